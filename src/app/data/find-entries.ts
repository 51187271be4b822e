import { SEARCH_KINDS, type SearchEntry, type SearchFile, type SearchKind } from '../../dataset/site/search-file.ts';
import { foldText } from '../ui/fold-text.ts';

export type Hit = { kind: SearchKind; id: string; label: string; detail: string; words: string };
export type HitGroup = { kind: SearchKind; hits: Hit[]; total: number };

type Folded = { entry: SearchEntry; label: string; all: string };
const indexed = new WeakMap<SearchFile, Folded[]>();

function foldedEntries(file: SearchFile): Folded[] {
  let found = indexed.get(file);
  if (!found) {
    found = file.entries.map((entry) => {
      const label = foldText(entry[2]);
      return { entry, label, all: `${label} ${foldText(`${entry[1]} ${entry[3]} ${entry[4]}`)}` };
    });
    indexed.set(file, found);
  }
  return found;
}

/**
 * Entries that hold every word of the query, by kind, at most `limit` of each. A label that begins with the query comes
 * before one with a word that does, before any other; within a rank the file's order stays.
 */
export function findEntries(file: SearchFile, query: string, limit: number): HitGroup[] {
  const folded = foldText(query).trim();
  const words = folded.split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const ranked = SEARCH_KINDS.map(() => [[], [], []] as [Hit[], Hit[], Hit[]]);
  const totals = SEARCH_KINDS.map(() => 0);
  for (const { entry, label, all } of foldedEntries(file)) {
    if (!words.every((word) => all.includes(word))) continue;
    const [position, id, name, detail, more] = entry;
    const kind = SEARCH_KINDS[position];
    if (!kind) continue;
    totals[position] = (totals[position] ?? 0) + 1;
    const rank = label.startsWith(folded) ? 0 : words.some((word) => ` ${label}`.includes(` ${word}`)) ? 1 : 2;
    const place = ranked[position]?.[rank];
    if (place && place.length < limit) place.push({ kind, id, label: name, detail, words: more });
  }
  return SEARCH_KINDS.map((kind, at) => ({
    kind,
    hits: (ranked[at] ?? []).flat().slice(0, limit),
    total: totals[at] ?? 0,
  })).filter(({ hits }) => hits.length > 0);
}
