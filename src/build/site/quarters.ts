/** Number of the quarter that a day or month lies in, counted from the year 0. */
export function quarterNumber(date: string): number {
  return Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);
}

/** `2026-Q1` of a day or month. */
export function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-Q${(quarterNumber(date) % 4) + 1}`;
}

/** Number of a month, counted from the year 0. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** Every month from the first to the last, both included, as `YYYY-MM`. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let n = monthNumber(first); n <= monthNumber(last); n++) {
    months.push(`${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
  }
  return months;
}
