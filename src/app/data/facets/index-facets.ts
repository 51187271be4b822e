import { lastDay } from '../../../dataset/partial-date.ts';
import { dayNumber, dayOf } from '../../../dataset/site/day-number.ts';
import { FACET_PRECISIONS, type Facets } from '../../../dataset/site/facets.ts';

/** Facets with what every filter pass needs and no pass should compute again. */
export type IndexedFacets = Facets & {
  /** Last day that the date can mean; `day` is the first. 0 for undated. */
  lastDay: Uint16Array;
  /** Month of the date counted from `firstMonth`; NO_MONTH where the text tells only a year or nothing. */
  month: Uint16Array;
  /** Months since year 0 of the earliest month in the data. */
  firstMonth: number;
  months: number;
  partnerAt: Map<string, number>;
  topicAt: Map<string, number>;
};

export const NO_MONTH = 0xffff;
const MONTH_PRECISION = FACET_PRECISIONS.indexOf('month');
const LENGTHS = [0, 4, 7, 10];

/** Computed once for a dataset, some milliseconds at 100,000 rows. */
export function indexFacets(facets: Facets): IndexedFacets {
  const { rows, day, precision } = facets;
  const last = new Uint16Array(rows);
  const absolute = new Int32Array(rows);
  const monthOfDay = new Map<number, number>();
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < rows; row++) {
    const first = day[row] ?? 0;
    const exact = precision[row] ?? 0;
    absolute[row] = -1;
    if (first === 0) continue;
    last[row] = exact === 3 ? first : dayNumber(lastDay(dayOf(first).slice(0, LENGTHS[exact])));
    if (exact < MONTH_PRECISION) continue;
    let month = monthOfDay.get(first);
    if (month === undefined) {
      month = monthNumber(dayOf(first));
      monthOfDay.set(first, month);
    }
    absolute[row] = month;
    if (month < lowest) lowest = month;
    if (month > highest) highest = month;
  }
  const empty = highest < lowest;
  return {
    ...facets,
    lastDay: last,
    month: Uint16Array.from(absolute, (month) => (month < 0 ? NO_MONTH : month - lowest)),
    firstMonth: empty ? 0 : lowest,
    months: empty ? 0 : highest - lowest + 1,
    partnerAt: new Map(facets.partners.map((code, at) => [code, at])),
    topicAt: new Map(facets.topics.map((topic, at) => [topic, at])),
  };
}

/** Months since year 0 of `YYYY-MM…`. */
export function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** `YYYY-MM` of a month number. */
export function monthOf(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
