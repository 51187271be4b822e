import { isPartialDate, type PartialDate } from '../../../dataset/partial-date.ts';
import { triggersOf, WordSigns } from '../../triggers/triggers.ts';
import { Claims } from '../claims.ts';
import type { DateMention } from '../mention.ts';
import { addDays, addMonths, toDate, yearOf } from './calendar.ts';
import type { DateRecogniser } from './recogniser.ts';
import { anaphoric, anaphoricStep } from './recognisers/anaphoric.ts';
import { dayThenMonth, monthThenDay } from './recognisers/day-month.ts';
import { dayOrdinal, ordinalIn } from './recognisers/day-ordinal.ts';
import { dayMonthToDayMonth, daysThenMonth, monthDayToMonthDay, monthThenDays } from './recognisers/day-range.ts';
import { monthAlone, monthAndYear, relativeMonth } from './recognisers/month-year.ts';
import { dayAndMonth, dayFirst, monthSlashYear, yearFirst } from './recognisers/numeric-date.ts';
import {
  firstMonths,
  half,
  monthPair,
  monthSpan,
  monthsTo,
  quarter,
  sinceNewYear,
  yearToMonth,
} from './recognisers/part-of-year.ts';
import { relativeDay, weekday, weekdaySpan } from './recognisers/relative-day.ts';
import { relativeWeek, relativeYear, wholeYear } from './recognisers/relative-period.ts';
import { decade, decadeEnd, year, yearSpan } from './recognisers/year.ts';

/** In order: what reads more of the text comes before what would read a part of it. */
const RECOGNISERS: readonly DateRecogniser[] = [
  yearFirst,
  dayFirst,
  // Ranges before the single days inside them.
  monthDayToMonthDay,
  dayMonthToDayMonth,
  monthThenDays,
  daysThenMonth,
  // 'January-September 2025' before 'September 2025'; 'the first half of 2024' before '2024'.
  monthsTo,
  sinceNewYear,
  yearToMonth,
  monthSpan,
  monthPair,
  firstMonths,
  quarter,
  half,
  monthSlashYear,
  monthThenDay,
  dayThenMonth,
  dayAndMonth,
  monthAndYear,
  monthAlone,
  dayOrdinal,
  relativeDay,
  weekdaySpan,
  weekday,
  relativeWeek,
  relativeMonth,
  relativeYear,
  wholeYear,
  anaphoric,
  decadeEnd,
  decade,
  yearSpan,
  year,
];

const SOUGHT = RECOGNISERS.map((recogniser) => ({ recogniser, triggers: triggersOf(recogniser.pattern) }));

/**
 * The date expressions of a stretch of clean text, in order, resolved against the day of writing as far as that and the
 * words allow. Numbers that only look like dates (years inside names, percentages, counts) are not among them.
 */
