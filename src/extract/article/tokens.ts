import type { Spelling, Token } from '../document.ts';
import type { Span } from '../find/mention.ts';
import { DIGIT, kindAt, LETTER, lettersEnd, MARK, SPACE, widthAt } from './characters.ts';
import { fold } from './fold.ts';
import { WordMemo } from './word-memo.ts';

/** The same strings for every place where a word is written so, which makes them quick to look up in sets. */
const spellings = new WordMemo((text): Spelling => ({ text, folded: fold(text), clauses: [], clausesKnown: 0 }));

/** Words ('U.S' is one), numbers with their points and commas, the possessive and single signs of a stretch of text. */
export function tokenise(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const from = at;
    const kind = kindAt(text, at);
    at += widthAt(text, at);
    if (kind === SPACE) continue;
    if (kind === LETTER) at = wordEnd(text, at, end);
    else if (kind === DIGIT) at = numberEnd(text, at, end);
    else if (isPossessive(text, from, end)) at++;
    const spelling = spellings.of(text, from, at);
    tokens.push({ start: from, end: at, text: spelling.text, folded: spelling.folded, spelling });
  }
  return tokens;
}

const [POINT, COMMA, APOSTROPHE, QUOTE, S] = [...".,'’s"].map((sign) => sign.charCodeAt(0));

function wordEnd(text: string, from: number, end: number): number {
  let at = lettersEnd(text, from, end);
  while (at < end && kindAt(text, at) === MARK) at = lettersEnd(text, at + widthAt(text, at), end);
  for (let next = initialEnd(text, at, end); next !== null; next = initialEnd(text, at, end)) at = next;
  return at;
}

/** Where '.S' of 'U.S.' ends: a point, one letter and another point, which is left out; null where no such thing stands. */
function initialEnd(text: string, at: number, end: number): number | null {
  if (at + 2 >= end || text.charCodeAt(at) !== POINT || kindAt(text, at + 1) !== LETTER) return null;
  const next = at + 1 + widthAt(text, at + 1);
  return next < end && text.charCodeAt(next) === POINT ? next : null;
}

function numberEnd(text: string, from: number, end: number): number {
  let at = digitsEnd(text, from, end);
  while (at + 1 < end && (text.charCodeAt(at) === POINT || text.charCodeAt(at) === COMMA)) {
    const next = digitsEnd(text, at + 1, end);
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

function digitsEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && kindAt(text, at) === DIGIT) at++;
  return at;
}

function isPossessive(text: string, at: number, end: number): boolean {
  const sign = text.charCodeAt(at);
  if ((sign !== APOSTROPHE && sign !== QUOTE) || at + 1 >= end || text.charCodeAt(at + 1) !== S) return false;
  return at + 2 >= end || !/\w/.test(text[at + 2]!);
}
