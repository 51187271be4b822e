import type { Note } from '../../../dataset/article-line.ts';
import type { Statistic } from '../../../dataset/statistic.ts';
import type { Document } from '../../document.ts';
import type { Draft } from '../rule.ts';

const RULE = 'statistics/impossible';
const COMPARED =
  /\b(?:compared (?:with|to)|against|than in|from)\s(?:(?:the )?(?:same|corresponding) (?:period|time) (?:of|in|last year,?)\s)?((?:19|20)\d\d)\b/i;

/**
 * Notes on figures that cannot be as the text tells them: a growth against its own year, a share of more than the whole,
 * a fall of more than everything. The figures stay; the page shows the note beside them.
 */
export function impossibleFigures(document: Document, drafts: readonly Draft<Statistic>[]): Note[] {
  return drafts.flatMap((draft) => {
    const span = draft.evidence[0];
    if (span === undefined) return [];
    const message = faultOf(draft, document.text.slice(span.start, span.end));
    return message === null ? [] : [{ rule: RULE, message, ...span }];
  });
}

function faultOf(draft: Draft<Statistic>, text: string): string | null {
  if (draft.unit === '%' && draft.what.startsWith('share of ') && draft.value > 100) {
    return `Unexpected share of ${draft.value}%, expected at most 100%`;
  }
  if (draft.kind === 'growth' && draft.unit === '%' && draft.value < -100) {
    return `Unexpected fall of ${-draft.value}%, expected at most 100%`;
  }
  const compared = draft.kind === 'growth' ? (COMPARED.exec(text)?.[1] ?? null) : null;
  if (compared !== null && draft.period === compared) {
    return `Unexpected growth in ${compared} compared with ${compared} itself, expected an earlier year`;
  }
  return null;
}
