import * as v from 'valibot';

/**
 * A date only as precise as the text: `2025-11-26`, `2025-11` or `2025`. Calendar days are checked
 * (`2025-02-30` is refused), years run from 1000 to 2999.
 */
export type PartialDate = string;

export type DatePrecision = 'day' | 'month' | 'year';

const SHAPE = /^([12]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

export function isPartialDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  if (parts[3] === undefined) return true;
  return Number(parts[3]) <= daysInMonth(Number(parts[1]), Number(parts[2]));
}

export const PartialDateSchema = v.pipe(
  v.string(),
  v.check(isPartialDate, (issue) => `Unexpected date "${issue.input}", expected YYYY, YYYY-MM or YYYY-MM-DD`),
);

/** How many days a month has; month is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function precisionOf(date: PartialDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** True when both can be the same day: equal, or one is a coarser form of the other. */
export function agrees(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** True when the date is past on the day `asOf`; a month or year is over when its last day is. Never without a day to see it from. */
export function isOver(date: PartialDate, asOf: PartialDate | null): boolean {
  return asOf !== null && date < asOf.slice(0, date.length);
}

/** First day that the date can mean, as `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

const DAY = 86_400_000;

/** First day that the date can mean, in days since 1970. Read from the digits: merging asks for it hundreds of thousands of times. */
export function dayNumber(date: PartialDate): number {
  const month = date.length > 4 ? numberAt(date, 5, 7) : 1;
  return Date.UTC(numberAt(date, 0, 4), month - 1, date.length > 7 ? numberAt(date, 8, 10) : 1) / DAY;
}

function numberAt(date: PartialDate, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = number * 10 + date.charCodeAt(at) - 48;
  return number;
}

/** Last day that the date can mean, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return `${date}-${String(days).padStart(2, '0')}`;
}
