import type { DateRecogniser } from '../recogniser.ts';

/**
 * 'the same day', 'a day earlier', 'the following day', 'the same month', 'that year', 'the year before': counted from
 * a date told before. `findDates` resolves it within its stretch; where nothing was told, the value stays null.
 */
export const anaphoric: DateRecogniser = {
  id: 'anaphoric',
  pattern:
    /\b(?:(?:on |in )?(?:the|that) (?:very )?same (?:day|date|month|year|morning|afternoon|evening|night)|(?:on )?that (?:(?:very )?day|(?:very )?date|year|(?:very |same )?(?:morning|afternoon|evening|night))|(?:the|an?|one) (?:day|year) (?:before|earlier|prior)|(?:two|three|four|five|six|\d{1,2}) days (?:earlier|previously|before(?=[,.;)]|$))|(?:the )?(?:day|morning|evening|night) (?:before|after)(?=[,.;)]|$| (?:in|at|with|by)\b)|the previous (?:day|morning|afternoon|evening|night)|the (?:following|next) (?:day|morning|afternoon|evening)|(?:in )?the following year|the year (?:after(?! year)|that followed|thereafter)|(?:an?|one) year (?:on|after)\b(?! year)|(?:twelve|12) months (?:earlier|before|later|on)\b|the (?:preceding|foregoing) year|(?:an?|one|two|three|four|five) (?:day|year)s? later)\b/gi,
  read: () => ({ value: null, until: null, monthDay: null, inferredYear: false, form: 'anaphoric' }),
};

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six'];

/** 'Two days earlier', 'a year later'. */
const COUNTED = /^(an?|one|two|three|four|five|six|\d{1,2}) (?:day|year)s? (later|earlier|previously|before)$/i;

/** Unit and step that an anaphoric expression counts with. */
export function anaphoricStep(words: string): { unit: 'day' | 'month' | 'year'; step: number } {
  const unit = /da(?:y|te)|morning|afternoon|evening|night/i.test(words)
    ? 'day'
    : /month/i.test(words) && !/^(?:twelve|12)/i.test(words)
      ? 'month'
      : 'year';
  const counted = /^(?:twelve|12)\b/i.test(words) ? null : COUNTED.exec(words);
  if (counted) {
    const word = counted[1]!.toLowerCase();
    const count = /^\d/.test(word) ? Number(word) : Math.max(1, COUNTS.indexOf(word));
    return { unit, step: counted[2]!.toLowerCase() === 'later' ? count : -count };
  }
  const step = /before|earlier|previous|prior|preceding|foregoing/i.test(words)
    ? -1
    : /following|next|after(?!noon)|followed|\bon$|later/i.test(words)
      ? 1
      : 0;
  return { unit, step };
}
