import { readMonthDay } from '../infer-year.ts';
import { MONTH, monthNumber, YEAR_WORDS } from '../month-name.ts';
import type { DateRecogniser } from '../recogniser.ts';

const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thurs?|Fri|Satur|Sun)(?:day|\\.)?,?\\s*\\(?)?';
const DAY = '(0?[1-9]|[12]\\d|3[01])';
const NOT_A_COUNT =
  '(?![\\d%]|[.,]\\d{3}(?!\\d)(?!,)|\\.\\d|\\s?(?:per ?cent|percent|million|billion|trillion|USD|VND))';
const YEAR = `(?:(?: ?,)?\\s?(?:of\\s)?((?:1[89]|20)\\d\\d)(?!\\d|-\\d)|,?\\s(?:of\\s)?(${YEAR_WORDS}))?`;

/** 'November 26, 2025', 'Nov. 26', 'July27', 'December 3 last year', 'Monday (November 24)'. */
export const monthThenDay: DateRecogniser = {
  id: 'month-then-day',
  pattern: new RegExp(
    `\\b${WEEKDAY}(${MONTH})\\s?${DAY}(?:st|nd|rd|th)?(?!\\d|%|\\.\\d|,\\d{3}\\b(?!\\d))${NOT_A_COUNT}${YEAR}`,
    'g',
  ),
  read: (m, context) =>
    readMonthDay({ month: monthNumber(m[1] ?? ''), day: Number(m[2]), year: m[3], yearWords: m[4] }, context),
};

/** '26 November 2025', '26th of November', '26 Nov.'; the day may be glued to the month. */
export const dayThenMonth: DateRecogniser = {
  id: 'day-then-month',
  pattern: new RegExp(`\\b${WEEKDAY}(?:the\\s)?${DAY}(?:st|nd|rd|th)?\\s?(?:of\\s)?(${MONTH})(?![a-z])${YEAR}`, 'g'),
  read: (m, context) =>
    readMonthDay({ month: monthNumber(m[2] ?? ''), day: Number(m[1]), year: m[3], yearWords: m[4] }, context),
};
