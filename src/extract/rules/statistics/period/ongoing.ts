import type { Word } from '../words/words.ts';

const NEAR = 5;
const DOING = /^(?:living|residing|settled|studying|working|operating|active|present|doing|running)$/;
const DO = /^(?:live|reside|study|work|operate|run|do)$/;

/** '350 firms operating there', '9,000 Maltese living in the country', 'the 90 firms that operate here': they go on as the text is written. */
export function isOngoing(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next <= at + NEAR; next++) {
    const word = words[next];
    if (word === undefined || word.pos === 'QTY' || word.pos === 'DATE' || /^[,;:.()]$/.test(word.text)) return false;
    if (/^(?:was|were|had|been|will|would)$/.test(word.lower)) return false;
    if (DOING.test(word.lower)) return true;
    if (/^(?:that|who|which)$/.test(word.lower)) return DO.test(words[next + 1]?.lower ?? '');
  }
  return false;
}
