import { addDays, addMonths, monthOf, toDate, yearOf } from '../calendar.ts';
import { FLOW_NEXT } from '../flow-next.ts';
import { readMonthDay } from '../infer-year.ts';
import { FULL_MONTH, MONTH, monthNumber, YEAR_WORDS } from '../month-name.ts';
import { type DateRecogniser, relative, stated } from '../recogniser.ts';

/** 'February 2025', 'Feb. 2025', 'late June, 2024', 'November/2025'. */
export const monthAndYear: DateRecogniser = {
  id: 'month-and-year',
  pattern: new RegExp(
    `\\b(?:(?:early|late|mid|the end of|end)[\\s-])?(${MONTH})(?:,?\\s?(?:of\\s)?|/)((?:1[89]|20)\\d\\d)(?!\\d)`,
    'g',
  ),
  read: (m) => stated(toDate(Number(m[2]), monthNumber(m[1] ?? ''))),
};

/** 'in June', 'last May', 'this December', 'October this year', 'early March': a month with a word that makes it a time. */
export const monthAlone: DateRecogniser = {
  id: 'month-alone',
  pattern: new RegExp(
    `\\b(?:([Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|till|of|[Ff]rom|[Dd]uring|for|to|around|[Bb]efore|[Aa]fter|between|and|[Ee]arly|[Ll]ate|[Mm]id|[Ee]nd|[Ll]ast|[Nn]ext|[Tt]his|[Ee]very|[Ee]ach|[Aa]s of|as)[\\s-])(${FULL_MONTH})\\b(?!\\s?\\d|\\s(?:Revolution|Uprising|Movement|General|Declaration|Accords?)\\b|(?<!\\b(?:[Ii]n|[Ll]ast|[Ss]ince|[Ee]arly|[Ll]ate|[Nn]ext|(?:end|close|start|beginning)\\sof)[\\s-](?:${FULL_MONTH}))\\s[A-Z])(?:,?\\s(?:of\\s)?(${YEAR_WORDS}))?`,
    'g',
  ),
  read: (m, context) => {
    const cue = (m[1] ?? '').toLowerCase();
    const month = monthNumber(m[2] ?? '');
    if (cue === 'every' || cue === 'each') return null;
    if (cue === 'and' && m[3] === undefined) return null;
    const start = context.end - m[0].length + (m[1] ?? '').length + 1;
    const yearWords = m[3] ?? (cue === 'this' ? 'this year' : undefined);
    const reading = readMonthDay({ month, day: null, year: yearShared(context), yearWords }, context);
    if (reading === null) return null;
    // 'Since January', told in October, is no month to come.
    if (
      cue === 'since' &&
      reading.inferredYear &&
      context.reference !== null &&
      (reading.value ?? '') > context.reference
    )
      return { ...reading, start, value: toDate(yearOf(reading.value ?? '') - 1, month) };
    if ((cue === 'last' || cue === 'next') && context.reference !== null && monthOf(context.reference) !== null) {
      return { ...relative(stepTo(context.reference, month, cue)), inferredYear: true };
    }
    return ['early', 'late', 'mid', 'end', 'this'].includes(cue) ? reading : { ...reading, start };
  },
};

/** 'In late October and early November 2011': the year that the month after it has. */
function yearShared({ text, end }: { text: string; end: number }): string | undefined {
  return MONTH_WITH_YEAR.exec(text.slice(end, end + 40))?.[1];
}

const MONTH_WITH_YEAR = new RegExp(
  `^ (?:and|to|or|until) (?:early |late |mid-?)?(?:${FULL_MONTH}),? ((?:19|20)\\d\\d)(?!\\d)`,
);

