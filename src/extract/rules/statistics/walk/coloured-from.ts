import { COLOURS } from '../words/figure-words.ts';
import type { Word } from '../words/words.ts';

/** 'by another 40%', 'by a scant 0.3 percent', 'by an even more modest 5.5': where the article of what colours the number stands. */
export function colouredFrom(words: readonly Word[], left: number): number | null {
  if (/^another$/.test(words[left]?.lower ?? '')) return left;
  for (let at = left; at > left - 4; at--) {
    const word = words[at];
    if (/^an?$/.test(word?.lower ?? '')) return at < left ? at : null;
    const colours = word?.pos === 'ADJ' || word?.pos === 'ADV' || COLOURS.has(word?.lower ?? '');
    if (!colours || word?.mention != null) return null;
  }
  return null;
}
