export type Span = { start: number; end: number };
export type Piece = { text: string; marked: boolean };

const MOST = 900;

/** The paragraphs that hold the spans, in reading order, each cut as `paragraphAround` does. */
export function paragraphsAround(text: string, spans: readonly Span[], bodyStart = 0): Piece[][] {
  const byParagraph = new Map<number, Span[]>();
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = text.lastIndexOf('\n', span.start - 1) + 1;
    byParagraph.set(start, [...(byParagraph.get(start) ?? []), span]);
  }
  return [...byParagraph.values()]
    .map((own) => paragraphAround(text, own, bodyStart))
    .filter((pieces) => pieces.length > 0);
}

/**
 * The paragraph that holds the spans, cut into marked and unmarked pieces in reading order. A paragraph longer than a
 * screen is cut at sentence ends around the marks, with an ellipsis; blank space is evened out, words never are.
 */
export function paragraphAround(text: string, spans: readonly Span[], bodyStart = 0): Piece[] {
  const sorted = merged(spans.filter((span) => span.start >= 0 && span.end <= text.length && span.start < span.end));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return [];
  const lower = first.start >= bodyStart ? bodyStart : 0;
  let start = Math.max(lower, text.lastIndexOf('\n', first.start - 1) + 1);
  const newline = text.indexOf('\n', last.end);
  let end = newline === -1 ? text.length : newline;
  const [early, late] = [start, end];
  if (end - start > MOST) {
    const room = Math.max(200, (MOST - (last.end - first.start)) / 2);
    start = sentenceStart(text, Math.max(start, Math.floor(first.start - room)), first.start, start);
    end = sentenceEnd(text, last.end, Math.min(end, Math.ceil(last.end + room)), end);
  }
  const pieces: Piece[] = [];
  let at = start;
  for (const span of sorted) {
    pieces.push(
      { text: text.slice(at, span.start), marked: false },
      { text: text.slice(span.start, span.end), marked: true },
    );
    at = span.end;
  }
  pieces.push({ text: text.slice(at, end), marked: false });
  const even = pieces
    .map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ') }))
    .filter((piece) => piece.text !== '');
  if (start > early) even.unshift({ text: '… ', marked: false });
  if (end < late) even.push({ text: ' …', marked: false });
  return even;
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const open = result.at(-1);
    if (open && span.start <= open.end) open.end = Math.max(open.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

function sentenceStart(text: string, from: number, to: number, lowest: number): number {
  if (from <= lowest) return lowest;
  const found = /[.!?]["”’]?\s+/.exec(text.slice(from, to));
  return found ? from + found.index + found[0].length : text.indexOf(' ', from) + 1;
}

function sentenceEnd(text: string, from: number, to: number, highest: number): number {
  if (to >= highest) return highest;
  const ends = [...text.slice(from, to).matchAll(/[.!?]["”’]?(?=\s)/g)];
  const last = ends.at(-1);
  return last ? from + last.index + last[0].length : text.lastIndexOf(' ', to);
}
