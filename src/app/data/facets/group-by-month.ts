import { dayOf } from '../../../dataset/site/day-number.ts';
import { FACET_PRECISIONS } from '../../../dataset/site/facets.ts';
import type { IndexedFacets } from './index-facets.ts';

/** `2025-11`, or `2025` where only the year is told, or null for undated. */
export type MonthGroup = { month: string | null; count: number };

/**
 * Rows of a list with their month headings. A value of zero or more is a row; `-1 - n` is the heading of group n.
 */
export type GroupedRows = { items: Int32Array; groups: MonthGroup[] };

const YEAR = FACET_PRECISIONS.indexOf('year');

/** Puts a heading before the first row of each month; rows come in the order given. */
export function groupByMonth(facets: IndexedFacets, rows: Uint32Array): GroupedRows {
  const groups: MonthGroup[] = [];
  const items = new Int32Array(rows.length * 2);
  const names = new Map<number, string>();
  let length = 0;
  let current: MonthGroup | null = null;
  for (const row of rows) {
    const day = facets.day[row] ?? 0;
    const yearOnly = facets.precision[row] === YEAR;
    const key = yearOnly ? -day : day;
    let month: string | null = null;
    if (day !== 0) {
      month = names.get(key) ?? dayOf(day).slice(0, yearOnly ? 4 : 7);
      names.set(key, month);
    }
    if (current === null || current.month !== month) {
      current = { month, count: 0 };
      groups.push(current);
      items[length++] = -groups.length;
    }
    current.count++;
    items[length++] = row;
  }
  return { items: items.slice(0, length), groups };
}
