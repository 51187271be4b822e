import type { Span } from '../find/mention.ts';
import { allMatches } from './all-matches.ts';
import { brokenLines, DATELINE } from './broken-lines.ts';
import { DIGIT, kindAt, lettersEnd, MARK } from './characters.ts';
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

/** Signs of UTF-8 that a page has read as Latin-1: quotes, dashes, the bullet. */
const GARBLED: Record<string, string> = {
  'â€™': '’',
  'â€˜': '‘',
  'â€œ': '“',
  'â€\u009d': '”',
  'â€“': '–',
  'â€”': '—',
  'â€¢': '•',
  'â\u0080\u0099': '’',
  'â\u0080\u0098': '‘',
  'â\u0080\u009c': '“',
  'â\u0080\u009d': '”',
  'â\u0080\u0093': '–',
  'â\u0080\u0094': '—',
  'â\u0080¢': '•',
  'â¢': '•',
};

/** A stretch of the raw text, and what stands for it in the clean text; an insertion stretches over nothing. */
type Edit = Span & { text: string };

/**
 * What is odd in a text: combining marks behind a letter, a number glued to a word or a word to a number, an entity, white space of another kind or too
 * much of it, a space before a comma, an invisible character, a stray symbol, a sentence end or a closing bracket without a space after it.
 */
const ODDITIES = new RegExp(
  [
    String.raw`(?<stop>(?<=(?:\p{Ll}|\p{L}\p{Lu}|\d)[.!?][”"’)]?)(?=\p{Lu}\p{Ll})|(?<=\p{L}\))(?=\p{Ll}{3}))`,
    String.raw`(?<=\p{L})(?<marks>\p{M}+)`,
    String.raw`(?<numbered>(?<=[\s(])\d{2,}(?=\p{Ll}{5,}))`,
    String.raw`(?<led>(?<=[\s(](?:of|to|from|by|in|at|than|over|nearly|about|around|almost|some|with|and|was|were|hit|worth|reached|totall?ed|totall?ing|ranked|exceeded))(?=\d+(?:[,.]\d+)*(?:[\s%,.;)]|$)))`,
    '(?<entity>&[a-z#0-9]{2,6};)',
    String.raw`(?<=[$£€]\s?)(?<one>[lI])(?=m\b|bn\b|\.\d|\d)`,
    `(?<garbled>${Object.keys(GARBLED).join('|')})`,
    String.raw`(?<=\p{L})(?<apostrophe>[¿\ufffd])(?=(?:s|t|re|ve|ll|d)\b)`,
    String.raw`(?<space>[\u00a0\u2000-\u200a\u202f\u3000\t])`,
    String.raw`(?<=[ \n]) +`,
    String.raw`(?<=[\p{L}\d)”]) (?=[,;](?:[ \n]|$))`,
    String.raw`[\r\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad\ufe0e\ufe0f]`,
    String.raw`(?<stray>[\p{So}\p{Extended_Pictographic}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Sinhala}\p{Script=Tibetan}\p{Script=Ethiopic}\p{Script=Cherokee}\p{Co}\p{Cn}])`,
  ].join('|'),
  'gu',
);

/**
 * What every oddity shows in a form that is quick to look for, in one line: a sign beyond Latin letters, quotes and dashes, an
 * ampersand, spaces together, a letter right behind digits, a capital right behind a stop.
 */
