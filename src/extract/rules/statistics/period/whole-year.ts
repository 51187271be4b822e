import { dateOf } from '../words/words.ts';
import type { PeriodSite } from './period-site.ts';

const REACH = 14;

/** 'has 9 million visitors as its goal for the whole of 2025', 'the target for the year is 9 million': the year that is to end with it. */
export function wholeYear({ words, at, published }: PeriodSite): string | null {
  const from = Math.max(0, at - REACH);
  for (let index = from; index < Math.min(words.length, at + REACH); index++) {
    if (index > at && /^[;,]$/.test(words[index]?.text ?? '')) return null;
    const said = [index, index + 1, index + 2].map((next) => words[next]?.lower ?? '').join(' ');
    if (/^(?:whole|entire|full) (?:of )?/.test(said)) {
      const year = [index + 1, index + 2]
        .map((next) => dateOf(words[next])?.value)
        .find((value) => value?.length === 4);
      if (year != null) return year;
    }
    if (/^(?:for the year|(?:whole|entire|full) year)\b(?! (?:before|earlier|ago|to|end))/.test(said))
      return published?.slice(0, 4) ?? null;
  }
  return null;
}
