import type { DateRecogniser } from '../recogniser.ts';

/**
 * 'the same day', 'a day earlier', 'the following day', 'the same month', 'that year', 'the year before': counted from
 * a date told before. `findDates` resolves it within its stretch; where nothing was told, the value stays null.
 */
export const anaphoric: DateRecogniser = {
  id: 'anaphoric',
  pattern:
    /\b(?:(?:on |in )?(?:the|that) same (?:day|month|year)|(?:on )?that (?:day|year)|(?:the|an?|one) (?:day|year) (?:before|earlier|prior)|the previous (?:day|morning|afternoon|evening|night)|the (?:following|next) (?:day|morning|afternoon|evening)|(?:in )?the following year|(?:an?|one|two|three|four|five) (?:day|year)s? later)\b/gi,
  read: () => ({ value: null, until: null, monthDay: null, inferredYear: false, form: 'anaphoric' }),
};

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five'];

/** Unit and step that an anaphoric expression counts with. */
export function anaphoricStep(words: string): { unit: 'day' | 'month' | 'year'; step: number } {
  const unit = /day|morning|afternoon|evening|night/i.test(words) ? 'day' : /month/i.test(words) ? 'month' : 'year';
  const later = /^(an?|one|two|three|four|five) (?:day|year)s? later$/i.exec(words)?.[1]?.toLowerCase();
  if (later !== undefined) return { unit, step: Math.max(1, COUNTS.indexOf(later)) };
  const step = /before|earlier|previous/i.test(words) ? -1 : /following|next/i.test(words) ? 1 : 0;
  return { unit, step };
}
