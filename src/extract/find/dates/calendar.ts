import { daysInMonth, type PartialDate } from '../../../dataset/partial-date.ts';

const DAY_MS = 86_400_000;
const two = (n: number) => String(n).padStart(2, '0');

/** The date with the precision of what is given, or null when no such day exists (30 February, month 13). */
export function toDate(year: number, month?: number | null, day?: number | null): PartialDate | null {
  if (year < 1000 || year > 2999) return null;
  if (month === undefined || month === null) return String(year);
  if (month < 1 || month > 12) return null;
  if (day === undefined || day === null) return `${year}-${two(month)}`;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** `MM` or `MM-DD`, or null when no year has such a day. */
export function toMonthDay(month: number, day: number | null): string | null {
  if (toDate(2024, month, day) === null) return null;
  return day === null ? two(month) : `${two(month)}-${two(day)}`;
}

export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));
export const monthOf = (date: PartialDate): number | null => (date.length >= 7 ? Number(date.slice(5, 7)) : null);
export const dayOf = (date: PartialDate): number | null => (date.length === 10 ? Number(date.slice(8)) : null);

/** The day `count` days later (earlier when negative); null unless `date` is a full day. */
export function addDays(date: PartialDate, count: number): PartialDate | null {
  if (date.length !== 10) return null;
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + count * DAY_MS);
  return toDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** The month `count` months later, in month precision; null when `date` is only a year. */
export function addMonths(date: PartialDate, count: number): PartialDate | null {
  const month = monthOf(date);
  if (month === null) return null;
  const index = yearOf(date) * 12 + (month - 1) + count;
  return toDate(Math.floor(index / 12), (index % 12) + 1);
}

/** 0 (Sunday) to 6 (Saturday); null unless `date` is a full day. */
export function weekdayOf(date: PartialDate): number | null {
  return date.length === 10 ? new Date(`${date}T00:00:00Z`).getUTCDay() : null;
}

/** Days from `a` to `b`, each taken at the middle of what it can mean. */
export function daysBetween(a: PartialDate, b: PartialDate): number {
  const middle = (date: PartialDate) => {
    const month = monthOf(date);
    return Date.UTC(yearOf(date), month === null ? 6 : month - 1, dayOf(date) ?? (month === null ? 1 : 15));
  };
  return Math.round((middle(b) - middle(a)) / DAY_MS);
}
