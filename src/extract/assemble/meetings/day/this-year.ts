import type { Document } from '../../../document.ts';
import type { When } from '../../../rules/meetings/when/when.ts';

/** 'Is awaited before the year is out'. */
export function thisYear({ reference, floating }: Document, clause: string): When | null {
  if (reference === null || floating || !BEFORE_YEAR_END.test(clause)) return null;
  return { date: reference.slice(0, 4), until: null, inferredYear: true };
}

const BEFORE_YEAR_END =
  /\b(?:before|by|towards) (?:the )?(?:end of (?:the|this) year|year(?:'s)? (?:end|is (?:out|over)|closes|ends)|year-end)\b|\b(?:later|sometime) (?:in|this) (?:the )?(?:year|summer|autumn|winter|spring)\b/;
