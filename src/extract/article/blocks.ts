import type { Block, BlockKind } from '../document.ts';
import { fold } from './fold.ts';
import { isDateStamp, type Line, readLines } from './lines.ts';

const LIST_OPENING = /\b(?:notable headlines|headlines?|highlights)\s*:?$/i;
const SERIES = /^[\p{L} ]{4,40}\((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\w*\.? \d{1,2}\)\s*:/u;
const RELATED =
  /^(?:related(?: news| stories| articles)?|read more|see also|see more|more on this|other news|also read|you may be interested)\s*:?$/i;
const END_OF_STORY = /\.\/\.\s*$/;
const PARAGRAPH_MINIMUM = 150;

/** A block of the article with the story it belongs to, and whether that story is this article's own. */
export type PlacedBlock = Block & { own: boolean };

/**
 * Cuts the clean text into blocks and gives each its story. In a roundup each headed item or bullet is a story; a single
 * article is one story, its subheads included. Blurbs of other articles and items of headline lists are stories of their own.
 */
export function findBlocks(text: string): PlacedBlock[] {
  const lines = readLines(text);
  const shape = readShape(lines);
  const blocks: PlacedBlock[] = [];
  let story = 0;
  let stories = 1;
  let foreign: 'no' | 'links' | 'rest' = 'no';
  let ended = false;
  let titled = false;

  const add = (line: Line, kind: BlockKind, own: boolean, inStory: number) => {
    blocks.push({ ...dateline(line), kind, own, story: inStory, start: line.start, end: line.end });
  };

  lines.forEach((line, index) => {
    const next = nextText(lines, index);
    if (line.furniture) {
      add(line, 'byline', true, story);
      return;
    }
    if (RELATED.test(line.text)) {
      foreign = index > lines.length * 0.6 ? 'rest' : 'links';
      return add(line, 'footer', true, story);
    }
    if (!titled && !line.caption && !line.bullet) {
      titled = true;
      // A text that begins with its lead, its headline being metadata.
      if (isProse(line.text)) return add(line, 'paragraph', true, story);
      return add(
        line,
        SERIES.test(line.text) && line.text.includes(';') ? 'headline-list' : 'title',
        true,
        SERIES.test(line.text) ? stories++ : 0,
      );
    }
    if (shape.titleAgain.has(index)) return add(line, 'title', true, 0);
    if (shape.listItems.has(index)) return add(line, 'headline-list', false, stories++);
    if (SERIES.test(line.text)) {
      if (index > lines.length * 0.6) foreign = 'rest';
      return add(line, line.text.includes(';') || foreign !== 'rest' ? 'headline-list' : 'foreign', false, stories++);
    }
    if (foreign === 'links' && (line.headline || line.text.length < 90)) return add(line, 'foreign', false, stories++);
    if (foreign === 'links') foreign = 'no';
    if (line.caption || shape.twins.has(index)) {
      const beforeHead = shape.roundup && next !== undefined && shape.heads.has(next);
      return add(line, 'caption', true, beforeHead ? stories : story);
    }
    if (shape.heads.has(index)) {
      ended = false;
      if (shape.foreignHeads.has(index)) foreign = 'rest';
      if (shape.roundup || foreign === 'rest') story = stories++;
      return add(line, 'story-head', foreign !== 'rest', story);
    }
    if (foreign === 'rest') {
      const headed = blocks.at(-1)?.kind === 'story-head';
      return add(line, line.text.split(/\s+/).length <= 3 ? 'byline' : 'foreign', false, headed ? story : stories++);
    }
    if (line.bullet && shape.digest) {
      story = stories++;
      ended = false;
      return add(line, 'paragraph', true, story);
    }
    if (ended && !shape.roundup && line.text.length >= 60) return add(line, 'foreign', false, stories++);
    const byline = line.text.split(/\s+/).length <= 4 && line.headline && index > lines.length - 4;
    add(line, byline ? 'byline' : 'paragraph', true, story);
    if (END_OF_STORY.test(line.text)) ended = true;
  });
  return blocks;
}

type Shape = {
  /** Several stories under one title. */
  roundup: boolean;
  /** The stories are bullets. */
  digest: boolean;
  heads: Set<number>;
  /** Heads of text that belongs to other articles. */
  foreignHeads: Set<number>;
  listItems: Set<number>;
  titleAgain: Set<number>;
  /** Lines that stand twice in a row: a picture's text and its alternative. */
  twins: Set<number>;
};

function readShape(lines: Line[]): Shape {
  const key = (line: Line) =>
    fold(line.text)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const keys = lines.map(key);
  const first = lines.findIndex((line) => !line.furniture && !line.caption && !line.bullet);
  const listStart = lines.findIndex((line) => LIST_OPENING.test(line.text) && line.text.length < 80);
  const listItems = new Set<number>();
  if (listStart >= 0) {
    for (let at = listStart + 1; at < lines.length; at++) {
      const line = lines[at]!;
      const item =
        (line.headline ||
          /;$/.test(line.text) ||
          (/\.$/.test(line.text) && line.text.length < 110 && at > listStart + 2)) &&
        !line.caption &&
        !listed(listItems, keys, at);
      if (!item) break;
      listItems.add(at);
    }
    if (listItems.size < 2) listItems.clear();
    else listItems.add(listStart);
  }
  const twins = new Set<number>();
  const titleAgain = new Set<number>();
  lines.forEach((line, at) => {
    if (at > first && keys[at] === keys[first] && !listItems.has(at)) titleAgain.add(at);
    else if (at > 0 && keys[at] === keys[at - 1] && line.text.length > 20 && at - 1 !== first) {
      twins.add(at);
      twins.add(at - 1);
    }
  });
  const bullets = lines.filter((line) => line.bullet && line.text.length >= 80).length;
  const digest = bullets >= 3;
  const listKeys = [...listItems].map((at) => keys[at]!);
  const candidates = lines.flatMap((line, at) =>
    (!digest || line.marked) &&
    at !== first &&
    isHead(lines, at) &&
    !listItems.has(at) &&
    !titleAgain.has(at) &&
    !twins.has(at)
      ? [at]
      : [],
  );
  const inList = (at: number) => listKeys.some((item) => sameHead(item, keys[at]!));
  const marked = candidates.filter((at) => lines[at]!.marked);
  const listing = isListing(lines, candidates);
  const series = first >= 0 && SERIES.test(lines[first]!.text);
  const confirmed = candidates.filter(inList);
  const heads = new Set<number>();
  const foreignHeads = new Set<number>();
  if (confirmed.length > 0) {
    const last = confirmed.at(-1)!;
    for (const at of candidates) {
      if (inList(at)) heads.add(at);
      else if (at > last && isBlurb(lines, candidates, at)) {
        heads.add(at);
        foreignHeads.add(at);
      }
    }
  } else for (const at of marked.length ? marked : candidates) heads.add(at);
  const roundup = digest || confirmed.length > 0 || marked.length > 1 || listing || (series && heads.size > 1);
  return { roundup, digest, heads, foreignHeads, listItems, titleAgain, twins };
}

function listed(items: Set<number>, keys: string[], at: number): boolean {
  for (const item of items) if (sameHead(keys[item]!, keys[at]!)) return true;
  return false;
}

/** Heads are repeated with small changes of spelling and length. */
function sameHead(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    (short.length > 24 && long.startsWith(short.slice(0, Math.ceil(short.length * 0.8)))) ||
    (short.length > 20 && long.includes(short))
  );
}

