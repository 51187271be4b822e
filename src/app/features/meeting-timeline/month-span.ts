import { firstDay, lastDay } from '../../../dataset/partial-date.ts';
import { monthNumber, monthOf } from '../../data/facets/index-facets.ts';

/** Positions of months in the data, both ends included. */
export type MonthSpan = { first: number; last: number };

/** The months that a range of dates touches, kept inside the data; the whole data for an open range. */
export function spanOf(from: string | null, to: string | null, firstMonth: number, months: number): MonthSpan {
  const within = (month: number) => Math.max(0, Math.min(months - 1, month));
  return {
    first: from === null ? 0 : within(monthNumber(firstDay(from)) - firstMonth),
    last: to === null ? months - 1 : within(monthNumber(lastDay(to)) - firstMonth),
  };
}

/** The range of dates for a span of months; an end that is the end of the data is left open. */
export function rangeOf(
  span: MonthSpan,
  firstMonth: number,
  months: number,
): { from: string | null; to: string | null } {
  return {
    from: span.first <= 0 ? null : monthOf(firstMonth + span.first),
    to: span.last >= months - 1 ? null : monthOf(firstMonth + span.last),
  };
}
