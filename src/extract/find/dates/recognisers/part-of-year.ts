import type { PartialDate } from '../../../../dataset/partial-date.ts';
import { addMonths, monthOf, toDate, yearOf } from '../calendar.ts';
import { FLOW_NEXT } from '../flow-next.ts';
import { isOnJourney, leansForward } from '../future-cue.ts';
import { inferYear, yearByWords } from '../infer-year.ts';
import { FULL_MONTH, MONTH, monthNumber } from '../month-name.ts';
import { type DateContext, type DateReading, type DateRecogniser, relative, stated } from '../recogniser.ts';

const COUNT_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const COUNT = `(${COUNT_WORDS.join('|')}|1[0-2]|[1-9])`;
const ORDINAL: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  opening: 1,
  last: 0,
  final: 0,
  closing: 0,
};
const OF_YEAR =
  '(?:(?:\\s(?:period|span|stretch))?(?:,?\\s(?:months?\\s)?(?:of\\s|in\\s)?(?:the\\syear\\s)?((?:19|20)\\d\\d)(?!\\d)|,?\\s(?:of\\s|in\\s)?(this year|last year|next year|the year)))?';

const countOf = (word: string) => COUNT_WORDS.indexOf(word.toLowerCase()) + 1 || Number(word);

/** '2024's first half': the year that stands before its part. */
const yearBefore = ({ text, start }: DateContext): string | undefined =>
  /(?<![\d.,$€£-])((?:19|20)\d\d)['’]s\s$/.exec(text.slice(Math.max(0, start - 8), start))?.[1];

/** Months `from` to `to` of the year said, in digits or words; without either, of the year of the day of writing. */
function months(
  from: number,
  to: number,
  yearAfter: string | undefined,
  words: string | undefined,
  context: DateContext,
): DateReading {
  const ahead = yearAfter === undefined && words === undefined ? yearBefore(context) : undefined;
  const year = yearAfter ?? ahead;
  const inferred = year === undefined && words === undefined;
  const known = year ? Number(year) : words ? yearByWords(words, context.reference) : impliedYear(to, context);
  const value: PartialDate | null = known === null ? null : toDate(known, from);
  const until = known === null || from === to ? null : toDate(known, to);
  const form = year ? 'absolute' : 'relative';
  const start = ahead === undefined ? {} : { start: context.start - "2024's ".length };
  return { value, until, monthDay: null, inferredYear: inferred, form, ...start };
}

// 'in the first nine months' told in January means those of the year before.
function impliedYear(lastMonth: number, context: DateContext): number | null {
  if (context.reference === null) return null;
  const home = yearOf(context.reference);
  const told = context.reference.length >= 7 ? Number(context.reference.slice(5, 7)) : 12;
  // 'Is expected in Hanoi in the second quarter'.
  if (leansForward(context.text, context.start) || isOnJourney(context.text, context.start))
    return told > lastMonth ? home + 1 : home;
  return told < lastMonth ? home - 1 : home;
}

/** 'the first nine months of this year', 'nine months of 2025', 'first 10 months', 'the January to September period'. */
export const firstMonths: DateRecogniser = {
  id: 'first-months',
  pattern: new RegExp(
    `\\b(?:(first|opening)\\s${COUNT}|(last|final)\\s${COUNT}|${COUNT})[\\s-]months?\\b(?!\\sof\\s(?:one|a|each|every)\\b)${OF_YEAR}`,
    'gi',
  ),
  read: (m, context) => {
    const count = countOf(m[2] ?? m[4] ?? m[5] ?? '');
    const closing = m[3] !== undefined;
    // 'five months' alone is a duration, and 'the last six months' without a year are counted back from today.
    if (m[1] === undefined && m[6] === undefined && m[7] === undefined) return toldMonths(count, context);
    if (m[5] !== undefined && !/\bof\s/.test(m[0])) return null;
    return closing ? months(13 - count, 12, m[6], m[7], context) : months(1, count, m[6], m[7], context);
  },
};

/** 'The first month of 2024', 'the opening month of this year': January. */
export const firstMonth: DateRecogniser = {
  id: 'first-month',
  pattern:
    /\b(?:first|opening)\smonth\sof\s(?:the\syear\s)?(?:((?:19|20)\d\d)(?!\d)|(this year|last year|next year|the year)\b)/gi,
  read: (m, context) => months(1, 1, m[1], m[2], context),
};

// 'over the ten months', 'in nine months', 'the 10-month tally', 'ten months into the year', 'seven months brought 2 billion': what statistics offices call the year so far.
function toldMonths(count: number, context: DateContext): DateReading | null {
  if (count < 2 || count > 11) return null;
  const before = context.text.slice(Math.max(0, context.start - 14), context.start);
  const after = context.text.slice(context.end, context.end + 40);
  const said = context.text.slice(context.start, context.end);
  if (
    /^\s(?:(?:tally|total|figure|result)s?\b|into\sthe\syear\b|(?:brought|yielded)\b)/.test(after) ||
    (isCompound(said, before) && FLOW_NEXT.test(after))
  )
    return months(1, count, undefined, undefined, context);
  // 'after ten months of talks' is a duration.
  if (/^\sof\s/.test(after)) return null;
  const lead = /\b(?:in|over|for|during|after|of|at|from)\s(the|those|these)?\s?$/i.exec(before);
  if (lead === null || (/^of/i.test(lead[0]) && lead[1] === undefined) || said.includes('-')) return null;
  // 'in six months' is a duration, 'over those six months' is not.
  if (TIMES_IN.test(context.text.slice(Math.max(0, context.start - 110), context.start))) return null;
  const named = lead[1] !== undefined && (lead[1] !== 'the' || /^[,.;)]/.test(after)) && count > 2;
  if (!named && (count < 4 || count === 6)) return null;
  return months(1, count, undefined, undefined, context);
}

