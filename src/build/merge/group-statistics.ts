import { dayNumber } from '#dataset/partial-date.ts';
import type { Statistic } from '#dataset/statistic.ts';
import { groupByKey } from './group-by-key.ts';
import { compare, compareTold, type Told } from './told.ts';

/** Two figures this near, one of them rounded ('over', 'about'), are one figure told twice; two exact ones must be nearer. */
const ROUNDING = 0.05;
const EXACT_ROUNDING = 0.01;

/** Figures further apart than this measure different things, whatever their metric is called. */
const COMPARABLE = 0.25;

/**
 * Groups figures of several articles: the same value of the same series and period is one figure. Values of one series
 * point that differ a little are one figure too, with the difference kept as a conflict, but only where each article
 * gives a single value for that point: the two ends of a range are two figures.
 */
export function groupStatistics(input: readonly Told<Statistic>[]): Told<Statistic>[][] {
  const told = [...input].sort(compareTold);
  const groups: Told<Statistic>[][] = [];
  for (const point of groupByKey(told, ({ bucket }) => bucket).values()) {
    const values = groupByKey(point, ({ record }) => String(record.value));
    const mergeable = (point[0] as Told<Statistic>).record.period !== null;
    groups.push(...(mergeable ? joinNear([...values.values()]) : [...values.values()].flatMap(splitUndated)));
  }
  return groups.sort((a, b) => compareTold(a[0] as Told<Statistic>, b[0] as Told<Statistic>));
}

/** Joins the values of one point when no article gives two of them and all lie near each other. */
function joinNear(values: Told<Statistic>[][]): Told<Statistic>[][] {
  if (values.length === 1) return values;
  const articles = values.map((group) => new Set(group.map(({ article }) => article.id)));
  const ranged = articles.some((set, i) => articles.some((other, j) => j > i && [...other].some((id) => set.has(id))));
  const numbers = values.map((group) => (group[0] as Told<Statistic>).record.value);
  const far = Math.max(...numbers.map(Math.abs)) * COMPARABLE < Math.max(...numbers) - Math.min(...numbers);
  if (ranged || far) return values;
  return [values.flat().sort(compareTold)];
}

/** Without a period the same number may be told of another year: only tellings published within a month are one. */
function splitUndated(group: Told<Statistic>[]): Told<Statistic>[][] {
  const sorted = [...group].sort(
    (a, b) => compare(a.article.published ?? '', b.article.published ?? '') || compareTold(a, b),
  );
  const parts: Told<Statistic>[][] = [];
  let last: string | null = null;
  for (const telling of sorted) {
    const day = telling.article.published;
    const near =
      parts.length > 0 && day !== null && last !== null && day.length === 10 && dayNumber(day) - dayNumber(last) <= 31;
    if (near) parts.at(-1)?.push(telling);
    else parts.push([telling]);
    last = day;
  }
  return parts.map((part) => part.sort(compareTold));
}

/** True when two values of one point differ by no more than a rounded telling explains. */
export function isRounding(a: Statistic, b: Statistic): boolean {
  if (a.value === b.value) return true;
  const rounded = a.bound !== 'exactly' || b.bound !== 'exactly';
  const allowed = rounded ? ROUNDING : EXACT_ROUNDING;
  return Math.abs(a.value - b.value) <= allowed * Math.max(Math.abs(a.value), Math.abs(b.value));
}
