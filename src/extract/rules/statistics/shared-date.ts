import { usable } from './date-search.ts';
import { alike, tellsRespectively } from './respective.ts';
import type { Word } from './words.ts';

const REACH = 12;

/**
 * 'trade with Kenya to 1 billion, with Ghana to 2 billion by 2030', 'the 3 billion that the two had set for 2020': the year
 * by which targets are to be reached may stand once, after the last of them.
 */
export function setDate(words: readonly Word[], at: number, multiple: boolean): number | null {
  const last = alike(words, at).findLast((index) => index >= at) ?? at;
  // '100 billion first and 150 billion by 2030': the first step has no year.
  if (last > at && words[at + 1]?.lower === 'first') return null;
  for (let next = last + 1; next <= last + REACH; next++) {
    const word = words[next];
    // 'doubling the current trade of 5 billion by 2030'.
    if (word === undefined || (word.pos === 'QTY' && !multiple) || /^[,;:]$/.test(word.text)) return null;
    if (usable(words, next)) return /^(?:by|for|until)$/.test(words[next - 1]?.lower ?? '') ? next : null;
  }
  return null;
}

/** '870 million and 790 million USD in 2022 and the first ten months of 2023, respectively': to each number its own date. */
export function respectiveDate(words: readonly Word[], at: number): number | null {
  if (!tellsRespectively(words)) return null;
  const numbers = alike(words, at);
  const last = numbers.at(-1) ?? at;
  const dates = words.flatMap((word, index) => (index > last && word.pos === 'DATE' ? [index] : []));
  return numbers.length > 1 && dates.length === numbers.length ? (dates[numbers.indexOf(at)] ?? null) : null;
}
