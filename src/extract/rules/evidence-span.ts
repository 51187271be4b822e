import type { Sentence } from '../document.ts';
import type { Span } from '../find/mention.ts';

const LONGEST = 240;

/**
 * The sentence, or, of one longer than a quotation should be, the stretch around what must be shown, cut where a clause or at
 * least a word ends.
 */
export function evidenceSpan(text: string, sentence: Span | Sentence, shown: Span): Span {
  if (sentence.end - sentence.start <= LONGEST) return { start: sentence.start, end: sentence.end };
  const room = Math.max(0, LONGEST - (shown.end - shown.start));
  let end = Math.min(sentence.end, shown.end + Math.ceil(room * 0.4));
  let start = Math.max(sentence.start, end - LONGEST);
  if (start > shown.start) start = shown.start;
  end = Math.min(sentence.end, Math.max(shown.end, start + LONGEST));
  start = forward(text, start, shown.start, sentence.start);
  end = backward(text, end, shown.end, sentence.end);
  return { start, end };
}

function forward(text: string, start: number, limit: number, first: number): number {
  if (start === first) return start;
  const lead = text.slice(start, limit);
  const clause = lead.search(/[,;:] \S/);
  if (clause >= 0 && clause < lead.length * 0.6) return start + clause + 2;
  const space = lead.indexOf(' ');
  return space >= 0 ? start + space + 1 : start;
}

function backward(text: string, end: number, limit: number, last: number): number {
  if (end === last) return end;
  const trail = text.slice(limit, end);
  const clause = Math.max(trail.lastIndexOf(', '), trail.lastIndexOf('; '));
  if (clause >= trail.length * 0.5) return limit + clause;
  const space = trail.lastIndexOf(' ');
  return space >= 0 ? limit + space : limit;
}
