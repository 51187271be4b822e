import type { StatisticKind } from '../../../../dataset/statistic.ts';
import { NOW } from '../words/figure-words.ts';
import type { Word } from '../words/words.ts';

/**
 * A flow of trade or capital told for a year that had not begun when the article came out is aimed at, however it is
 * worded: 'by 2025 trade should have a value of 25 billion USD'. A value that the words set in the present stays what
 * it is, and the year to come is not its own; null for all else.
 */
export function aheadAs(
  kind: StatisticKind,
  period: string | null,
  reference: string | null,
  words: readonly Word[],
  at: number,
): 'target' | 'present' | null {
  if (kind !== 'level' || period === null || reference === null) return null;
  if (period.slice(0, 4) <= reference.slice(0, 4)) return null;
  // 'to double what is now 4 billion in trade by 2030'.
  const phrase = words.slice(words.slice(0, at).findLastIndex(({ pos }) => pos === 'QTY' || pos === 'VERB') + 1, at);
  const near = [...words.slice(Math.max(0, at - 5), at + 5), ...phrase.slice(-9)];
  return near.some(({ lower }) => NOW.has(lower)) ? 'present' : 'target';
}
