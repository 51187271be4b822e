import { addDays } from '../../find/dates/calendar.ts';
import type { When } from '../../rules/meetings/when/when.ts';

/** The first and last day of a visit or a summit. */
export type DaySpan = { from: string; until: string };

/** 'On the first day', 'on his last day in the capital': the day of the visit or summit told with it or before it; null when it says none. */
export function dayOfSpan(clause: string, span: DaySpan | null): When | null {
  const word = span ? NUMBERED.exec(clause)?.[1] : undefined;
  if (!span || !word) return null;
  const step = STEPS.indexOf(word);
  const day = step === -1 ? span.until : word === 'opening' ? span.from : addDays(span.from, step);
  return day !== null && day <= span.until ? { date: day, until: null, inferredYear: false } : null;
}

export function spanOf(when: { date: string | null; until: string | null } | null): DaySpan | null {
  return when?.date?.length === 10 && when.until?.length === 10 ? { from: when.date, until: when.until } : null;
}

const STEPS = ['first', 'second', 'third', 'fourth', 'fifth', 'opening'];

const NUMBERED =
  /\b(?:on )?(?:the|his|her|their|its) (first|second|third|fourth|fifth|opening|last|final|closing|concluding) (?:working |full )?day(?= (?:of|in|there|here|at|he|she|they|saw|the|was|met|held|received|had|also|hosted|called)\b| ‹|[,.;]|$)/;
