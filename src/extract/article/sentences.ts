import type { Span } from '../find/mention.ts';
import { allMatches } from './all-matches.ts';
import { LETTER_PAIR } from './letter-pair.ts';

const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof sen lt lieu lieut gen col maj capt adm brig cdr cmdr sgt rev hon st no nos vs jr sr jan feb mar apr jun jul aug sep sept oct nov dec
   inc ltd co corp md assoc dept gov rep etc e.g i.e approx vol art fig ave u.s u.k u.n u.a.e a.m p.m ph.d h.e h.r.h viz cf al`.split(
    /\s+/,
  ),
);
const STOP = /[.!?]+["”’)\]]*(?=\s+["“‘'([]?[\p{Lu}\d–-])|[.!?]+["”’)\]]*\s*$/gu;

const ITEM_NUMBER = /^\s*(?:\d{1,2}|[ivx]{1,4}|[a-z])\.$/;

const TWO_INITIALS = /^\p{Lu}\.\p{Lu}$/u;
const BEHIND_TITLE =
  /\b(?:Mr|Mrs|Ms|Dr|Gen|Prof|Minister|President|Premier|Chair(?:man|woman|person)|Speaker|Secretary|General|Colonel|Ambassador|Governor|Mayor|Director|Academician)\.? $/;

/** Sentence spans of one block's text, offsets moved by `base`. Titles, months, initials and 'U.S.' end none. */
export function splitSentences(text: string, base: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const stop of allMatches(text, STOP)) {
    const end = stop.index + stop[0].length;
    if (stop[0].startsWith('.') && !stop[0].startsWith('..') && end < text.length && isAbbreviation(text, stop.index))
      continue;
    // '1. Agreement on …': the number of an item is no sentence.
    if (start === 0 && ITEM_NUMBER.test(text.slice(0, end))) continue;
    push(spans, text, start, end, base);
    start = end;
  }
  push(spans, text, start, text.length, base);
  return spans;
}

function push(spans: Span[], text: string, start: number, end: number, base: number): void {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const lead = piece.length - piece.trimStart().length;
  spans.push({ start: base + start + lead, end: base + start + lead + trimmed.length });
}

function isAbbreviation(text: string, dot: number): boolean {
  const before = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(before)) return true;
  // 'Ms. V.I. Matviyenko': two initials behind a title; 'in Washington D.C.' may end a sentence.
  if (TWO_INITIALS.test(before) && BEHIND_TITLE.test(text.slice(0, dot - before.length))) return true;
  // 'András Zs. Varga', 'Szabó Gy. Péter': a letter pair that stands for a name, inside a name.
  if (LETTER_PAIR.test(before) && /\p{Lu}[\p{L}'-]+\s$/u.test(text.slice(0, dot - before.length))) return true;
  const word = before.toLowerCase();
  if (word === 'no' || word === 'rs') return /^\.\s+\d/.test(text.slice(dot));
  if (word === 'u.s' || word === 'u.k' || word === 'u.n' || word === 'e.u')
    return !/^\.\s+(?:The|In|On|At|He|She|It|They|This|During|According)\b/.test(text.slice(dot));
  return ABBREVIATIONS.has(word);
}
