import type { Word } from './words.ts';

/** A place or an organisation. */
export const isNamed = (word: Word | undefined): boolean =>
  word?.mention?.kind === 'place' || word?.mention?.kind === 'organisation';

/** The comma that closes 'Of the additional capital,' or 'According to the ministry,' at the head of the clause; -1 when there is none before `end`. */
export function frontedComma(words: readonly Word[], end: number): number {
  let start = end;
  while (start > 0 && !/^[;:]$/.test(words[start - 1]?.text ?? '')) start--;
  if (words[start]?.pos !== 'ADP' && words[start]?.lower !== 'according') return -1;
  for (let at = start + 1; at < end; at++) {
    // 'In May exports to Malta, Japan and Peru': the comma of a list.
    if (
      words[at]?.text === ',' &&
      !(isNamed(words[at - 1]) && isNamed(words[words[at + 1]?.pos === 'DET' ? at + 2 : at + 1]))
    )
      return at;
    if (words[at]?.pos === 'VERB' || words[at]?.pos === 'AUX') return -1;
  }
  return -1;
}
