import { PERIOD_NOUNS } from '../words/figure-words.ts';
import type { Word } from '../words/words.ts';

/** Steps left over 'in 2024', 'last year', 'as of September'. */
export function skipTime(words: readonly Word[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 3; steps++) {
    if (words[at]?.pos === 'DATE') {
      at--;
      if (words[at]?.pos === 'DET' && LEADS.test(words[at - 1]?.lower ?? '')) at--;
      if (LEADS.test(words[at]?.lower ?? '')) at--;
      if (words[at]?.lower === 'as') at--;
      if (words[at]?.lower === 'period') at--;
      // 'in 2023 and 2024'.
      if (words[at]?.lower === 'and' && words[at - 1]?.pos === 'DATE') at--;
    } else if (PERIOD_NOUNS.has(words[at]?.lower ?? '') && periodStart(words, at) !== null)
      at = periodStart(words, at) ?? at;
    else if (/^(?:alone|period|so|far)$/.test(words[at]?.lower ?? '') && words[at - 1]?.pos !== 'ADJ') at--;
    else break;
  }
  return at;
}

const LEADS = /^(?:in|by|of|since|from|for|at|on|during|over|to|end|late|early)$/;

/** Where 'over the same period', 'in the past five years' starts, one word further left; null when it is no such phrase. */
function periodStart(words: readonly Word[], at: number): number | null {
  for (let left = at - 1; left >= Math.max(0, at - 5); left--) {
    const word = words[left];
    if (/^(?:over|in|during|for|within|at)$/.test(word?.lower ?? '')) return left - 1;
    if (!/^(?:DET|ADJ|NUM|ADV)$/.test(word?.pos ?? '')) return null;
  }
  return null;
}
