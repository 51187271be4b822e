import { dateOf } from '../words/words.ts';
import { isComparison, isOrigin } from './date-role.ts';
import type { PeriodSite } from './period-site.ts';
import { endOfChange } from './period-span.ts';

const TAIL = 10;

/** '187 million in 2022, 69 per cent more than in 2020': a growth set against another year than the one before is of all the years between. */
export function grownSince({ words, at }: PeriodSite, period: string): string | null {
  const to = Number(period.split('/').at(-1)!.slice(0, 4));
  for (let next = at + 1; next <= Math.min(words.length - 1, at + TAIL); next++) {
    const word = words[next]!;
    if (word.pos === 'QTY' || /^[;:]$/.test(word.text)) return null;
    if (word.pos !== 'DATE' || !(isComparison(words, next) || isOrigin(words, next))) continue;
    const date = dateOf(word);
    if (date?.value == null || date.until !== null || /\byear\b/.test(word.lower)) return null;
    const from = Number(date.value.slice(0, 4));
    return from + 1 < to ? `${from}/${to}` : null;
  }
  return null;
}

/** 'has risen from 22 billion to 30 billion since the pact took effect in 2020': each end has the year at its end. */
export function endOfRise({ words, at, published }: PeriodSite): string | null {
  const since = words.findIndex(({ lower }) => lower === 'since');
  if (since === -1 || published === null || !words.some(({ lower }) => /^(?:has|have)$/.test(lower))) return null;
  const date = words.slice(since + 1, since + TAIL).find(({ pos }) => pos === 'DATE');
  const from = dateOf(date)?.value?.slice(0, 4);
  const to = published.slice(0, 4);
  return from !== undefined && from < to ? endOfChange(words, at, `${from}/${to}`) : null;
}