export function findDates(
  text: string,
  reference: PartialDate | null,
  floating = false,
  signs = WordSigns.ofText(text),
  toldBefore: PartialDate | null = null,
): DateMention[] {
  const found: DateMention[] = [];
  const claims = new Claims(text.length);
  for (const { recogniser, triggers } of SOUGHT) {
    if (!signs.allow(triggers)) continue;
    recogniser.pattern.lastIndex = 0;
    for (let match = recogniser.pattern.exec(text); match !== null; match = recogniser.pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (claims.overlaps(start, end)) continue;
      const reading = recogniser.read(match, { text, reference, floating, start, end });
      if (reading === null) continue;
      claims.add({ start: reading.start ?? start, end: reading.end ?? end });
      found.push({
        kind: 'date',
        start: reading.start ?? start,
        end: reading.end ?? end,
        value: reading.value,
        until: reading.until,
        monthDay: reading.monthDay,
        inferredYear: reading.inferredYear,
        form: reading.form,
      });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return resolveAnaphora(text, found, reference, toldBefore);
}

/**
 * 'the same day' means the last day told before it in the stretch; a chain resolves left to right. A stretch may begin with 'On June 8
 * that year': the year is the one told last in the stretch before.
 */
function resolveAnaphora(
  text: string,
  mentions: DateMention[],
  reference: PartialDate | null,
  toldBefore: PartialDate | null,
): DateMention[] {
  let told = null as Told | null;
  let recent = null as Told | null;
  let day: PartialDate | null = null;
  for (const mention of mentions) {
    // 'Their first since May 23, 1977. On the same day …': a day of long ago ends with its sentence.
    const passed: boolean =
      told !== null &&
      recent !== null &&
      isLongBefore(told, reference) &&
      hasStop(text, told, mention) &&
      !/\bthat year$/i.test(text.slice(mention.start, mention.end));
    const meant: PartialDate | null = (passed ? recent : told)?.value ?? null;
    if (mention.form === 'anaphoric' && meant !== null) {
      const { unit, step } = anaphoricStep(text.slice(mention.start, mention.end));
      if (unit === 'day') mention.value = addDays(meant.length < 10 ? (day ?? meant) : meant, step);
      else if (unit === 'month') mention.value = addMonths(meant, step);
      else mention.value = toDate(yearOf(meant) + step);
    }
    if (meant !== null) mention.value = ordinalIn(text.slice(mention.start, mention.end), meant) ?? mention.value;
    if (told !== null && mention.inferredYear) takeToldYear(text, mention, told.value);
    else if (toldBefore !== null && mention.inferredYear && isOfThatYear(text, mention))
      takeToldYear(text, mention, toldBefore);
    if (mention.value === null || isAside(text, mention, reference)) continue;
    told = { value: mention.value, end: mention.end };
    if (!isLongBefore(told, reference)) recent = told;
    if (mention.value.length === 10 && mention.until === null) day = mention.value;
  }
  return mentions;
}

/** A date and where it ends in the text. */
type Told = { value: PartialDate; end: number };

function isLongBefore({ value }: Told, reference: PartialDate | null): boolean {
  return reference !== null && yearOf(value) < yearOf(reference) - 1;
}

function hasStop(text: string, { end }: Told, { start }: DateMention): boolean {
  return /[.!?]["”’)]?\s/.test(text.slice(end, start));
}

const SET_AGAINST = /\b(?:than|from|against|compared (?:with|to)|over|versus)\s(?:in\s|the\s|that (?:of|in)\s)?$/i;

/** A year that another is compared with ('more than in 2022'), or that is aimed at, is not the one that 'that year' speaks of. */
const isAside = (text: string, { start, value, until, form }: DateMention, reference: PartialDate | null): boolean =>
  value !== null &&
  value.length < 10 &&
  until === null &&
  form !== 'anaphoric' &&
  (SET_AGAINST.test(text.slice(Math.max(0, start - 24), start)) ||
    (reference !== null &&
      value.slice(0, 4) > reference.slice(0, 4) &&
      /\b(?:by|until|for)\s$/i.test(text.slice(Math.max(0, start - 6), start))));

const OF_THAT_YEAR = /^,?\s(?:[a-z-]+\s){0,2}?(?:(?:of|in)\s)?(?:that|the same) year\b/;

function isOfThatYear(text: string, mention: DateMention): boolean {
  return OF_THAT_YEAR.test(text.slice(mention.end, mention.end + 44));
}

/**
 * A bare day takes the year that was told when it says so ('November 28 of that year') or lies in the month told
 * ('from September 12-16, 2023, ... on September 14').
 */
function takeToldYear(text: string, mention: DateMention, told: PartialDate): void {
  if (mention.value === null || mention.value.length < 7) return;
  const sameMonth = told.length >= 7 && told.slice(5, 7) === mention.value.slice(5, 7);
  if (!sameMonth && !isOfThatYear(text, mention)) return;
  const value = told.slice(0, 4) + mention.value.slice(4);
  if (!isPartialDate(value)) return;
  if (mention.until !== null) {
    const until = String(yearOf(told) + yearOf(mention.until) - yearOf(mention.value)) + mention.until.slice(4);
    if (!isPartialDate(until)) return;
    mention.until = until;
  }
  mention.value = value;
}
