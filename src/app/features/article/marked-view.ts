import type { RecordKind } from '../../../dataset/article-line.ts';

/** A record as it is marked in a text: its kind, where it was read, and the line that names it. */
export type MarkedRecord = { id: string; kind: RecordKind; spans: readonly { start: number; end: number }[] };

/** A stretch of text under the same records; `records` is empty for plain text, the closest span comes first. */
export type Segment = { text: string; start: number; records: string[] };

/** A block of the text: a heading or a paragraph, its segments, and the records whose words begin in it. */
export type MarkedBlock = { start: number; heading: boolean; segments: Segment[]; records: string[] };

/**
 * Cuts a text into blocks and segments. Every character from `bodyStart` on is in exactly one segment, but for blank
 * lines and the marks of headings. Records whose words all stand before `bodyStart` are in no block.
 */
export function markText(text: string, bodyStart: number, records: readonly MarkedRecord[]): MarkedBlock[] {
  const spans = records
    .flatMap(({ id, spans: own }) => own.map((span) => ({ id, ...span })))
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  const placed = new Set<string>();
  return blocksOf(text, bodyStart).map(({ start, end, heading }) => {
    const inside = spans.filter((span) => span.start < end && span.end > start);
    const cuts = new Set([start, end]);
    for (const span of inside) {
      cuts.add(Math.max(start, span.start));
      cuts.add(Math.min(end, span.end));
    }
    const edges = [...cuts].sort((a, b) => a - b);
    const segments = edges.slice(0, -1).map((from, at): Segment => {
      const to = edges[at + 1] ?? end;
      const over = inside.filter((span) => span.start <= from && span.end >= to);
      return { text: text.slice(from, to), start: from, records: [...new Set(over.map(({ id }) => id))] };
    });
    const beginning = inside
      .filter((span) => span.start >= start || span.start < bodyStart)
      .sort((a, b) => a.start - b.start)
      .map(({ id }) => id);
    const own = [...new Set(beginning)].filter((id) => !placed.has(id));
    for (const id of own) placed.add(id);
    return { start, heading, segments, records: own };
  });
}

function blocksOf(text: string, bodyStart: number): { start: number; end: number; heading: boolean }[] {
  const blocks: { start: number; end: number; heading: boolean }[] = [];
  const lines = /[^\n]+/g;
  lines.lastIndex = bodyStart;
  for (let match = lines.exec(text); match !== null; match = lines.exec(text)) {
    const line = match[0];
    if (line.trim() === '') continue;
    const mark = /^#{1,6}\s+/.exec(line)?.[0].length ?? 0;
    blocks.push({ start: match.index + mark, end: match.index + line.trimEnd().length, heading: mark > 0 });
  }
  return blocks;
}
