import type { InstrumentPhrase } from './instrument-phrase.ts';

const DRAFT_BEFORE = /\bdrafts? (?:versions? )?(?:of |for )?(?:(?:the|an?|several|some|two|three|four|five|new) )*$/i;
const DRAFT_AHEAD = /\b(?:draft|drafted)\b/i;
const SIGNED = /\b(?:signed|inked|initialled|concluded)\b[^,;]*$/i;

/** 'handed over drafts of| agreements on', 'a draft agreement': nobody has signed the text that is sent to and fro. */
export function isDraftText(words: string, { start, head, modifiers }: InstrumentPhrase): boolean {
  const lead = words.slice(0, start);
  if (SIGNED.test(lead)) return false;
  return DRAFT_BEFORE.test(lead) || DRAFT_AHEAD.test(modifiers) || DRAFT_AHEAD.test(words.slice(start, head.start));
}