/** 'Their third meeting in eight months', 'the second time they have met in five months': how close together. */
const TIMES_IN =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twice|(?:two|three|four|five|six|several) times)\b(?: (?:[a-z]+-?)+){0,2}? ?(?:time|meeting|talks|encounter|visit|trip|tour|call|conversation|round|session|summit|twice|times)\b[^.;,\d]{0,60}\bin $/i;

const isCompound = (said: string, before: string): boolean =>
  said.includes('-') && !/\b(?:an?|every|each)\s$/i.test(before);

/** 'Q1/2025', 'first quarter of 2024', 'the third quarter', 'Q3 this year', 'the first three quarters of 2024'. */
export const quarter: DateRecogniser = {
  id: 'quarter',
  pattern: new RegExp(
    `\\b(?:(first|second|third|fourth|opening|last|final|closing|1st|2nd|3rd|4th)[\\s-]quarter\\b|Q([1-4])(?!\\d)|(?:first|opening)\\s(two|three|2|3)\\squarters\\b)(?:\\s?[-/]\\s?((?:19|20)\\d\\d)(?!\\d))?${OF_YEAR}`,
    'gi',
  ),
  read: (m, context) => {
    if (m[3]) return months(1, countOf(m[3]) * 3, m[4] ?? m[5], m[6], context);
    const n = m[2] ? Number(m[2]) : (ORDINAL[(m[1] ?? '').toLowerCase()] ?? 0) || 4;
    return months(n * 3 - 2, n * 3, m[4] ?? m[5], m[6], context);
  },
};

