import { readMonthDay } from '../infer-year.ts';
import { MONTH, monthNumber, YEAR_WORDS } from '../month-name.ts';
import type { DateRecogniser } from '../recogniser.ts';

const DAY = '(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d|%|[.,]\\d{3})';
const YEAR = `(?:,?\\s?((?:1[89]|20)\\d\\d)(?!\\d|-\\d)|,?\\s(${YEAR_WORDS}))?`;
const SEP = '\\s*(?:[-–—]|\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b)\\s*';
// 'Between October 27 and November 1'.
const OR_AND = (day: string) =>
  `(?:${SEP}|(?<=\\bbetween\\s(?:the\\s)?${day}(?:,?\\s(?:(?:1[89]|20)\\d\\d))?)\\sand\\s)`;
// 'November 26 and 27' are two days of one event; 'November 26 and 5 agreements' is not.
const SEP_AND = '\\s(?:and|&)\\s';
const AFTER_AND =
  '(?=[,.;)]|\\s*$|\\s(?:in|at|to|of|with|for|on|by|this|last|as|when|where|while|which|that|during|after|before|under|between|amid|via|and|but|respectively|is|was|were|will|saw|brought)\\b|\\s20)';

/** 'June 13-16', 'December 16-18, 2019', 'March 10 to 12', 'May 5 and 6'. */
export const monthThenDays: DateRecogniser = {
  id: 'month-then-days',
  pattern: new RegExp(`\\b(${MONTH})\\s?${DAY}(?:${SEP}${DAY}|${SEP_AND}${DAY}${AFTER_AND})${YEAR}`, 'g'),
  read: (m, context) =>
    readMonthDay(
      {
        month: monthNumber(m[1] ?? ''),
        day: Number(m[2]),
        untilDay: Number(m[3] ?? m[4]),
        year: m[5],
        yearWords: m[6],
      },
      context,
    ),
};

/** '16-18 December 2019', '16 and 17 June', 'the 7th to the 8th of August'. */
export const daysThenMonth: DateRecogniser = {
  id: 'days-then-month',
  pattern: new RegExp(
    `\\b(?:the\\s)?${DAY}(?:${SEP}|${SEP_AND})(?:the\\s)?${DAY}\\s(?:of\\s)?(${MONTH})(?![a-z])${YEAR}`,
    'g',
  ),
  read: (m, context) =>
    readMonthDay(
      { month: monthNumber(m[3] ?? ''), day: Number(m[1]), untilDay: Number(m[2]), year: m[4], yearWords: m[5] },
      context,
    ),
};

/** 'June 29 to July 2, 2025', 'December 30, 2024 - January 2, 2025', 'between June 29 and July 2'. */
export const monthDayToMonthDay: DateRecogniser = {
  id: 'month-day-to-month-day',
  pattern: new RegExp(
    `\\b(${MONTH})\\s?${DAY}(?:,?\\s(?:(?:1[89]|20)\\d\\d))?${OR_AND(`(?:${MONTH})\\s?\\d{1,2}`)}(${MONTH})\\s?${DAY}${YEAR}`,
    'g',
  ),
  read: (m, context) =>
    readMonthDay(
      {
        month: monthNumber(m[1] ?? ''),
        day: Number(m[2]),
        untilMonth: monthNumber(m[3] ?? ''),
        untilDay: Number(m[4]),
        year: m[5],
        yearWords: m[6],
      },
      context,
    ),
};

/** '29 June to 2 July 2025'. */
export const dayMonthToDayMonth: DateRecogniser = {
  id: 'day-month-to-day-month',
  pattern: new RegExp(
    `\\b${DAY}\\s(${MONTH})(?:,?\\s(?:(?:1[89]|20)\\d\\d))?${OR_AND(`\\d{1,2}\\s(?:${MONTH})`)}${DAY}\\s(${MONTH})(?![a-z])${YEAR}`,
    'g',
  ),
  read: (m, context) =>
    readMonthDay(
      {
        month: monthNumber(m[2] ?? ''),
        day: Number(m[1]),
        untilMonth: monthNumber(m[4] ?? ''),
        untilDay: Number(m[3]),
        year: m[5],
        yearWords: m[6],
      },
      context,
    ),
};