/** 'Visits by X (June), Y (August and September)': months in brackets, each behind what it dates. */
export const monthInBrackets: DateRecogniser = {
  id: 'month-in-brackets',
  pattern: new RegExp(
    `(?<=\\((?:(?:[\\p{L} ]{2,24}, )|(?:${FULL_MONTH}(?:,| and) ))?)(${FULL_MONTH})(?=(?: and ${FULL_MONTH})?\\))`,
    'gu',
  ),
  read: (m, context) => readMonthDay({ month: monthNumber(m[1] ?? ''), day: null }, context),
};

/** 'October exports', 'the October figure', 'May alone': a month that says whose flow it is. */
export const monthOfFlow: DateRecogniser = {
  id: 'month-of-flow',
  pattern: new RegExp(`\\b(${FULL_MONTH})(?=(?:['’]s)?(\\s[^.;]{0,40}))`, 'g'),
  read: (m, context) =>
    FLOW_NEXT.test(m[2] ?? '') || /^\salone\b/.test(m[2] ?? '')
      ? readMonthDay({ month: monthNumber(m[1] ?? ''), day: null }, context)
      : null,
};

/** 'The last day of May', 'the first day of this month'. */
export const dayOfMonth: DateRecogniser = {
  id: 'day-of-month',
  pattern: new RegExp(
    `\\bthe (first|last) day of (?:(${FULL_MONTH})(?:,? ((?:19|20)\\d\\d)|,? (${YEAR_WORDS}))?|(this|last|next) month|the year|(this|last) year)(?![a-z])`,
    'g',
  ),
  read: (m, context) => {
    const ofMonth = m[2]
      ? readMonthDay({ month: monthNumber(m[2]), day: null, year: m[3], yearWords: m[4] }, context)?.value
      : null;
    const month = ofMonth ?? (m[2] ? null : monthMeant(m[0], context.reference));
    const first = month ? toDate(yearOf(month), monthOf(month), 1) : null;
    if (!first) return null;
    const value = m[1] === 'first' ? first : lastDayOf(first);
    return { ...relative(value), inferredYear: m[3] === undefined };
  },
};

/** The month that 'last month', or the first or last day of a year, means. */
function monthMeant(words: string, reference: string | null): string | null {
  if (reference === null || monthOf(reference) === null) return null;
  if (/month$/.test(words))
    return addMonths(reference, /last month$/.test(words) ? -1 : /next month$/.test(words) ? 1 : 0);
  const year = yearOf(reference) - (/last year$/.test(words) ? 1 : 0);
  return toDate(year, words.startsWith('the first') ? 1 : 12);
}

function lastDayOf(first: string): string | null {
  const next = addMonths(first, 1);
  return next === null ? null : addDays(`${next}-01`, -1);
}

function stepTo(reference: string, month: number, cue: 'last' | 'next'): string | null {
  const home = yearOf(reference);
  const now = monthOf(reference) ?? 1;
  if (cue === 'last') return toDate(month >= now ? home - 1 : home, month);
  return toDate(month > now ? home : home + 1, month);
}

/** 'this month', 'last month', 'next month', 'the previous month', 'three months ago', 'early this month'. */
export const relativeMonth: DateRecogniser = {
  id: 'relative-month',
  pattern:
    /\b(?:(?:early|late|mid|earlier|later|the end of)[\s-])?(?:(this|last|next|the coming|the previous|the past)\smonth\b(?!['’]s)|(a|one|two|three|four|five|six|seven|eight|nine|\d{1,2})\smonths?\s(ago|later))/gi,
  read: (m, context) => {
    if (context.reference === null) return relative(null);
    if (m[1] !== undefined) {
      const step = /this/i.test(m[1]) ? 0 : /next|coming/i.test(m[1]) ? 1 : -1;
      return relative(addMonths(context.reference, step));
    }
    if (/later/i.test(m[3] ?? '')) return null;
    const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    const said = (m[2] ?? '').toLowerCase();
    const count = said === 'a' ? 1 : words.indexOf(said) > 0 ? words.indexOf(said) : Number(said);
    return relative(addMonths(context.reference, -count));
  },
};