const ODD_LINES =
  /^ |[$£€] ?[lI]|â|[^\x20-\x7e\n\u00c0-\u024f\u1e00-\u1eff‘’“”–—]|&| {2}| [,;](?= |$)|[a-z]\d|\d\d[a-z\u00c0-\u1eff]|[.!?][”"’)]?[A-Z\u00c0-\u1eff]|\)[a-z\u00e0-\u1eff]{3}/gm;

const MONTH_GLUE = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/;
const KEPT_SYMBOLS = /[°™®©№←-⇿]/u;

/**
 * Raw text to clean text: NFC, plain spaces, no stray symbols, words apart that were run together, one paragraph a line.
 * Deterministic, and every character of the result knows its raw place.
 */
export function normalise(raw: string, bodyStart = 0): CleanText {
  const builder = new CleanTextBuilder(raw);
  const body = raw.slice(bodyStart);
  const edits = [...oddities(body), ...joinedLines(body)].map((edit) => moved(edit, bodyStart));
  let at = bodyStart;
  for (const { start, end, text } of [...edits, ...cuts(raw, bodyStart)].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    builder.keep(at, start);
    builder.replace(start, text);
    at = end;
  }
  builder.keep(at, raw.length);
  return builder.build();
}

function moved({ start, end, text }: Edit, by: number): Edit {
  return { start: start + by, end: end + by, text };
}

function oddities(body: string): Edit[] {
  return oddLines(body).flatMap((line) =>
    allMatches(body.slice(line.start, line.end), ODDITIES).flatMap((match) => {
      const edit = editOf(match, body, line.start + match.index);
      return edit === null ? [] : [edit];
    }),
  );
}

function editOf(match: RegExpExecArray, body: string, start: number): Edit | null {
  const { stop, marks, led, numbered, entity, one, garbled, apostrophe, space, stray } = match.groups!;
  const end = start + match[0].length;
  if (one !== undefined) return { start, end, text: '1' };
  if (apostrophe !== undefined) return { start, end, text: '’' };
  if (garbled !== undefined) return { start, end, text: GARBLED[garbled] ?? '' };
  if (stray !== undefined && KEPT_SYMBOLS.test(stray)) return null;
  if (marks !== undefined) {
    const letter = start - (isLowSurrogate(body, start - 1) ? 2 : 1);
    return { start: letter, end, text: body.slice(letter, end).normalize('NFC') };
  }
  if (led !== undefined) return { start, end, text: ' ' };
  if (numbered !== undefined) return { start: end, end, text: ' ' };
  if (entity !== undefined) return { start, end, text: ENTITIES[entity] ?? entity };
  return { start, end, text: stop !== undefined || space !== undefined ? ' ' : '' };
}

/** The lines of a text that show something odd, from the line end before them. */
function oddLines(body: string): Span[] {
  const lines: Span[] = [];
  ODD_LINES.lastIndex = 0;
  for (let odd = ODD_LINES.exec(body); odd !== null; odd = ODD_LINES.exec(body)) {
    const next = body.indexOf('\n', odd.index);
    const end = next === -1 ? body.length : next;
    lines.push({ start: Math.max(0, body.lastIndexOf('\n', odd.index)), end });
    ODD_LINES.lastIndex = end;
  }
  return lines;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Spaces where words were run together: in sound text where it is plain, in damaged text wherever it may be. */
function cuts(raw: string, from: number): Edit[] {
  const { edits, words, glued } = cutsIn(raw, from, false);
  // Run-together words are damage only where they are frequent; a clean article has fewer than one in five hundred.
  return glued >= 2 && glued / words > 0.002 ? cutsIn(raw, from, true).edits : edits;
}

/** The cuts, and of the words long enough to tell how many there are and how many are cut. */
function cutsIn(raw: string, from: number, damaged: boolean): { edits: Edit[]; words: number; glued: number } {
  const edits: Edit[] = [];
  let [words, glued] = [0, 0];
  for (let start = from, end = from; start < raw.length; start = end) {
    end = lettersEnd(raw, start, raw.length);
    const letters = end - start;
    if (letters === 0) end++;
    if (letters < 4) continue;
    const next = end < raw.length ? kindAt(raw, end) : 0;
    let cut = glueCut(raw, start, end, damaged);
    if (letters > 4) words++;
    if (letters > 4 && cut > 0) glued++;
    if (next === DIGIT && MONTH_GLUE.test(raw.slice(start, end))) cut = letters;
    if (cut > 0 && next !== MARK) edits.push({ start: start + cut, end: start + cut, text: ' ' });
  }
  return { edits, words, glued };
}

/** Line ends inside the paragraphs of a text whose lines are broken by hand, or by the page that it is taken from. */
function joinedLines(body: string): Edit[] {
  if (!isHardWrapped(body)) return brokenLines(body);
  return allMatches(body, /\n/g)
    .filter(({ index }) => joinsNext(body, index))
    .map(({ index }) => ({ start: index, end: index + 1, text: ' ' }));
}

/** True when paragraphs are broken into lines of some seventy characters, as in plain-text releases. */
function isHardWrapped(body: string): boolean {
  const lines = body.split('\n').map((line) => line.trim());
  let full = 0;
  let running = 0;
  // A list of headlines has long lines without a stop too, but no line of it goes on small.
  let small = 0;
  lines.forEach((line, index) => {
    if (line.length < 45) return;
    full++;
    const next = lines[index + 1];
    if (line.length > 100 || next === undefined || next === '' || /[.!?:;”"]$/.test(line)) return;
    running++;
    if (/^[\p{Ll}(]/u.test(next)) small++;
  });
  return full >= 6 && running / full > 0.5 && small / running > 0.15;
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
  // A dateline opens the story: the line before it is the headline.
  if (DATELINE.test(body.slice(lineEnd + 1, lineEnd + 60))) return false;
  const lineStart = body.lastIndexOf('\n', lineEnd - 1) + 1;
  return lineEnd - lineStart >= 40;
}
