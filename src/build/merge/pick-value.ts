import { compare } from './told.ts';

type Backed = { confidence: number };
type Telling<R> = { record: R };

/** A value with the positions of the reports that give it. */
export type Backing<T> = { value: T; reports: number[]; confidence: number };

/** The different values of a field, best supported first: by number of reports, then confidence, then spelling. */
export function backedValues<R extends Backed, T>(
  told: readonly Telling<R>[],
  read: (record: R) => T,
  same: (value: T) => string = (value) => JSON.stringify(value),
): Backing<T>[] {
  // Most records have one report, and nothing to choose from.
  if (told.length === 1) {
    const [{ record }] = told as [Telling<R>];
    const value = read(record);
    return value === null || value === undefined ? [] : [{ value, reports: [0], confidence: record.confidence }];
  }
  const byKey = new Map<string, Backing<T>>();
  told.forEach(({ record }, i) => {
    const value = read(record);
    if (value === null || value === undefined) return;
    const key = same(value);
    const backing = byKey.get(key);
    if (backing) {
      backing.reports.push(i);
      backing.confidence = Math.max(backing.confidence, record.confidence);
    } else byKey.set(key, { value, reports: [i], confidence: record.confidence });
  });
  return [...byKey.values()].sort(
    (a, b) =>
      b.reports.length - a.reports.length ||
      b.confidence - a.confidence ||
      compare(JSON.stringify(a.value), JSON.stringify(b.value)),
  );
}

/** The best supported value, or null when no report gives one. */
export function pickValue<R extends Backed, T>(told: readonly Telling<R>[], read: (record: R) => T): T | null {
  return backedValues(told, read)[0]?.value ?? null;
}
