import type { DateMention } from '../mention.ts';

/** The time a date expression covers, as statistics write it: `2025`, `2025-01/2025-09`; null when no year is known. */
export function periodOf(mention: DateMention): string | null {
  if (mention.value === null) return null;
  return mention.until === null ? mention.value : `${mention.value}/${mention.until}`;
}
