import { useNavigate, useSearchParams } from 'react-router-dom';
import { RECORD_KINDS, type RecordKind } from '../../dataset/article-line.ts';

/** Which record's evidence the panel shows, and which of its values was asked about. */
export type EvidenceTarget = { kind: RecordKind; id: string; field: string | null };

/**
 * `evidence=meetings:2025-11-26-nzl-talks` or `evidence=meetings:2025-11-26-nzl-talks:place`. Plain, because every page
 * carries it: the parameter library is loaded by the pages that have filters.
 */
export const evidenceParser = {
  parse: (text: string): EvidenceTarget | null => {
    const [kind, id, field, more] = text.split(':');
    if (!id || more !== undefined || !RECORD_KINDS.includes(kind as RecordKind)) return null;
    return { kind: kind as RecordKind, id, field: field || null };
  },
  serialize: ({ kind, id, field }: EvidenceTarget): string => (field ? `${kind}:${id}:${field}` : `${kind}:${id}`),
  eq: (a: EvidenceTarget, b: EvidenceTarget): boolean => a.kind === b.kind && a.id === b.id && a.field === b.field,
};

/** The open evidence and the way to open another or, with null, close it. Opening and closing are steps of the history. */
export function useEvidenceParam(): [EvidenceTarget | null, (target: EvidenceTarget | null) => void] {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const text = params.get('evidence');
  const show = (target: EvidenceTarget | null) => {
    const next = new URLSearchParams(window.location.search);
    if (target === null) next.delete('evidence');
    else next.set('evidence', evidenceParser.serialize(target));
    void navigate({ search: next.toString(), hash: window.location.hash });
  };
  return [text === null ? null : evidenceParser.parse(text), show];
}
