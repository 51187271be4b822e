import type { Word } from '../words/words.ts';

/** In 'between 28 and 30 percent of all visitors' the low end is read as if the high end were not told. */
export function withoutHighEnd(words: readonly Word[], at: number): readonly Word[] {
  const next = words
    .slice(at + 1, at + 3)
    .findIndex(({ mention }) => mention?.kind === 'quantity' && mention.range === 'high');
  return next === -1 || words[at]?.mention?.kind !== 'quantity' || words[at]?.mention.range !== 'low'
    ? words
    : words.filter((_, index) => index <= at || index > at + 1 + next);
}
