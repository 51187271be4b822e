import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
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

/** Told twice in a row, 'close' must not go back twice: the address changes a moment after the first. */
let leaving = false;

/**
 * The open evidence and the way to open another or, with null, close it. One step of the history holds it, however many
 * sentences are read: closing goes back over that step, so that Back from the page leads to where the reader came from.
 */
export function useEvidenceParam(): [EvidenceTarget | null, (target: EvidenceTarget | null) => void] {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const text = params.get('evidence');
  const openedHere = useLocation().state?.openedHere === true;
  const show = (target: EvidenceTarget | null) => {
    const next = new URLSearchParams(window.location.search);
    if (target === null) next.delete('evidence');
    else next.set('evidence', evidenceParser.serialize(target));
    if (target === null && openedHere) {
      if (leaving) return;
      leaving = true;
      window.addEventListener('popstate', () => (leaving = false), { once: true });
      return void navigate(-1);
    }
    const state = { openedHere: target !== null && (openedHere || text === null) };
    void navigate({ search: next.toString(), hash: window.location.hash }, { replace: text !== null, state });
  };
  return [text === null ? null : evidenceParser.parse(text), show];
}
