import { createParser, useQueryState } from 'nuqs';
import { RECORD_KINDS, type RecordKind } from '../../dataset/article-line.ts';

/** Which record's evidence the panel shows, and which of its values was asked about. */
export type EvidenceTarget = { kind: RecordKind; id: string; field: string | null };

/** `evidence=meetings:2025-11-26-nzl-talks` or `evidence=meetings:2025-11-26-nzl-talks:place`. */
export const evidenceParser = createParser<EvidenceTarget>({
  parse: (text) => {
    const [kind, id, field, more] = text.split(':');
    if (!id || more !== undefined || !RECORD_KINDS.includes(kind as RecordKind)) return null;
    return { kind: kind as RecordKind, id, field: field || null };
  },
  serialize: ({ kind, id, field }) => (field ? `${kind}:${id}:${field}` : `${kind}:${id}`),
  eq: (a, b) => a.kind === b.kind && a.id === b.id && a.field === b.field,
});

/** The open evidence and the way to open another or, with null, close it. Opening and closing are steps of the history. */
export function useEvidenceParam() {
  return useQueryState('evidence', evidenceParser.withOptions({ history: 'push', shallow: false, scroll: false }));
}
