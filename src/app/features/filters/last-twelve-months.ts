import { monthNumber, monthOf } from '../../data/facets/index-facets.ts';

/** First of the twelve months that end with the month of `day`: `2026-01-16` gives `2025-02`. */
export function lastTwelveMonths(day: string): string {
  const month = day.length === 4 ? `${day}-12` : day;
  return monthOf(monthNumber(month) - 11);
}