/** 'First-half exports', 'half-year revenue', 'in the first half,', 'the year's first half'; not 'the first half' of a match, a film, a month. */
function toldHalf(said: string, context: DateContext): DateReading | null {
  const before = context.text.slice(Math.max(0, context.start - 12), context.start);
  const after = context.text.slice(context.end, context.end + 40);
  const second = /second|last|latter|closing/i.test(said);
  if (yearBefore(context) !== undefined || /\bthe\syear['’]s\s$/i.test(before))
    return second ? months(7, 12, undefined, undefined, context) : months(1, 6, undefined, undefined, context);
  if (second) return null;
  const flow = isCompound(said, before) && FLOW_NEXT.test(after);
  const told =
    /^(?:first|opening) (?:half|semester)/i.test(said) &&
    ((/\b(?:in|over|for|during)\sthe\s$/i.test(before) &&
      /^(?:[,.;)]|\s(?:and|but|while|its|their|two-way|bilateral|trade|exports|imports|compared|against|was|were|reached|hit|rose|fell|grew|year-on-year)\s|\sto\s(?=[$€£\d\p{Lu}])|\s\p{Lu}|$)/u.test(
        after,
      )) ||
      (/\bthe\s$/i.test(before) && /^\s(?:brought|saw|yielded|added)\b/.test(after)));
  return flow || told ? months(1, 6, undefined, undefined, context) : null;
}

/** 'the first half of 2024', 'second half of this year', 'H1 2025', 'in H1'. */
export const half: DateRecogniser = {
  id: 'half',
  pattern: new RegExp(
    `\\b(?:(first|opening|second|last|latter|closing)[\\s-](?:half(?:-year)?|semester)\\b${OF_YEAR}|H([12])\\b(?![\\w-]|\\svisa)(?:(?:\\sof\\s|[\\s/])((?:19|20)\\d\\d)\\b)?(?:\\s(?:of\\s)?(this year|last year)\\b)?|half-year\\b)`,
    'gi',
  ),
  read: (m, context) => {
    if (m[2] === undefined && m[3] === undefined && m[4] === undefined) return toldHalf(m[0], context);
    const second = m[4] ? m[4] === '2' : !/first|opening/i.test(m[1] ?? '');
    const year = m[5] ?? m[2];
    const named = m[3] ?? m[6];
    return second ? months(7, 12, year, named, context) : months(1, 6, year, named, context);
  },
};

/** 'the year to June', 'the half-year to June', 'the twelve months ending June 2025', 'the seven months to July', 'since the start of the year to June 20', 'between the start of the year and June 20'. */
export const monthsTo: DateRecogniser = {
  id: 'months-to',
  pattern: new RegExp(
    `\\b(?:((?:beginning|start|outset)\\sof\\s(?:the|this)\\syear)|(?<!\\bof\\s)(?:the\\s)(year|half-year|${COUNT}\\smonths))\\s(?:to|until|till|through|ending(?:\\sin)?|ended(?:\\sin)?|up\\sto|(?<=of\\s(?:the|this)\\syear\\s)and)\\s(?:the\\send\\sof\\s|mid-)?(${MONTH})(?![a-z])(?:\\s\\d{1,2}(?!\\d))?(?:,?\\s((?:19|20)\\d\\d))?`,
    'g',
  ),
  read: (m, context) => {
    const last = monthNumber(m[4] ?? '');
    const year = m[5] ? Number(m[5]) : inferYear(last, null, context);
    const until = year === null ? null : toDate(year, last);
    if (until === null) return null;
    const count = m[1] ? last : m[2] === 'year' ? 12 : m[2] === 'half-year' ? 6 : countOf(m[3] ?? '');
    const value = addMonths(until, 1 - count);
    return { value, until: value === until ? null : until, monthDay: null, inferredYear: !m[5], form: 'absolute' };
  },
};

/** 'January-September', 'January to September 2025', 'the January-June period of 2022', 'from May to August this year', 'October 2024 - March 2025'. */
export const monthSpan: DateRecogniser = {
  id: 'month-span',
  pattern: new RegExp(
    `\\b(${MONTH})(?:\\s((?:19|20)\\d\\d))?\\s*(?:[-–—]|\\bto\\b|\\bthrough(?:\\sto)?\\b|\\buntil\\b|(?<=[Bb]etween\\s\\w+\\s(?:\\d{4}\\s)?)and\\b)\\s*(${FULL_MONTH}|${MONTH})(?![a-z])(?!\\s?\\d{1,2}(?!\\d))${OF_YEAR}`,
    'g',
  ),
  read: (m, context) => {
    const [from, to] = [monthNumber(m[1] ?? ''), monthNumber(m[3] ?? '')];
    const endYear = m[4] ? Number(m[4]) : m[5] ? yearByWords(m[5], context.reference) : inferYear(to, null, context);
    if (endYear === null) return { value: null, until: null, monthDay: null, inferredYear: false, form: 'absolute' };
    const startYear = m[2] ? Number(m[2]) : from > to ? endYear - 1 : endYear;
    const [value, until] = [toDate(startYear, from), toDate(endYear, to)];
    if (value === null || until === null || until <= value) return null;
    return { value, until, monthDay: null, inferredYear: (m[4] ?? m[5]) === undefined, form: 'absolute' };
  },
};

/** 'in January and February', 'over May and June 2024', 'January and February this year brought': two months on end. */
export const monthPair: DateRecogniser = {
  id: 'month-pair',
  pattern: new RegExp(`\\b(${FULL_MONTH})\\sand\\s(${FULL_MONTH})(?![a-z]|\\s?\\d{1,2}(?!\\d))${OF_YEAR}`, 'g'),
  read: (m, context) => {
    const [from, to] = [monthNumber(m[1] ?? ''), monthNumber(m[2] ?? '')];
    if (to !== from + 1) return null;
    if (
      m[3] === undefined &&
      m[4] === undefined &&
      !LEADS_TO_MONTHS.test(context.text.slice(Math.max(0, context.start - 8), context.start))
    )
      return null;
    const year = m[3] ? Number(m[3]) : m[4] ? yearByWords(m[4], context.reference) : inferYear(to, null, context);
    const [value, until] = year === null ? [null, null] : [toDate(year, from), toDate(year, to)];
    return { value, until, monthDay: null, inferredYear: (m[3] ?? m[4]) === undefined, form: 'absolute' };
  },
};

const LEADS_TO_MONTHS = /\b(?:in|over|during|for|of)\s$/i;

/** 'since the start of the year', 'from the beginning of this year', 'year-to-date': the months up to the day of writing. */
export const sinceNewYear: DateRecogniser = {
  id: 'since-new-year',
  pattern:
    /\b(?:(?:since|from)\s(?:the\s(?:beginning|start|outset|turn)\sof\s(?:the|this)\s(?:current\s)?year|(?:New\sYear|early\sthis\syear))|(?:in\sthe\s)?year[\s-]to[\s-]date)\b(?!\s(?:to|until|till|through|up)\b)/gi,
  read: (_, { reference }) => {
    const [month, home] = [
      reference === null ? null : monthOf(reference),
      reference === null ? null : yearOf(reference),
    ];
    if (home === null || month === null || month < 2) return null;
    return relative(toDate(home, 1), toDate(home, month));
  },
};

/** 'from 2018 to June 2024', 'between 2019 and the end of March 2023'. */
export const yearToMonth: DateRecogniser = {
  id: 'year-to-month',
  pattern: new RegExp(
    `(?<=\\b(?:[Ff]rom|[Bb]etween)\\s)((?:19|20)\\d\\d)\\s(?:to|until|till|through|up\\sto|and)\\s(?:the\\send\\sof\\s|mid-|late\\s|early\\s)?(${MONTH}),?\\s((?:19|20)\\d\\d)(?!\\d)`,
    'g',
  ),
  read: (m) => {
    const [value, until] = [toDate(Number(m[1]), 1), toDate(Number(m[3]), monthNumber(m[2] ?? ''))];
    return value === null || until === null || until <= value ? null : stated(value, until);
  },
};
