import { bulletedHeads } from './bulleted-heads.ts';
import { contentsList } from './contents-list.ts';
import { enumeratedLines } from './enumerated-lines.ts';
import { fold } from './fold.ts';
import { type Line, nextText } from './lines.ts';
import { saysRoundup } from './says-roundup.ts';

const LIST_OPENING = /\b(?:notable headlines|headlines?|highlights)\s*:?$/i;
/** 'Vietnam News Today (Nov. 27): …', the title of a daily series. */
const SERIES_TITLE = /^[\p{L} ]{4,40}\((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\w*\.? \d{1,2}\)\s*:/u;
const PARAGRAPH_MINIMUM = 150;

export function isSeries(text: string): boolean {
  const opens = text.indexOf('(');
  return opens > 3 && opens <= 40 && SERIES_TITLE.test(text);
}

/** How the lines of a page hang together: one article, a roundup, a digest of bullets, a listing of teasers. */
export type RoundupShape = {
  /** Several stories under one title. */
  roundup: boolean;
  /** The stories are bullets. */
  digest: boolean;
  heads: Set<number>;
  /** Heads of text that belongs to other articles. */
  foreignHeads: Set<number>;
  listItems: Set<number>;
  /** Items of a list within a story. */
  enumerated: Set<number>;
  titleAgain: Set<number>;
  /** Lines that stand twice in a row: a picture's text and its alternative. */
  twins: Set<number>;
};

/** Lines without case, diacritics and signs, to be compared; made for those that need it. */
class LineKeys {
  private readonly keys: (string | undefined)[] = [];
  private readonly leads: (string | undefined)[] = [];
  private readonly lines: readonly Line[];

  constructor(lines: readonly Line[]) {
    this.lines = lines;
  }

  of(at: number): string {
    this.keys[at] ??= keyOf(this.lines[at]!.text);
    return this.keys[at]!;
  }

  same(a: number, b: number): boolean {
    return this.leadOf(a) === this.leadOf(b) && this.of(a) === this.of(b);
  }

  /** The first letters, which tell most lines apart. */
  private leadOf(at: number): string {
    this.leads[at] ??= keyOf(this.lines[at]!.text.slice(0, 12)).slice(0, 4);
    if (this.leads[at]!.length < 4) this.leads[at] = this.of(at).slice(0, 4);
    return this.leads[at]!;
  }
}

function keyOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Reads the shape from repeated headlines, bullets, headings and their bodies. */
export function readShape(lines: Line[]): RoundupShape {
  const keys = new LineKeys(lines);
  const first = lines.findIndex((line) => !line.furniture && !line.caption && !line.bullet);
  const listStart = lines.findIndex((line) => line.text.length < 80 && LIST_OPENING.test(line.text));
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
  if (listItems.size === 0)
    for (const at of contentsList(lines, (at) => keys.of(at))) if (at !== first) listItems.add(at);
  const twins = new Set<number>();
  const titleAgain = new Set<number>();
  lines.forEach((line, at) => {
    if (first >= 0 && at > first && keys.same(at, first) && !listItems.has(at)) titleAgain.add(at);
    else if (at > 0 && keys.same(at, at - 1) && line.text.length > 20 && at - 1 !== first) {
      twins.add(at);
      twins.add(at - 1);
    }
  });
  const enumerated = enumeratedLines(lines);
  const bullets = lines.filter((line, at) => line.bullet && line.text.length >= 80 && !enumerated.has(at));
  const digest = bullets.length >= 3 && !(first >= 0 && isFactSheet(lines[first]!.text, bullets));
  const listKeys = [...listItems].map((at) => keys.of(at));
  const bulleted = digest ? new Set<number>() : bulletedHeads(lines);
  const isMarked = (at: number) => lines[at]!.marked || bulleted.has(at);
  const said = first >= 0 && (isSeries(lines[first]!.text) || saysRoundup(lines, first));
  const candidates = lines.flatMap((line, at) =>
    (!digest || line.marked) &&
    at !== first &&
    (bulleted.has(at) || isHead(lines, at, said)) &&
    !enumerated.has(at) &&
    !listItems.has(at) &&
    !titleAgain.has(at) &&
    !twins.has(at)
      ? [at]
      : [],
  );
  const inList = (at: number) => listKeys.some((item) => sameHead(item, keys.of(at)));
  const marked = candidates.filter(isMarked);
  const listing = isListing(lines, candidates);
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
  const roundup = digest || confirmed.length > 0 || marked.length > 1 || listing || (said && heads.size > 1);
  return { roundup, digest, heads, foreignHeads, listItems, enumerated, titleAgain, twins };
}

/** The points of a fact sheet, each under a label of its own, are of one story: 'Education: Kenya will open …'. */
function isFactSheet(title: string, bullets: readonly Line[]): boolean {
  const labelled = bullets.filter(({ text }) => /^\S\s*\**\p{Lu}[^.:;]{2,80}:/u.test(text)).length;
  return FACT_SHEET.test(title) || labelled > bullets.length / 2;
}

const FACT_SHEET = /\bfact ?-?sheet\b|\b(?:list of )?outcomes\b/i;

function listed(items: Set<number>, keys: LineKeys, at: number): boolean {
  for (const item of items) if (sameHead(keys.of(item), keys.of(at))) return true;
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

/** `said`: the page says that it is a roundup, so that a single word can head a part of it. */
function isHead(lines: Line[], at: number, said: boolean): boolean {
  const line = lines[at]!;
  if (line.marked) return true;
  if ((!line.headline && !(said && RUBRIC.test(line.text))) || line.caption || line.furniture || line.bullet)
    return false;
  const next = nextText(lines, at);
  if (next === undefined) return false;
  const follower = lines[next]!;
  return follower.text.length >= PARAGRAPH_MINIMUM || (follower.text.length > 60 && /[.…]["”’)]?$/.test(follower.text));
}

/** 'Neighbours', 'Defence'. */
const RUBRIC = /^\p{Lu}\p{Ll}{3,}$/u;

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
