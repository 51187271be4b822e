import { firstDay, lastDay } from '#dataset/partial-date.ts';

/**
 * How long a figure's time is. `part-year` is a cumulated stretch of one year (January to September): its value must
 * never be joined with that of a whole year. `span` reaches over several years.
 */
export type Grain = 'day' | 'month' | 'part-year' | 'year' | 'span';

export type PeriodSpan = {
  from: string;
  to: string;
  grain: Grain;
  /** Place on a time axis in years; a whole year sits on its own number, its January half a year before. */
  at: number;
};

/** Reads a statistic's period; null stays null. Refuses nothing: the contract has checked the shape already. */
export function readPeriod(period: string | null): PeriodSpan | null {
  if (period === null) return null;
  const [first = '', second] = period.split('/');
  const from = firstDay(first);
  const to = lastDay(second ?? first);
  return { from, to, grain: grainOf(first, second), at: (yearOf(from) + yearOf(to) + dayLength(to)) / 2 - 0.5 };
}

/** True when two figures of one series may be joined by an unbroken line: same grain, and nothing missing between. */
export function follows(before: PeriodSpan, after: PeriodSpan): boolean {
  if (before.grain !== after.grain) return false;
  if (before.grain === 'year') return Number(after.from.slice(0, 4)) - Number(before.from.slice(0, 4)) === 1;
  if (before.grain === 'month') return monthIndex(after.from) - monthIndex(before.from) === 1;
  return false;
}

/** True when two figures measure stretches of the same kind, so that a broken line between them is honest. */
export function comparable(before: PeriodSpan, after: PeriodSpan): boolean {
  if (before.grain !== after.grain) return false;
  return before.grain !== 'part-year' || before.to.slice(5) === after.to.slice(5);
}

function grainOf(first: string, second: string | undefined): Grain {
  if (second === undefined || second === first) {
    return first.length === 4 ? 'year' : first.length === 7 ? 'month' : 'day';
  }
  if (first.slice(0, 4) !== second.slice(0, 4)) return 'span';
  const from = firstDay(first);
  const to = lastDay(second);
  return from.endsWith('-01-01') && to.endsWith('-12-31') ? 'year' : 'part-year';
}

function monthIndex(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function daysIn(year: number): number {
  return (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000;
}

function yearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  return year + (Date.parse(day) - Date.UTC(year, 0, 1)) / 86_400_000 / daysIn(year);
}

function dayLength(day: string): number {
  return 1 / daysIn(Number(day.slice(0, 4)));
}