function isHead(lines: Line[], at: number): boolean {
  const line = lines[at]!;
  if (line.marked) return true;
  if (!line.headline || line.caption || line.furniture || line.bullet) return false;
  const next = nextText(lines, at);
  if (next === undefined) return false;
  const follower = lines[next]!;
  return follower.text.length >= PARAGRAPH_MINIMUM || (follower.text.length > 60 && /[.…]["”’)]?$/.test(follower.text));
}

/** Another article's teaser at the end: a head with one short paragraph. */
function isBlurb(lines: Line[], candidates: number[], at: number): boolean {
  const until = candidates.find((other) => other > at) ?? lines.length;
  const body = lines.slice(at + 1, until).filter((line) => !line.furniture);
  return body.length <= 2 && body.every((line) => line.text.length < 400);
}

/** A page of teasers: heads and single paragraphs in turn, from top to bottom. */
function isListing(lines: Line[], candidates: number[]): boolean {
  const text = lines.filter((line) => !line.furniture && !line.caption).length;
  return candidates.length >= 4 && candidates.length >= text * 0.4;
}

function nextText(lines: Line[], at: number): number | undefined {
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next]!;
    if (!line.furniture && !line.caption && !isDateStamp(line.text)) return next;
  }
  return undefined;
}

const AGENCY = String.raw`(?:VNA|VNS|VGP|VOV|NDO|VNP|AP|AFP|Reuters|Xinhua|Kyodo|Bernama|TASS|Yonhap|SGGP|BelTA|ANI|KPL|AKP|[A-Z]{2,6}\.(?:VN|ORG|COM))`;
const DATELINE = new RegExp(
  String.raw`^\s*(?:[-–•*]\s*)?(?:(?<placed>\p{Lu}[\p{L} .'’-]{1,38}?),?(?:\s+\p{Lu}\p{Ll}+\.? \d{1,2})?,?\s*\(\s*${AGENCY}[^)]{0,20}\)|(?<agency>${AGENCY}|\(${AGENCY}\))|(?<capitals>\p{Lu}[\p{Lu} .'’-]{2,38}(?:,\s*\p{Lu}[\p{L}]+)?(?:\s+\(\w+\))?))\s*[-–—:]+\s+`,
  'u',
);

function isProse(text: string): boolean {
  return text.length > 180 || (text.length > 90 && /[.!?]$/.test(text) && /[.!?] \p{Lu}/u.test(text));
}

/** 'Afternoon briefing on January 12 ảnh 1Prime Minister …': the page's title stands before each caption. */
const PICTURE_NUMBER = /^.{10,120}\s(?:ảnh|photo) \d+\s*(?=\p{Lu})/u;

/** Where running text begins after 'Hanoi (VNA) – ', and the place that the dateline names. */
function dateline(line: Line): { bodyStart: number; datelinePlace: string | null } {
  const numbered = PICTURE_NUMBER.exec(line.text);
  if (numbered) return { bodyStart: line.start + numbered[0].length, datelinePlace: null };
  const match = DATELINE.exec(line.text);
  if (!match) {
    const bullet = /^[-–•*]\s*(?=\S)/.exec(line.text)?.[0].length ?? 0;
    return { bodyStart: line.start + bullet, datelinePlace: null };
  }
  const place = match.groups?.placed ?? match.groups?.capitals?.replace(/\s*\(.*$/, '') ?? null;
  return { bodyStart: line.start + match[0].length, datelinePlace: place };
}
