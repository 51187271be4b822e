import type { Span } from '../find/mention.ts';
import { allMatches } from './all-matches.ts';
import { isPageWords, isSection, mastheadOf } from './page-words.ts';

/** What a line shows of itself, before its neighbours are asked. */
export type Line = Span & {
  text: string;
  /** Furniture of a web page: stamps, share bars, section names, file names of pictures. */
  furniture: boolean;
  /** Credited or described as a picture. */
  caption: boolean;
  /** Begins with a bullet, as the items of a digest do. */
  bullet: boolean;
  /** Short and without a full stop, as a headline is. */
  headline: boolean;
  /** `## …`, a heading by markup. */
  marked: boolean;
};

const CREDIT =
  /\(\s*(?:illustrative |file |archive )?(?:photos?|source|image|screenshot|illustration|file photo|picture|video)\b[^)]{0,60}\)|\((?:VNA|VGP|VNS|VOV|NDO|AFP|AP|Reuters|Xinhua|internet)\)\s*$|\b(?:VNA|VNS|AFP|Reuters|Xinhua|VGP)(?:\/VNS)?\s+Photos?\b|—\s*Photo\b|\bphoto(?:s)? (?:by|courtesy)\b|\bPhoto\s*(?:published by|:)|\bvia REUTERS\b/i;
const CREDIT_INSIDE = /\((?:photo|source)s?\s*:[^)]{0,60}\)\.?(?=\s*[–—\-•]?\s*\p{Lu})/giu;
// 'the guest on Monday. — VNS Photo Van Anh HUE — The chairman …': a credit that runs into a dateline.
const CREDIT_BEFORE_DATELINE =
  /—\s*(?:VNA\/VNS|VNA|VNS|VGP)\s+Photos?(?:\s+(?:by\s+)?\p{Lu}\p{Ll}+){0,4}(?=\s+\p{Lu}{2,}(?:\s\p{Lu}{2,}){0,3}\s*—\s)/gu;
const PICTURE_OPENING = /^(?:FILE PHOTO|File photo|Photo:|Illustration|In photo)/;
const PICTURE_PLACES =
  /\((?:R|L|C|right|left|cent(?:er|re)|middle|first|second|third|fourth|front|standing|sitting|fifth)\b[^)]{0,40}\)/i;
const STAMP =
  /^(?:[•·*] )?\(?(?:[A-Z]{2,6}[\s,|–-]+|[\p{L}.]{2,12}(?:[ -][\p{L}.]{2,12}){0,3},\s*)?(?:\w+day,?\s*)?(?:\d{1,2}:\d\d[\s,|–-]+)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d\d-\d\d)\b.{0,36}$/iu;
const FURNITURE =
  /^(?:PUBLISHED|UPDATED|WRITER|AUTHOR|ADVERTISEMENT|Advertisement|Ads powered by|Share|Tweet|Print|Comments?|Follow us|Subscribe|Loading|Tags?|Topics?|Translated by|Edited by|Reported by|Compiled by|Phiên bản di động|Small|Medium|Large|ClockFriday|Clock\w+day|Chia sẻ|By)\b[\s:]*.{0,30}$/;
/** Sections that no roundup heads its stories with. */
const SECTION = /^(?:Focus|World|Politics|News|Business|Home)\b/;
const FILE_NAME = /^\S+\.(?:jpe?g|png|gif|webp|mp4|pdf)$/i;

/** The non-empty lines of the clean text; a picture's credit in the middle of a line ends a line of its own. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const whole of text.split('\n')) {
    let from = 0;
    for (const credit of [...allMatches(whole, CREDIT_INSIDE), ...allMatches(whole, CREDIT_BEFORE_DATELINE)].sort(
      (a, b) => a.index - b.index,
    )) {
      const cut = credit.index + credit[0].length;
      add(lines, at + from, whole.slice(from, cut), true);
      from = cut;
    }
    add(lines, at + from, whole.slice(from), false);
    at += whole.length + 1;
  }
  markMasthead(lines);
  return lines;
}

/** What stands above the headline is furniture too. */
function markMasthead(lines: readonly Line[]): void {
  const prose = lines.findIndex(({ text, caption }) => !caption && isProse(text));
  const above = lines.slice(0, prose === -1 ? 0 : prose);
  for (const index of mastheadOf(above.map((line) => (line.furniture || line.caption ? '' : line.text))))
    above[index]!.furniture = true;
}

/** A line of the text itself. */
export const isProse = (text: string): boolean =>
  text.length > 180 ||
  (text.length > 90 && /[.!?]$/.test(text) && /[.!?] \p{Lu}/u.test(text)) ||
  (text.length > 60 && /[\p{Ll}\d)”"]\.$/u.test(text));

function add(lines: Line[], offset: number, source: string, caption: boolean): void {
  const lead = source.length - source.trimStart().length;
  const mark = /^\s*#{1,6}\s+/.exec(source)?.[0].length ?? 0;
  const start = offset + Math.max(lead, mark);
  const text = source.slice(Math.max(lead, mark)).trimEnd();
  if (text === '') return;
  lines.push({
    start,
    end: start + text.length,
    text,
    furniture: isFurniture(text),
    caption: caption || isCaption(text),
    bullet: /^[-–•*☀](?:\s+\S|\p{Lu})/u.test(text),
    headline: isHeadline(text),
    marked: mark > 0,
  });
}

function isFurniture(text: string): boolean {
  if (/^[\d\s.,|/:–-]+$/.test(text)) return true;
  if (isPageWords(text)) return true;
  return (
    text.length < 60 &&
    (STAMP.test(text) || FURNITURE.test(text) || FILE_NAME.test(text) || (SECTION.test(text) && isSection(text)))
  );
}

function isCaption(text: string): boolean {
  if (PICTURE_OPENING.test(text)) return true;
  const credit = CREDIT.exec(text);
  if (credit) return text.length - (credit.index + credit[0].length) <= 4 || text.length < 260;
  return text.length < 260 && !/[.!?]$/.test(text) && PICTURE_PLACES.test(text);
}

/** Short and without a full stop. */
export function isHeadline(text: string): boolean {
  if (text.length > 170 || text.split(/\s+/).length > 26 || /Read full|Read more/.test(text)) return false;
  if (/[.!?:]["”’)]?$/.test(text) && !/\b(?:U\.S|Jr|Inc)\.$/.test(text))
    return text.endsWith('?') && /^[^.!?]{8,110}\?$/.test(text);
  return /^["“‘'(]?[\p{Lu}\d]/u.test(text) && /\s/.test(text);
}

/** A line that tells when the page was published ('November 27, 2025 | 07:00'). */
export function isDateStamp(text: string): boolean {
  return STAMP.test(text) || /^(?:PUBLISHED|UPDATED)\b/i.test(text);
}

/** Index of the next line that is neither furniture nor a caption. */
export function nextText(lines: readonly Line[], at: number): number | undefined {
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next]!;
    if (!line.furniture && !line.caption && !isDateStamp(line.text)) return next;
  }
  return undefined;
}
