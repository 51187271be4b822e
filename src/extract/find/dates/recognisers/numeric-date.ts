import { toDate } from '../calendar.ts';
import { readMonthDay } from '../infer-year.ts';
import { type DateRecogniser, stated } from '../recogniser.ts';

/** '2025-11-26', '2025/11/26'. */
export const yearFirst: DateRecogniser = {
  id: 'year-first',
  pattern: /(?<![\d/.-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])/g,
  read: (m) => stated(toDate(Number(m[1]), Number(m[3]), Number(m[4]))),
};

/** '26/11/2025', '21/12/1935', '26.11.2025', '26-11-2025': day first, as Vietnam writes it, unless only month first can be. */
export const dayFirst: DateRecogniser = {
  id: 'day-first',
  pattern: /(?<![\d/.])(\d{1,2})([-/.])(\d{1,2})\2((?:18|19|20)\d\d)(?![\d/])/g,
  read: (m) => {
    const [a, b, year] = [Number(m[1]), Number(m[3]), Number(m[4])];
    return stated(toDate(year, b, a) ?? toDate(year, a, b));
  },
};

/** '11/2025', '11-2025' as a month. */
export const monthSlashYear: DateRecogniser = {
  id: 'month-slash-year',
  pattern: /(?<![\d/.,-])(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?![\d/-])/g,
  read: (m) => stated(toDate(Number(m[2]), Number(m[1]))),
};

/** 'on 26/11', 'April 30' written 'on 30/4': only after a word that calls for a day. */
export const dayAndMonth: DateRecogniser = {
  id: 'day-and-month',
  pattern:
    /(?<=\b(?:on|from|until|till|day|morning of|afternoon of|evening of|dated)\s)(\d{1,2})\/(\d{1,2})(?![\d/%])/gi,
  read: (m, context) => readMonthDay({ month: Number(m[2]), day: Number(m[1]) }, context),
};
