import { SEARCH_KINDS, type SearchFile } from '../../dataset/site/search-file.ts';
import { foldText } from '../ui/fold-text.ts';

/** Words of every meeting and its id, by row. */
export type MeetingTexts = { ids: string[]; texts: string[] };

const MEETING = SEARCH_KINDS.indexOf('meeting');
const indexed = new WeakMap<SearchFile, MeetingTexts>();

/** Meetings of the search file by row: the file tells all of them, newest row first. Computed once for a file. */
export function meetingTexts(file: SearchFile): MeetingTexts {
  let found = indexed.get(file);
  if (!found) {
    const entries = file.entries.filter(([kind]) => kind === MEETING).reverse();
    found = {
      ids: entries.map(([, id]) => id),
      texts: entries.map(([, , label, detail, words]) => foldText(`${label} ${detail} ${words}`)),
    };
    indexed.set(file, found);
  }
  return found;
}

/** 1 at each row that holds every one of the words, in any order, wherever in a word they stand. */
export function rowsWithWords({ texts }: MeetingTexts, words: string, rows: number): Uint8Array {
  const wanted = foldText(words).split(/\s+/).filter(Boolean);
  return Uint8Array.from({ length: rows }, (_, row) => {
    const text = texts[row];
    return text !== undefined && wanted.every((word) => text.includes(word)) ? 1 : 0;
  });
}
