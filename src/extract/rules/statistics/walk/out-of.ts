import type { Word } from '../words/words.ts';

/** In '24 out of the 29 provinces' the place of the 29 that the 24 are counted from; null elsewhere. */
export function outOfNumber(words: readonly Word[], at: number): number | null {
  if (words[at + 1]?.lower !== 'out' || words[at + 2]?.lower !== 'of') return null;
  const number = words[at + 3]?.pos === 'DET' ? at + 4 : at + 3;
  return words[number]?.mention?.kind === 'quantity' ? number : null;
}
