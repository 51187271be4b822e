import type { Conflict } from '#dataset/merged-record.ts';
import { agrees } from '#dataset/partial-date.ts';
import { type Backing, backedValues } from './pick-value.ts';
import type { Told } from './told.ts';

/**
 * The finest date among those that most reports agree with, and the conflict when reports give days that cannot be the
 * same. A coarser date supports every finer one that it contains.
 */
export function pickDate<R extends { confidence: number }>(
  told: readonly Told<R>[],
  field: string,
  read: (record: R) => string | null,
): { value: string | null; conflicts: Conflict[] } {
  const values = backedValues(told, read) as Backing<string>[];
  if (values.length === 1) return { value: values[0]!.value, conflicts: [] };
  const support = (date: string) =>
    values.reduce((sum, other) => sum + (date.startsWith(other.value) ? other.reports.length : 0), 0);
  const best = [...values].sort(
    (a, b) =>
      support(b.value) - support(a.value) ||
      b.value.length - a.value.length ||
      b.confidence - a.confidence ||
      (a.value < b.value ? -1 : 1),
  )[0];
  if (!best) return { value: null, conflicts: [] };
  const clashes = values.some((other) => !agrees(other.value, best.value));
  const conflicts = clashes ? [{ field, values: values.map(({ value, reports }) => ({ value, reports })) }] : [];
  return { value: best.value, conflicts };
}
