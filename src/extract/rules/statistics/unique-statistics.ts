import type { Statistic } from '../../../dataset/statistic.ts';
import type { Block, Document } from '../../document.ts';
import type { Draft } from '../rule.ts';

/**
 * One draft for each figure of an article: headline, lead and body of one story, and the list of headlines above it, tell
 * a figure several times. The one with the fullest sentence stays and keeps the others' evidence. Two figures that only
 * happen to be equal (two projects of 36 million USD) stay two.
 */
export function uniqueStatistics(document: Document, drafts: readonly Draft<Statistic>[]): Draft<Statistic>[] {
  const groups = new Map<string, Draft<Statistic>[]>();
  for (const draft of drafts) {
    const key = `${Math.abs(draft.value)} ${draft.unit}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  return [...groups.values()].flatMap((group) => (group.length === 1 ? group : unite(document, group)));
}

function unite(document: Document, group: Draft<Statistic>[]): Draft<Statistic>[] {
  const ranked = group
    .map((draft) => ({ draft, block: blockAt(document, draft.evidence[0]?.start ?? 0) }))
    .sort(
      (a, b) =>
        standing(b.block) - standing(a.block) ||
        filled(b.draft) - filled(a.draft) ||
        (a.draft.evidence[0]?.start ?? 0) - (b.draft.evidence[0]?.start ?? 0),
    );
  const kept: { draft: Draft<Statistic>; block: Block | null }[] = [];
  for (const { draft, block } of ranked) {
    const same = kept.find((other) => sameFigure(other.draft, draft, standing(other.block) > 1 && standing(block) > 1));
    if (same === undefined) kept.push({ draft, block });
    else same.draft = withEvidence(same.draft, draft);
  }
  return kept.map(({ draft }) => draft);
}

const standing = (block: Block | null): number =>
  block === null ? 0 : block.kind === 'paragraph' ? 3 : block.kind === 'caption' ? 2 : 1;
const filled = (draft: Draft<Statistic>): number =>
  (draft.period === null ? 0 : 1) + (draft.partners.length > 0 ? 1 : 0);

function sameFigure(a: Draft<Statistic>, b: Draft<Statistic>, bothTold: boolean): boolean {
  if (
    a.partners.length > 0 &&
    b.partners.length > 0 &&
    bothTold &&
    !a.partners.some((code) => b.partners.includes(code))
  )
    return false;
  const sameSentence = a.evidence[0]?.start === b.evidence[0]?.start && a.evidence[0]?.end === b.evidence[0]?.end;
  // A headline that stands twice in one line.
  if (sameSentence) return a.what === b.what && a.kind === b.kind && a.period === b.period;
  // A place or a small count says little; two of them are one only when they speak of the same.
  const telling = a.unit !== 'rank' && (a.value >= 100 || !/^[a-z ]+$/.test(a.unit));
  if (!bothTold && telling) return true;
  // A headline says in the present what the story tells of last year.
  if (bothTold && a.period !== null && b.period !== null && a.period !== b.period) return false;
  const [way, back] = [wayOf(a.what), wayOf(b.what)];
  if (bothTold && way !== null && back !== null && way !== back) return false;
  const [part, other] = [a.what, b.what].map((what) => /^share of (.+) in \S/.exec(what)?.[1]);
  return (part && other ? likeness(part, other) : likeness(a.what, b.what)) >= 0.5;
}

/** Exports, imports or both: two figures that happen to be equal. */
function wayOf(what: string): string | null {
  const [out, home] = [/\bexports?\b/i.test(what), /\bimports?\b/i.test(what)];
  return out && home ? 'both' : out ? 'exports' : home ? 'imports' : null;
}

const words = (what: string) =>
  new Set(
    what
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 3),
  );

function likeness(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

const withEvidence = (draft: Draft<Statistic>, other: Draft<Statistic>): Draft<Statistic> => ({
  ...draft,
  period: draft.period ?? other.period,
  evidence: [...draft.evidence, ...other.evidence],
});

function blockAt(document: Document, offset: number): Block | null {
  let low = 0;
  let high = document.blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = document.blocks[middle];
    if (block === undefined) return null;
    if (offset < block.start) high = middle - 1;
    else if (offset >= block.end) low = middle + 1;
    else return block;
  }
  return null;
}
