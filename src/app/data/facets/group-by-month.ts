import { dayOf } from '../../../dataset/site/day-number.ts';
import { FACET_PRECISIONS } from '../../../dataset/site/facets.ts';
import { type IndexedFacets, NO_MONTH } from './index-facets.ts';

/** `2025-11`, or `2025` where only the year is told, or null for undated. */
export type MonthGroup = { month: string | null; count: number };

/**
 * Rows of a list with their month headings. A value of zero or more is a row; `-1 - n` is the heading of group n.
 */
export type GroupedRows = { items: Int32Array; groups: MonthGroup[] };

const YEAR = FACET_PRECISIONS.indexOf('year');

/** Puts a heading before the first row of each month; rows come in the order given. */
export function groupByMonth(facets: IndexedFacets, rows: Uint32Array): GroupedRows {
  const { day, precision, month } = facets;
  const groups: MonthGroup[] = [];
  const items = new Int32Array(rows.length * 2);
  let length = 0;
  let current: MonthGroup | null = null;
  // Rows lie in the order of time: most have the month, or at least the day, of the row before them.
  let lastMonth = NO_MONTH;
  let lastDay = -1;
  for (const row of rows) {
    const own = month[row] as number;
    const first = day[row] as number;
    if (own === NO_MONTH ? lastMonth !== NO_MONTH || first !== lastDay : own !== lastMonth) {
      const name = first === 0 ? null : dayOf(first).slice(0, precision[row] === YEAR ? 4 : 7);
      if (current === null || current.month !== name) {
        current = { month: name, count: 0 };
        groups.push(current);
        items[length++] = -groups.length;
      }
    }
    lastMonth = own;
    lastDay = first;
    (current as MonthGroup).count++;
    items[length++] = row;
  }
  return { items: items.slice(0, length), groups };
}
