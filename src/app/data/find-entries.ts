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
      const label = wordsOf(entry[2]);
      return { entry, label, all: ` ${label} ${wordsOf(`${entry[1]} ${entry[3]} ${entry[4]}`)}` };
    });
    indexed.set(file, found);
  }
  return found;
}

/** Folded words with one space between, whatever stood there. */
function wordsOf(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Entries in which words begin like every word of the query, or one like all of them together (`ha noi`: `Hanoi`); where
 * there are none, those that hold them anywhere. By kind, at most `limit` of each. A label that begins with the query
 * comes before one with a word that does, before any other; within a rank the file's order stays.
 */
export function findEntries(file: SearchFile, query: string, limit: number): HitGroup[] {
  const folded = wordsOf(query);
  if (folded === '') return [];
  const words = folded.split(' ');
  const begins = words.map((word) => ` ${word}`);
  const joined = ` ${words.join('')}`;
  const found = foldedEntries(file).filter(
    ({ all }) => begins.every((word) => all.includes(word)) || all.includes(joined),
  );
  const anywhere = () => foldedEntries(file).filter(({ all }) => words.every((word) => all.includes(word)));
  const ranked = SEARCH_KINDS.map(() => [[], [], []] as [Hit[], Hit[], Hit[]]);
  const totals = SEARCH_KINDS.map(() => 0);
  for (const { entry, label } of found.length > 0 ? found : anywhere()) {
    const [position, id, name, detail, more] = entry;
    const kind = SEARCH_KINDS[position];
    if (!kind) continue;
    totals[position] = (totals[position] ?? 0) + 1;
    const rank = label.startsWith(folded) ? 0 : begins.some((word) => ` ${label}`.includes(word)) ? 1 : 2;
    const place = ranked[position]?.[rank];
    if (place && place.length < limit) place.push({ kind, id, label: name, detail, words: more });
  }
  return SEARCH_KINDS.map((kind, at) => ({
    kind,
    hits: (ranked[at] ?? []).flat().slice(0, limit),
    total: totals[at] ?? 0,
  })).filter(({ hits }) => hits.length > 0);
}
