import type { Document, Sentence } from '../document.ts';

/** Sentences stand in the order of the text, so the one that holds an offset is found by halving. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  const { sentences } = document;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}
