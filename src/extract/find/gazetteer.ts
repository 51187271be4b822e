import { allMatches } from '../article/all-matches.ts';
import { fold, foldCode } from '../article/fold.ts';
import type { Token } from '../document.ts';
import type { Span } from './mention.ts';

export type Entry<T> = { phrase: string; value: T };
export type Hit<T> = Span & { value: T };
type Word = Span & Pick<Token, 'text' | 'folded'>;
type Finder<T> = (text: string, tokens?: readonly Word[], base?: number) => Hit<T>[];

/** `head` is the length of the first word, `capitals` tells which letters of the phrase must be capitals in the text. */
type Compiled<T> = {
  folded: string;
  head: number;
  phrase: string;
  capitals: readonly boolean[];
  exactCase: boolean;
  value: T;
};

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

/**
 * Compiles a list of names into a finder of their longest matches. Diacritics and the kind of apostrophe do not matter,
 * a space stands for any white space, and a word that the list writes with a capital needs one in the text. Of two
 * entries with one spelling the first counts. Matches do not overlap. The finder takes a text, or a part of a text with the tokens of
 * the whole that lie in it and the offset of its beginning.
 */
export function compileGazetteer<T>(entries: Iterable<Entry<T>>): Finder<T> {
  const byFirstWord = new Map<string, Compiled<T>[]>();
  for (const { phrase, value } of entries) {
    const nfc = phrase.normalize('NFC');
    const folded = fold(nfc);
    const capitals = [...folded].map((_, at) => needsCapital(nfc, at));
    const first = /^(?:\p{L}+|\d+|\S)/u.exec(folded)![0];
    const rows = byFirstWord.get(first) ?? [];
    rows.push({ folded, head: first.length, phrase: nfc, capitals, exactCase: isAbbreviation(nfc), value });
    byFirstWord.set(first, rows);
  }
  for (const rows of byFirstWord.values()) rows.sort((a, b) => b.folded.length - a.folded.length);

  return (text, tokens: readonly Word[] = wordsOf(text), base = 0) => {
    const hits: Hit<T>[] = [];
    let at = base;
    for (const token of tokens) {
      // A word in lower case names nothing.
      if (token.text === token.folded || token.start < at) continue;
      const rows = byFirstWord.get(firstWord(token.folded));
      if (rows === undefined) continue;
      const start = token.start - base;
      if (text[start] === token.folded[0] || goesOn(text, start)) continue;
      for (const row of rows) {
        const end = matchAt(row, text, start);
        if (end < 0) continue;
        hits.push({ start, end, value: row.value });
        at = base + end;
        break;
      }
    }
    return hits;
  };
}

/** The words of a text that was not cut into tokens. */
function wordsOf(text: string): Word[] {
  return allMatches(text, /\p{L}+/gu).map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    folded: fold(word),
  }));
}

/** 'U.S' begins as 'U' does. */
function firstWord(folded: string): string {
  const point = folded.indexOf('.');
  return point > 0 ? folded.slice(0, point) : folded;
}

/** True inside a word ('27Vietnam'). */
function goesOn(text: string, at: number): boolean {
  return at > 0 && isWordCode(text.charCodeAt(at - 1));
}

/** End of the entry's match at `start`, or -1. The first word is known to fit but for its capitals, so the others come first. */
function matchAt<T>(row: Compiled<T>, text: string, start: number): number {
  const end = matchFrom(row, text, row.head, row.folded.length, start + row.head);
  if (end < 0 || matchFrom(row, text, 0, row.head, start) < 0) return -1;
  return end < text.length && isWordCode(text.charCodeAt(end - 1)) && isWordCode(text.charCodeAt(end)) ? -1 : end;
}

/** Where a part of the entry ends that is looked for at `start`, or -1. */
function matchFrom<T>(row: Compiled<T>, text: string, from: number, to: number, start: number): number {
  let at = start;
  for (let i = from; i < to; i++) {
    if (at === text.length) return -1;
    const wanted = row.folded.charCodeAt(i);
    const written = text.charCodeAt(at);
    if (wanted === 32) {
      if (!isSpace(written)) return -1;
      while (at < text.length && isSpace(text.charCodeAt(at))) at++;
      continue;
    }
    if (written !== wanted && foldCode(written) !== wanted) return -1;
    if (row.exactCase ? written !== row.phrase.charCodeAt(i) : row.capitals[i] && written === wanted) return -1;
    at++;
  }
  return at;
}

function needsCapital(phrase: string, at: number): boolean {
  const letter = phrase[at]!;
  return letter !== letter.toLowerCase() && (at === 0 || !isWordCode(phrase.charCodeAt(at - 1)));
}

function isSpace(code: number): boolean {
  return code === 32 || code === 160 || code === 10 || code === 13 || code === 9;
}
