import { isPartialDate, type PartialDate } from '../dataset/partial-date.ts';
import { findBlocks, type PlacedBlock } from './article/blocks.ts';
import { readFrontMatter } from './article/front-matter.ts';
import { normalise } from './article/normalise.ts';
import { splitSentences } from './article/sentences.ts';
import { tokenise } from './article/tokens.ts';
import type { Document, Sentence, Story, Token } from './document.ts';
import { findDates } from './find/dates/find-dates.ts';
import type { Mention } from './find/mention.ts';
import { findOrganisations } from './find/organisations/find-organisations.ts';
import { withTheUnion } from './find/organisations/the-union.ts';
import { withShortNames } from './find/organisations/with-short-names.ts';
import { findPlaces } from './find/places/find-places.ts';
import { homeOf } from './find/places/home-of.ts';
import { withSections } from './find/places/sections-by-country.ts';
import { findQuantities } from './find/quantities/find-quantities.ts';
import type { ArticleInput } from './pipeline.ts';
import { filingDate, referenceDate } from './reference/reference-date.ts';
import { WordSigns } from './triggers/triggers.ts';

/** Raw text to a document that rules can read: clean text, blocks, stories, sentences, and what the finders found. */
export function readDocument(input: ArticleInput): Document {
  const raw = input.text;
  const front = readFrontMatter(raw);
  const values: ArticleInput['meta'] & {} = input.meta ? { ...front.values, ...input.meta } : front.values;
  const { text, toRaw } = normalise(raw, front.bodyStart);
  const blocks = withSections(findBlocks(text), text);
  const published = values.published;
  const { date: reference, floating } = referenceDate(values, text, blocks);
  let told: ToldBefore | null = null;
  let filed: ToldBefore | null = null;
  const sentences = blocks.flatMap((block) => {
    const day = filingDate(text.slice(block.start, block.bodyStart), floating ? null : reference);
    if (day !== null) filed = { story: block.story, date: day };
    const today = filed?.story === block.story ? filed.date : reference;
    const read = readSentences(text, block, today, floating, told?.story === block.story ? told.date : null);
    const last = read
      .flatMap(({ mentions }) => mentions)
      .findLast((mention) => mention.kind === 'date' && mention.value);
    if (last?.kind === 'date' && last.value !== null) told = { story: block.story, date: last.value };
    return read;
  });
  sentences.forEach((sentence, index) => {
    sentence.index = index;
  });
  withTheUnion(text, sentences);
  withShortNames(text, sentences);
  const title = values.title ?? titleOf(text, blocks);
  return {
    head: {
      id: input.id,
      file: input.file,
      title,
      outlet: values.outlet ?? null,
      url: values.url ?? null,
      published: published && isPartialDate(published) ? published : floating ? null : reference,
      lang: values.lang ?? 'en',
    },
    raw,
    text,
    toRaw,
    reference,
    floating,
    blocks,
    stories: readStories(blocks, sentences, homeOf(values.outlet ?? null)),
    sentences,
    notes: [],
  };
}

const NO_TOKENS: readonly Token[] = [];

/** The date that a story has told last. */
type ToldBefore = { story: number; date: PartialDate };

function readSentences(
  text: string,
  block: PlacedBlock,
  reference: string | null,
  floating: boolean,
  toldBefore: PartialDate | null,
): Sentence[] {
  if (block.kind === 'byline' || block.kind === 'footer') return [];
  const words = text.slice(block.bodyStart, block.end);
  const spans = splitSentences(words, block.bodyStart).map((span) => {
    const tokens = tokenise(text, span);
    const signs = new WordSigns();
    for (const { spelling } of tokens) signs.addSpelling(spelling);
    return { start: span.start, end: span.end, tokens, signs };
  });
  const signs = signsOf(spans);
  const tokens = spans.length === 1 ? spans[0]!.tokens : NO_TOKENS.concat(...spans.map((span) => span.tokens));
  const dates = findDates(words, reference, floating, signs, toldBefore);
  const mentions: Mention[] = [
    ...dates,
    ...findQuantities(words, dates, signs),
    ...findPlaces(words, tokens, block.bodyStart),
    ...findOrganisations(words, tokens, block.bodyStart),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mention of mentions) {
    mention.start += block.bodyStart;
    mention.end += block.bodyStart;
  }
  let at = 0;
  return spans.map(({ start, end, tokens, signs }) => {
    const inside: Mention[] = [];
    while (at < mentions.length && mentions[at]!.start < end) inside.push(mentions[at++]!);
    return { start, end, index: 0, block, story: block.story, tokens, signs, mentions: inside };
  });
}

/** The signs of a block: those of its sentences together. */
function signsOf(spans: readonly { signs: WordSigns }[]): WordSigns {
  if (spans.length === 1) return spans[0]!.signs;
  const all = new WordSigns();
  for (const { signs } of spans) all.join(signs);
  return all;
}

function readStories(blocks: readonly PlacedBlock[], sentences: readonly Sentence[], home: string | null): Story[] {
  const stories = new Map<number, Story>();
  for (const block of blocks) {
    if (stories.has(block.story)) continue;
    stories.set(block.story, { index: block.story, own: block.own, home: block.own ? home : null, sentences: [] });
  }
  for (const sentence of sentences) stories.get(sentence.story)!.sentences.push(sentence);
  return [...stories.values()].sort((a, b) => a.index - b.index);
}

function titleOf(text: string, blocks: readonly PlacedBlock[]): string {
  const title = blocks.find((block) => block.kind === 'title') ?? blocks[0];
  return title ? text.slice(title.start, title.end).replace(/\s+/g, ' ').slice(0, 300) : '';
}
