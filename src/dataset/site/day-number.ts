import { firstDay, type PartialDate } from '../partial-date.ts';

const EPOCH = Date.UTC(1944, 11, 31);
const DAY = 86_400_000;

/** Days since 31 December 1944, so that 1 January 1945 is 1 and 16 bits reach to 2124. Coarse dates count from their first day. */
export function dayNumber(date: PartialDate): number {
  return Math.round((Date.parse(firstDay(date)) - EPOCH) / DAY);
}

/** `YYYY-MM-DD` of a day number above zero. */
export function dayOf(number: number): string {
  return new Date(EPOCH + number * DAY).toISOString().slice(0, 10);
}
