import { EVENT_DEEDS, GATHERINGS } from './figure-words.ts';
import type { PeriodSite } from './period-site.ts';
import { dateOf } from './words.ts';

const NEAR = 9;
const TAKES = /^t(?:ak(?:e|es|ing|en)|ook)$/;
const ARRIVED = /^(?:arrived|arriving|landed)$/;

/**
 * '20 ambassadors met on March 5', '60 firms joined the forum': those who come together, and gifts that come in, are of
 * the one day told, of the month of several, or of publication when the sentence tells a gathering without a date.
 */
export function eventTime({ words, at, kind, published }: PeriodSite): string | null {
  if (kind !== 'count' && kind !== 'aid') return null;
  const near = words.slice(Math.max(0, at - NEAR), at + NEAR);
  const deeds = near.filter(
    ({ pos, lower }, index) =>
      pos !== 'QTY' && EVENT_DEEDS.has(lower) && (lower !== 'part' || TAKES.test(near[index - 1]?.lower ?? '')),
  );
  if (deeds.length === 0 || (kind === 'aid' && !deeds.some(({ lower }) => ARRIVED.test(lower)))) return null;
  const dates = words.flatMap((word) => dateOf(word) ?? []).filter(({ form }) => form !== 'anaphoric');
  const days = new Set(dates.map(({ value, until }) => (until === null ? value : null)));
  const [day] = days;
  if (days.size === 1 && day?.length === 10) return day;
  const months = new Set(dates.flatMap(({ value, until }) => [value?.slice(0, 7), (until ?? value)?.slice(0, 7)]));
  const [month] = months;
  if (dates.length > 0)
    return months.size === 1 && dates.some(({ value }) => value?.length === 10) ? (month ?? null) : null;
  const gathers = kind === 'count' && deeds.some(({ lower }) => GATHERINGS.has(lower));
  return gathers && published !== null && published.length >= 7 ? published.slice(0, 7) : null;
}
