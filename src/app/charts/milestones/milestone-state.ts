import { firstDay, type PartialDate } from '../../../dataset/partial-date.ts';
import type { Milestone } from '../../../dataset/site/country-file.ts';

export type PlacedMilestone = { milestone: Milestone; x: number; year: string; showYear: boolean };

/** A stretch of the line during which one level held; `rank` as in the contract, -1 for ties without a level. */
export type LevelStretch = { id: string; from: number; to: number; rank: number };

export type MilestoneState = {
  placed: PlacedMilestone[];
  stretches: LevelStretch[];
  ticks: { year: number; x: number }[];
  today: number;
};

const YEAR_LABEL = 40;

/** When a milestone fell: an anniversary in the year that it names ('25th anniversary (2020)'), all others on their date. */
export function milestoneDate({ type, value, date }: Milestone): PartialDate {
  const named = type === 'anniversary' ? /\(([12]\d{3})\)/.exec(value)?.[1] : undefined;
  return named ?? date;
}

function yearOf(date: PartialDate): number {
  const day = firstDay(date);
  return Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + Number(day.slice(8)) / 366;
}

function timeOf(milestone: Milestone): number {
  return yearOf(milestoneDate(milestone));
}

/**
 * Milestones on a line of `width` pixels from the first of them to `asOf` (or a later, announced one). The line is as
 * thick as the level that held; a level that was reported later than it began counts from its own date.
 */
export function placeMilestones(
  milestones: readonly Milestone[],
  asOf: PartialDate | null,
  width: number,
): MilestoneState | null {
  const sorted = [...milestones].sort((a, b) => timeOf(a) - timeOf(b));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || width <= 0) return null;
  const start = timeOf(first);
  const today = asOf === null ? timeOf(last) : yearOf(asOf);
  const end = Math.max(timeOf(last), today, start + 1);
  const x = (year: number) => ((year - start) / (end - start)) * (width - 24) + 12;
  let free = Number.NEGATIVE_INFINITY;
  const placed = sorted.map((milestone) => {
    const at = x(timeOf(milestone));
    const showYear = at - free >= 0;
    if (showYear) free = at + YEAR_LABEL;
    return { milestone, x: at, year: milestoneDate(milestone).slice(0, 4), showYear };
  });
  const rises = sorted.filter((one) => one.rank !== null || one.type === 'diplomatic-ties');
  const stretches = rises.map((one, at) => ({
    id: one.id,
    from: x(yearOf(one.date)),
    to: x(at + 1 < rises.length ? yearOf(rises[at + 1]?.date ?? one.date) : end),
    rank: one.rank ?? -1,
  }));
  const gap = [1, 2, 5, 10, 20, 50].find((years) => ((width - 24) / (end - start)) * years >= 56) ?? 100;
  const ticks: { year: number; x: number }[] = [];
  for (let year = Math.ceil(start / gap) * gap; year <= end; year += gap) ticks.push({ year, x: x(year) });
  return { placed, stretches, ticks, today: x(today) };
}
