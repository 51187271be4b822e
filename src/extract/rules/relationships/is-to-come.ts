import type { PartialDate } from '../../../dataset/partial-date.ts';

/** True when a date lies after the day of writing, as far as both are told. */
export function isToCome(date: PartialDate | null, reference: PartialDate | null): boolean {
  if (date === null || reference === null) return false;
  const told = Math.min(date.length, reference.length);
  return date.slice(0, told) > reference.slice(0, told);
}
