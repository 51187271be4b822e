import { fold } from '../article/fold.ts';
import type { Span } from './mention.ts';

export type Entry<T> = { phrase: string; value: T };
export type Hit<T> = Span & { value: T };

type Compiled<T> = { folded: string; phrase: string; exactCase: boolean; value: T };

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a character code belongs to a word, looked up once a code: 0 not yet known, 1 yes, 2 no. */
const inWords = new Uint8Array(0x10000);

function isWordCode(code: number): boolean {
  const known = inWords[code];
  if (known) return known === 1;
  const word = LETTER.test(String.fromCharCode(code));
  inWords[code] = word ? 1 : 2;
  return word;
}

/** An abbreviation ('UK', 'RoK', 'U.S.') is only itself in its own capitals; 'us' is a pronoun. */
function isAbbreviation(phrase: string): boolean {
  const capitals = phrase.match(/\p{Lu}/gu)?.length ?? 0;
  return !phrase.includes(' ') && capitals > 1 && capitals * 2 > phrase.replace(/[^\p{L}]/gu, '').length;
}

let last = { text: '', folded: '' };

/** Several finders read the same stretch one after the other; it is folded for the first. */
function foldedOnce(text: string): string {
  if (text !== last.text) last = { text, folded: fold(text) };
  return last.folded;
}

/**
 * Compiles a list of names into a finder of their longest matches. Diacritics and the kind of apostrophe do not matter,
 * a space stands for any white space, and a word that the list writes with a capital needs one in the text. Of two
 * entries with one spelling the first counts. Matches do not overlap.
 */
export function compileGazetteer<T>(entries: Iterable<Entry<T>>): (text: string) => Hit<T>[] {
  const byFirstWord = new Map<string, Compiled<T>[]>();
  for (const { phrase, value } of entries) {
    const nfc = phrase.normalize('NFC');
    const folded = fold(nfc);
    let end = 0;
    while (end < folded.length && isWordCode(folded.charCodeAt(end))) end++;
    const first = folded.slice(0, end);
    const rows = byFirstWord.get(first) ?? [];
    rows.push({ folded, phrase: nfc, exactCase: isAbbreviation(nfc), value });
    byFirstWord.set(first, rows);
  }
  for (const rows of byFirstWord.values()) rows.sort((a, b) => b.folded.length - a.folded.length);

  return (text) => {
    const hits: Hit<T>[] = [];
    const folded = foldedOnce(text);
    let at = 0;
    while (at < folded.length) {
      if (!isWordCode(folded.charCodeAt(at))) {
        at++;
        continue;
      }
      const start = at;
      while (at < folded.length && isWordCode(folded.charCodeAt(at))) at++;
      if (text.charCodeAt(start) === folded.charCodeAt(start)) continue;
      const rows = byFirstWord.get(folded.slice(start, at));
      if (!rows) continue;
      for (const row of rows) {
        const end = matchAt(row, text, folded, start);
        if (end < 0) continue;
        hits.push({ start, end, value: row.value });
        at = end;
        break;
      }
    }
    return hits;
  };
}

/** End of the entry's match at `start`, or -1. */
function matchAt<T>(row: Compiled<T>, text: string, folded: string, start: number): number {
  let at = start;
  for (let i = 0; i < row.folded.length; i++) {
    const wanted = row.folded.charCodeAt(i);
    if (wanted === 32) {
      const before = at;
      while (isSpace(folded.charCodeAt(at))) at++;
      if (at === before) return -1;
      continue;
    }
    if (folded.charCodeAt(at) !== wanted) return -1;
    const written = row.phrase[i]!;
    if (row.exactCase ? text[at] !== written : needsCapital(row.phrase, i) && text[at] === folded[at]) return -1;
    at++;
  }
  return at < folded.length && isWordCode(folded.charCodeAt(at - 1)) && isWordCode(folded.charCodeAt(at)) ? -1 : at;
}

function needsCapital(phrase: string, at: number): boolean {
  const letter = phrase[at]!;
  return letter !== letter.toLowerCase() && (at === 0 || !isWordCode(phrase.charCodeAt(at - 1)));
}

function isSpace(code: number): boolean {
  return code === 32 || code === 160 || code === 10 || code === 13 || code === 9;
}
