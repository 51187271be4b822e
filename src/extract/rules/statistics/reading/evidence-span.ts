import type { Span } from '../../../find/mention.ts';

const MAX = 300;
const BEFORE = 150;
const AFTER = 110;

/** The sentence that tells a number, or the clauses around the number where the sentence is very long. */
export function evidenceSpan(sentence: Span, mention: Span, text: string): Span {
  if (sentence.end - sentence.start <= MAX) return { start: sentence.start, end: sentence.end };
  let start = Math.max(sentence.start, mention.start - BEFORE);
  let end = Math.min(sentence.end, mention.end + AFTER);
  if (start > sentence.start) {
    const clause = text.slice(start, mention.start).search(/[,;]\s/);
    start += clause === -1 ? Math.max(text.slice(start, mention.start).search(/\s/) + 1, 0) : clause + 2;
  }
  if (end < sentence.end) {
    const tail = text.slice(mention.end, end);
    end = mention.end + Math.max(tail.lastIndexOf(','), tail.lastIndexOf(';'), tail.lastIndexOf(' '), 0);
  }
  return { start, end };
}
