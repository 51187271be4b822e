import type { Mention } from '#extract/find/mention.ts';
import type { Extracted } from './extract-source.ts';

type PrintedMention = {
  kind: Mention['kind'];
  start: number;
  end: number;
  value: string | number | null;
  unit: string | null;
};

/** One line of NDJSON; with `mentions`, also what the finders found before any rule judged it. */
export function formatLine(extracted: Extracted, { mentions = false } = {}): string | null {
  if (extracted.line === null) return null;
  return JSON.stringify(
    mentions ? { ...extracted.line, mentions: extracted.mentions.map(printMention) } : extracted.line,
  );
}

function printMention(mention: Mention): PrintedMention {
  const { kind, start, end } = mention;
  switch (mention.kind) {
    case 'date': {
      const value = mention.until && mention.value ? `${mention.value}/${mention.until}` : mention.value;
      return { kind, start, end, value, unit: null };
    }
    case 'quantity':
      return { kind, start, end, value: mention.value, unit: mention.unit };
    case 'place':
      return { kind, start, end, value: mention.country, unit: null };
    case 'organisation':
      return { kind, start, end, value: mention.code ?? mention.name, unit: null };
    case 'office':
      return { kind, start, end, value: mention.role, unit: null };
    case 'person':
      return { kind, start, end, value: mention.name, unit: null };
  }
}
