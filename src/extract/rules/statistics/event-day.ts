import { EVENT_DEEDS } from './figure-words.ts';
import type { PeriodSite } from './period-site.ts';
import { dateOf } from './words.ts';

const NEAR = 9;
const ARRIVED = /^(?:arrived|arriving|landed)$/;

/**
 * '20 ambassadors met on March 5', '14 pacts signed on Monday': those who come together are counted on the one day told,
 * and so are gifts that come in on it.
 */
export function eventDay({ words, at, kind }: PeriodSite): string | null {
  if (kind !== 'count' && kind !== 'aid') return null;
  const near = words.slice(Math.max(0, at - NEAR), at + NEAR);
  const deeds = near.filter((word) => word.pos !== 'QTY' && EVENT_DEEDS.has(word.lower));
  if (deeds.length === 0 || (kind === 'aid' && !deeds.some(({ lower }) => ARRIVED.test(lower)))) return null;
  const dates = words.flatMap((word) => dateOf(word) ?? []);
  const days = new Set(dates.map((date) => (date.until === null && date.form !== 'anaphoric' ? date.value : null)));
  const [day] = days;
  return days.size === 1 && day?.length === 10 ? day : null;
}
