import { HARD_BOUNDS } from './figure-words.ts';
import type { Word } from './words.ts';

/** The word before a number once 'about', 'some' and the like are stepped over. */
export function leftIndex(words: readonly Word[], at: number): number {
  let left = at - 1;
  while (HARD_BOUNDS.has(words[left]?.lower ?? '')) left--;
  return left;
}
