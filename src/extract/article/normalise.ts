import { allMatches } from './all-matches.ts';
import { type CleanText, CleanTextBuilder } from './clean-text.ts';
import { glueCut } from './glue.ts';

const ENTITIES: Record<string, string> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&ndash;': '–',
  '&mdash;': '—',
  '&rsquo;': '’',
  '&lsquo;': '‘',
  '&ldquo;': '“',
  '&rdquo;': '”',
};

/**
 * What the text is edited at: a word with combining marks, a word, a number glued to a word, an entity, white space of
 * another kind, an invisible character, a stray symbol, a sentence end without a space after it, a line end.
 */
// The groups have numbers, not names: nearly every match is a word, and names cost an object a match.
const EDITS = new RegExp(
  [
    String.raw`((?<=(?:\p{Ll}|\p{L}\p{Lu}|\d)[.!?][”"’)]?)(?=\p{Lu}\p{Ll}))`,
    String.raw`(\p{L}\p{M}+)`,
    String.raw`(\p{L}{4,})(?!\p{M})`,
    String.raw`((?<=[\s(])\d{2,})(?=\p{Ll}{5,})`,
    '(&[a-z#0-9]{2,6};)',
    String.raw`([\u00a0\u2000-\u200a\u202f\u3000\t]|(?<= ) +|(?<=\n) +)`,
    String.raw`([\r\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad\ufe0e\ufe0f])`,
    String.raw`([\p{So}\p{Extended_Pictographic}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Sinhala}\p{Script=Tibetan}\p{Script=Ethiopic}\p{Script=Cherokee}\p{Co}\p{Cn}])`,
    String.raw`(\n)`,
  ].join('|'),
  'gu',
);

const WORD = 3;

const MONTH_GLUE = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/;
const KEPT_SYMBOLS = /[°™®©№←-⇿]/u;

/**
 * Raw text to clean text: NFC, plain spaces, no stray symbols, words apart that were run together, one paragraph a line.
 * Deterministic, and every character of the result knows its raw place.
 */
export function normalise(raw: string, bodyStart = 0): CleanText {
  const builder = new CleanTextBuilder(raw);
  const body = raw.slice(bodyStart);
  const wrapped = isHardWrapped(body);
  const damaged = isDamaged(body);
  let at = bodyStart;
  for (const match of allMatches(body, EDITS)) {
    const start = bodyStart + match.index;
    const text = match[0];
    const end = start + text.length;
    if (match[WORD] !== undefined) {
      const cut = MONTH_GLUE.test(text) && /\d/.test(raw[end] ?? '') ? text.length : glueCut(text, damaged);
      if (cut > 0) {
        builder.keep(at, start + cut);
        builder.insert(start + cut, ' ');
        at = start + cut;
      }
      continue;
    }
    const [, stop, decomposed, , numbered, entity, space, , stray, line] = match;
    if (stray !== undefined && KEPT_SYMBOLS.test(text)) continue;
    if (line !== undefined && !(wrapped && joinsNext(body, match.index))) continue;
    if (space !== undefined && text === ' ' && /[^\s]/.test(raw[start - 1] ?? '\n')) continue;
    builder.keep(at, start);
    at = end;
    if (decomposed !== undefined) builder.replace(start, text.normalize('NFC'));
    else if (numbered !== undefined) {
      builder.keep(start, end);
      builder.insert(end, ' ');
    } else if (entity !== undefined) builder.replace(start, ENTITIES[text] ?? text);
    else if (line !== undefined || stop !== undefined) builder.replace(start, ' ');
    else if (space !== undefined && !/^ +$/.test(text)) builder.replace(start, ' ');
  }
  builder.keep(at, raw.length);
  return builder.build();
}

/** True when paragraphs are broken into lines of some seventy characters, as in plain-text releases. */
function isHardWrapped(body: string): boolean {
  const lines = body.split('\n').map((line) => line.trim());
  let full = 0;
  let running = 0;
  lines.forEach((line, index) => {
    if (line.length < 45) return;
    full++;
    const next = lines[index + 1];
    if (line.length <= 100 && next !== undefined && next !== '' && !/[.!?:;”"]$/.test(line)) running++;
  });
  return full >= 6 && running / full > 0.5;
}

function joinsNext(body: string, lineEnd: number): boolean {
  const next = body[lineEnd + 1];
  const before = body[lineEnd - 1];
  if (
    next === undefined ||
    next === '\n' ||
    next === '\r' ||
    before === undefined ||
    before === '\n' ||
    before === '\r'
  )
    return false;
  if (/^(?:[-–•*>#]|\d+\.)\s/.test(body.slice(lineEnd + 1, lineEnd + 6))) return false;
  const lineStart = body.lastIndexOf('\n', lineEnd - 1) + 1;
  return lineEnd - lineStart >= 40;
}

/** Run-together words are damage only where they are frequent; a clean article has fewer than one in five hundred. */
function isDamaged(body: string): boolean {
  const words = body.match(/\p{L}{5,}/gu) ?? [];
  let glued = 0;
  for (const word of words) if (glueCut(word, false) > 0) glued++;
  return glued >= 2 && glued / Math.max(1, words.length) > 0.002;
}
