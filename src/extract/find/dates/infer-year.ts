import type { PartialDate } from '../../../dataset/partial-date.ts';
import { readNumberWord } from '../quantities/number-word.ts';
import { daysBetween, monthOf, toDate, toMonthDay, yearOf } from './calendar.ts';
import { isInChronicle, isOnJourney, isToldAfter, leansBack, leansForward } from './future-cue.ts';
import type { DateContext, DateReading } from './recogniser.ts';

const MONTHS_AHEAD_DAYS = 92;
const RECENT_DAYS = 60;
const AHEAD_DAYS = 20;

/**
 * The year of a bare 'November 26' or 'November': the nearest to the day of writing, at most three months ahead of it,
 * or the next one when the words before say that it is to come, the last one when they tell it as past. Null without a day of writing.
 */
export function inferYear(month: number, day: number | null, context: DateContext): number | null {
  const { reference, floating } = context;
  if (reference === null) return null;
  const home = yearOf(reference);
  if (monthOf(reference) === null) return home;
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const year of [home - 1, home, home + 1]) {
    const candidate = toDate(year, month, day);
    if (candidate === null) continue;
    const ahead = daysBetween(reference, candidate);
    if (ahead > MONTHS_AHEAD_DAYS || Math.abs(ahead) >= distance) continue;
    best = year;
    distance = Math.abs(ahead);
  }
  if (best !== null && isLongPast(toDate(best, month, day), reference) && isToCome(context)) {
    return best + 1;
  }
  if (
    !floating &&
    best !== null &&
    isWellAhead(toDate(best, month, day), reference) &&
    (leansBack(context.text, context.start) ||
      isToldAfter(context.text, context.start, context.end) ||
      isInChronicle(context.text, context.start, context.end) ||
      // 'Visits by X (May) and Y (March 3-5)'.
      (/\b(?:visits?|trips?|tours?) (?:to|by|of|from)\b[^.;]*\($/.test(
        context.text.slice(Math.max(0, context.start - 160), context.start),
      ) &&
        !leansForward(context.text, context.start)))
  ) {
    return best - 1;
  }
  return best;
}

function isToCome({ text, start }: DateContext): boolean {
  return leansForward(text, start) || isOnJourney(text, start);
}

function isLongPast(date: PartialDate | null, reference: PartialDate): boolean {
  return date !== null && daysBetween(date, reference) > RECENT_DAYS;
}

function isWellAhead(date: PartialDate | null, reference: PartialDate): boolean {
  return date !== null && daysBetween(reference, date) > AHEAD_DAYS;
}

/** 'this year' and its kin after a month; null when the day of writing is unknown. */
export function yearByWords(words: string, reference: PartialDate | null): number | null {
  if (reference === null) return null;
  const home = yearOf(reference);
  if (/before last$/i.test(words)) return home - 2;
  const ago = /^(\w+) years ago$/i.exec(words);
  if (ago) return home - (readNumberWord(ago[1]!) ?? Number(ago[1]));
  return /last|previous/i.test(words) ? home - 1 : /next|following/i.test(words) ? home + 1 : home;
}

/**
 * A month, or a day of it, with whatever the text says of the year: digits, 'last year', or nothing.
 * `untilMonth` and `untilDay` close a range that lies in the same or the next year.
 */
export function readMonthDay(
  said: {
    month: number;
    day: number | null;
    year?: string;
    yearWords?: string;
    untilMonth?: number;
    untilDay?: number | null;
  },
  context: DateContext,
): DateReading | null {
  const monthDay = toMonthDay(said.month, said.day);
  if (monthDay === null) return null;
  const written = said.year ? Number(said.year) : null;
  const worded = said.yearWords ? yearByWords(said.yearWords, context.reference) : null;
  let year: number | null = written ?? worded ?? (said.yearWords ? null : inferYear(said.month, said.day, context));
  if (year === null) return { value: null, until: null, monthDay, inferredYear: false, form: 'absolute' };
  const crosses = said.untilMonth !== undefined && said.untilMonth < said.month;
  // In '30 December to 2 January 2025' the year belongs to the end.
  if (crosses && written !== null) year -= 1;
  const value = toDate(year, said.month, said.day);
  if (value === null) return null;
  let until: PartialDate | null = null;
  if (said.untilDay !== undefined || said.untilMonth !== undefined) {
    until = toDate(crosses ? year + 1 : year, said.untilMonth ?? said.month, said.untilDay ?? null);
    if (until === null || until < value) return null;
  }
  return { value, until, monthDay: null, inferredYear: written === null && worded === null, form: 'absolute' };
}
