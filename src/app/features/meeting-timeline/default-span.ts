import type { MonthSpan } from './month-span.ts';

/** Share of the meetings that may lie before the axis begins. */
const EARLY = 0.02;
/** The axis is only cut when this share of it would be nearly empty. */
const WORTH = 0.25;

/**
 * The months that the chart shows while nothing is chosen: the whole data, or without a long thin beginning (an article
 * that recalls a meeting of 1955 must not press the last ten years into a corner). Begins at a January.
 */
export function defaultSpan(
  months: { held: Uint32Array; planned: Uint32Array },
  firstMonth: number,
  length = months.held.length,
): MonthSpan {
  const all = { first: 0, last: length - 1 };
  let total = 0;
  for (let month = 0; month < length; month++) total += (months.held[month] ?? 0) + (months.planned[month] ?? 0);
  let early = 0;
  for (let month = 0; month < length; month++) {
    early += (months.held[month] ?? 0) + (months.planned[month] ?? 0);
    if (early <= total * EARLY) continue;
    const january = Math.max(0, month - ((firstMonth + month) % 12));
    return january > length * WORTH ? { first: january, last: length - 1 } : all;
  }
  return all;
}
