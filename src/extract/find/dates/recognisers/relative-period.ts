import type { PartialDate } from '../../../../dataset/partial-date.ts';
import { addDays, monthOf, toDate, weekdayOf, yearOf } from '../calendar.ts';
import { type DateRecogniser, relative } from '../recogniser.ts';

/** 'this week', 'last week', 'next week': as precise as the text is, so the month (or the year) that holds the week. */
export const relativeWeek: DateRecogniser = {
  id: 'relative-week',
  pattern: /\b(?:(?:early|late|earlier|later)\s)?(this|last|next|the previous)\sweek\b(?!['’]s)/gi,
  read: (m, context) => {
    const today = context.reference === null ? null : weekdayOf(context.reference);
    if (context.reference === null || today === null) return relative(null);
    const step = /this/i.test(m[1] ?? '') ? 0 : /next/i.test(m[1] ?? '') ? 7 : -7;
    const monday = addDays(context.reference, step - ((today + 6) % 7));
    const sunday = monday === null ? null : addDays(monday, 6);
    return relative(monday === null || sunday === null ? null : common(monday, sunday));
  },
};

function common(a: PartialDate, b: PartialDate): PartialDate | null {
  if (a.slice(0, 7) === b.slice(0, 7)) return a.slice(0, 7);
  return a.slice(0, 4) === b.slice(0, 4) ? a.slice(0, 4) : null;
}

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 'this year', 'last year', 'early next year', 'the end of this year', 'five years ago', 'a decade ago'. */
export const relativeYear: DateRecogniser = {
  id: 'relative-year',
  pattern:
    /\b(?:(?:early|late|earlier|later|mid|the end of|the beginning of|the middle of)[\s-])?(?:(this|last|(?<!(?:^|\b(?:and|but|then)\s|[.;]\s)the\s)next|the current|the past|the coming)\syear\b|(the\syear\sbefore\slast)\b|(a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s(years?|decades?)\s(ago|from now|hence))/gi,
  read: (m, context) => {
    if (context.reference === null) return relative(null);
    const home = yearOf(context.reference);
    if (m[1] !== undefined) {
      const step = /last|previous|past/i.test(m[1]) ? -1 : /next|coming/i.test(m[1]) ? 1 : 0;
      return relative(toDate(home + step));
    }
    if (m[2] !== undefined) return relative(toDate(home - 2));
    const said = (m[3] ?? '').toLowerCase();
    const count = said === 'a' ? 1 : COUNTS.indexOf(said) > 0 ? COUNTS.indexOf(said) : Number(said);
    const sign = /ago/i.test(m[5] ?? '') ? -1 : 1;
    return relative(toDate(home + sign * count * (/decade/i.test(m[4] ?? '') ? 10 : 1)));
  },
};

/** 'a goal of 18 million for the year as a whole', 'the plan for the whole year': the year of writing, unless it has only begun. */
export const wholeYear: DateRecogniser = {
  id: 'whole-year',
  pattern:
    /(?<!\b(?:plan|target|goal|quota|estimate|forecast)s?\s)\bfor\s(?:the\syear\sas\sa\swhole|the\s(?:whole|full|entire)\s(?:of\sthe\s)?year)\b(?!\sof\b)/gi,
  read: (_, { reference }) => {
    const month = reference === null ? null : monthOf(reference);
    return reference === null || month === null || month < 3 ? null : relative(toDate(yearOf(reference)));
  },
};
