import { AHEAD } from '../words/figure-words.ts';
import { dateOf } from '../words/words.ts';
import { asOf, yearOfMerit } from './asides.ts';
import { dateFarRight, dateLeft, dateOfWhen, dateRight } from './date-search.ts';
import type { PeriodSite } from './period-site.ts';
import { aimedDate, respectiveDate, setDate } from './shared-date.ts';
import { isSince } from './since.ts';
import { standsApart } from './stands-apart.ts';

const FAR = 26;
const RANK_FAR = 12;
const LOOK = 12;

/** The date of its sentence that a number is for; null when none is. */
export function ownDate(site: PeriodSite): number | null {
  const { words, at, kind, reference } = site;
  const right = respectiveDate(words, at) ?? dateRight(words, at) ?? dateOfWhen(words, at);
  if (right !== null) return right;
  if (kind === 'target') {
    const set = setDate(words, at, site.multiple, reference);
    if (set !== null) return set;
    return aimedDate(words, at, reference);
  }
  const stands = kind === 'rank' || kind === 'count' || site.stock ? asOf(words, at) : null;
  if (stands !== null) return stands;
  const earned = kind === 'rank' ? yearOfMerit(words, at) : null;
  if (earned !== null) return earned;
  // 'to 20 billion by 2020 from the current 3.8 billion'.
  if ((words[at - 1]?.lower === 'from' && kind !== 'count') || words[at - 1]?.lower === 'current') return null;
  const far = dateFarRight(words, at, kind === 'rank' ? RANK_FAR : FAR);
  const before = dateLeft(words, at);
  const left = before !== null && standsApart(site, before) ? null : before;
  const near = left ?? (before === null && far !== null && !isToCome(site, far) ? far : null);
  // 'ranks 20th, a climb of 12 places since 2020'.
  return kind === 'rank' && near !== null && isSince(words, near) ? null : near;
}

/**
 * '300 workers are there, and Hanoi wants 5,000 by 2028': a time to come further on is not that of what already is, unless
 * the words before the number look ahead as well.
 */
function isToCome({ words, at, reference }: PeriodSite, far: number): boolean {
  const date = dateOf(words[far])?.value;
  if (reference === null || !date || date <= reference || words[far - 1]?.lower === 'for') return false;
  if (date.length < reference.length && reference.startsWith(date)) return false;
  const after = words.slice(at + 1, at + 1 + RANK_FAR);
  const end = after.findIndex(({ text, pos }) => pos === 'QTY' || /^[,;:]$/.test(text));
  const near = [...words.slice(Math.max(0, at - LOOK), at), ...(end === -1 ? after : after.slice(0, end))];
  return !near.some(({ lower }) => AHEAD.has(lower));
}
