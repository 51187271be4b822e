import { readNumberWord } from '../../quantities/number-word.ts';
import type { DateRecogniser } from '../recogniser.ts';

/**
 * 'the same day', 'a day earlier', 'the following day', 'the same month', 'that year', 'the year before': counted from
 * a date told before. `findDates` resolves it within its stretch; where nothing was told, the value stays null.
 */
export const anaphoric: DateRecogniser = {
  id: 'anaphoric',
  pattern:
    /\b(?:(?:on |in )?(?:the|that) (?:very )?same (?:day|date|month|year|morning|afternoon|evening|night)|(?:on )?that (?:(?:very )?day|(?:very )?date|year|(?:very |same )?(?:morning|afternoon|evening|night))|(?:the|an?|one) (?:day|year) (?:before(?! (?:the|his|her|their|its) (?:[\w-]+ )?(?:end|start|opening|close|conclusion|beginning|arrival|departure|visit|trip|summit)\b)|earlier|prior|previously)|(?:two|three|four|five|six|\d{1,2}) days (?:earlier|previously|before(?=[,.;)]|$| (?:and|at|in|with) ))|(?:the )?(?:day|morning|evening|night) (?:before|after)(?=[,.;)]|$| (?:in|at|with|by)\b)|the previous (?:day|morning|afternoon|evening|night)|the (?:following|next) (?:day|morning|afternoon|evening)|(?:in )?the following year|the year (?:after(?! year)|that followed|thereafter)|(?:an?|one) year (?:on(?! average)|after)\b(?! year)|(?:twelve|12) months (?:earlier|before|later|on)\b|the (?:preceding|foregoing|previous) year|(?<=^|(?:and|but|then|;|[.!?]) )the next year|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years (?:earlier|previously|(?:after|before) that|(?:before|on)(?=[,.;:)]|$| (?:it|they|that|this|there)\b))|(?:a|one) decade (?:earlier|later|previously|(?:after|before) that|(?:before|on)(?=[,.;:)]|$| (?:it|they|that|this|there)\b))|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:day|year)s? later|(?<!\b(?:than|from) )(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven) months? later)\b/gi,
  read: (m, { text, end }) =>
    // 'A day before he holds talks with Y': counted from what the clause behind it tells.
    BESIDE_CLAUSE.test(m[0]) && CLAUSE.test(text.slice(end, end + 40))
      ? null
      : { value: null, until: null, monthDay: null, inferredYear: false, form: 'anaphoric' },
};

const BESIDE_CLAUSE = /^(?:an?|one|the) day before$/i;
const CLAUSE = /^ (?:he|she|they|it|\p{Lu})/u;

/** 'Two days earlier', 'a year later', 'a decade on'. */
const COUNTED = /^(\w+) (day|month|year|decade)s? (later|earlier|previously|before|on|(?:after|before) that)$/i;

/** Unit and step that an anaphoric expression counts with. */
export function anaphoricStep(words: string): { unit: 'day' | 'month' | 'year'; step: number } {
  if (/^(?:twelve|12)\b/i.test(words)) return { unit: 'month', step: /later|after/i.test(words) ? 12 : -12 };
  const unit = /da(?:y|te)|morning|afternoon|evening|night/i.test(words)
    ? 'day'
    : /month/i.test(words)
      ? 'month'
      : 'year';
  const counted = COUNTED.exec(words);
  if (counted) {
    const count = /^(?:an?|the)$/i.test(counted[1]!) ? 1 : (readNumberWord(counted[1]!) ?? Number(counted[1]));
    const step = count * (counted[2]!.toLowerCase() === 'decade' ? 10 : 1);
    return { unit, step: /^(?:later|on|after)/i.test(counted[3]!) ? step : -step };
  }
  const step = /before|earlier|previous|prior|preceding|foregoing/i.test(words)
    ? -1
    : /following|next|after(?!noon)|followed|\bon$|later/i.test(words)
      ? 1
      : 0;
  return { unit, step };
}
