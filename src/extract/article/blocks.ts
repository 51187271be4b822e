import type { Block, BlockKind } from '../document.ts';
import { dateline } from './dateline.ts';
import { isProse, type Line, nextText, readLines } from './lines.ts';
import { isSeries, readShape } from './roundup-shape.ts';

const RELATED =
  /^(?:related(?: news| stories| story| articles?| posts?| links| topics)?|read (?:more|next|also)|see also|see more|more on this(?: topic| story)?|more (?:in|from) [\p{L} &]{2,24}|other news|also (?:read|worth reading)|you may (?:also )?(?:be interested(?: in)?|like)|(?:most )?popular|most (?:read|viewed|shared)|trending(?: now| stories)?|the latest|latest (?:news|stories|headlines)|top stories|up next|recommended(?: for you| stories)?|editors?['’]?s? picks?|don['’]t miss)\s*:?$/iu;
/** 'Related news: Kenya opens an embassy', '[Kenya opens an embassy]': a line of another article. */
const RELATED_LINE =
  /^(?:related(?: news| stories| story| articles?)?|read (?:more|next|also)|see also|also read|trending|most read|recommended)\s*:\s*\S|^\[\p{Lu}[^\]]{20,}\]$/iu;
const END_OF_STORY = /\.\/\.\s*$/;

/** 'The guest was also received by X', 'After the talks the two leaders …': an item of a digest that goes on with the one before. */
const GOES_ON =
  /^(?:[-–—•*·]\s*)?(?:The (?:guest|visitor|two (?:leaders|sides|ministers|officials|presidents|prime ministers))\b|After (?:the|their) (?:talks|meeting|ceremony)\b|Following (?:the|their) talks\b|(?:Earlier|Later)(?: (?:on )?(?:the|that) (?:same )?day| in the day)?,? (?:the|s?he|they)\b|The same (?:morning|afternoon|evening|night),? (?:the|s?he|they)\b|In the (?:morning|afternoon|evening)\b|Before (?:going|leaving|flying|departing)\b|Also among\b|S?[Hh]e\b|They\b)/;

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

  /** Kind of the block, whether it is this article's own, and its story. */
  const place = (line: Line, index: number): [BlockKind, boolean, number] => {
    if (line.furniture) return ['byline', true, story];
    if (RELATED.test(line.text)) {
      foreign = index > lines.length * 0.6 ? 'rest' : 'links';
      return ['footer', true, story];
    }
    if (titled && RELATED_LINE.test(line.text)) return ['foreign', false, stories++];
    const series = isSeries(line.text);
    if (!titled && !line.caption && !line.bullet) {
      titled = true;
      // A text that begins with its lead, its headline being metadata.
      if (isProse(line.text)) return ['paragraph', true, story];
      return [series && line.text.includes(';') ? 'headline-list' : 'title', true, series ? stories++ : 0];
    }
    if (shape.titleAgain.has(index)) return ['title', true, 0];
    if (shape.listItems.has(index)) return ['headline-list', false, stories++];
    if (series) {
      if (index > lines.length * 0.6) foreign = 'rest';
      return [line.text.includes(';') || foreign !== 'rest' ? 'headline-list' : 'foreign', false, stories++];
    }
    if (foreign === 'links' && (line.headline || line.text.length < 90)) return ['foreign', false, stories++];
    if (foreign === 'links') foreign = 'no';
    if (line.caption || shape.twins.has(index)) {
      const next = nextText(lines, index);
      const beforeHead = shape.roundup && next !== undefined && shape.heads.has(next);
      return ['caption', true, beforeHead ? stories : story];
    }
    if (shape.roundup && sumsUp(lines, shape.heads, index)) return ['byline', true, story];
    if (shape.heads.has(index)) {
      ended = false;
      if (shape.foreignHeads.has(index)) foreign = 'rest';
      if (shape.roundup || foreign === 'rest') story = stories++;
      return ['story-head', foreign !== 'rest', story];
    }
    if (foreign === 'rest') {
      const headed = blocks.at(-1)?.kind === 'story-head';
      return [line.text.split(/\s+/).length <= 3 ? 'byline' : 'foreign', false, headed ? story : stories++];
    }
    if (line.bullet && shape.digest && !shape.enumerated.has(index)) {
      if (!GOES_ON.test(line.text) || blocks.at(-1)?.kind !== 'paragraph') story = stories++;
      ended = false;
      return ['paragraph', true, story];
    }
    if (ended && !shape.roundup && line.text.length >= 60) return ['foreign', false, stories++];
    const byline =
      index > lines.length - 4 && line.headline && line.text.split(/\s+/).length <= 4 && !shape.enumerated.has(index);
    if (END_OF_STORY.test(line.text)) ended = true;
    return [byline ? 'byline' : 'paragraph', true, story];
  };

  lines.forEach((line, index) => {
    const [kind, own, inStory] = place(line, index);
    const { bodyStart, datelinePlace } = dateline(line);
    blocks.push({ kind, own, story: inStory, bodyStart, datelinePlace, start: line.start, end: line.end });
  });
  return blocks;
}

/** 'PM meets X in Lima, Hue marks Kenya ties, rice prices fall' above the first of the stories, which tell it all. */
function sumsUp(lines: Line[], heads: ReadonlySet<number>, index: number): boolean {
  const { headline, text } = lines[index]!;
  const next = nextText(lines, index);
  return (
    headline &&
    text.length >= 60 &&
    /[,;].*[,;]/.test(text) &&
    !heads.has(index) &&
    next !== undefined &&
    heads.has(next)
  );
}
