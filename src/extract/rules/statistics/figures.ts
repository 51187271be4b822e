import type { StatisticKind } from '../../../dataset/statistic.ts';
import type { Document, Sentence, Story } from '../../document.ts';
import type { QuantityMention, Span } from '../../find/mention.ts';
import { findQuantities } from '../../find/quantities/find-quantities.ts';
import type { Rejection } from '../rule.ts';
import { cleanTopic, composeWhat } from './compose.ts';
import { codesIn, HOME, namesHome, storyPartner } from './countries.ts';
import { kindOf } from './kind.ts';
import { metricOf } from './metric.ts';
import { periodFor } from './period.ts';
import { isMeasure, isMoney, refusal } from './refuse.ts';
import { isHomeStory, relevanceOf, storyCountries } from './relevance.ts';
import { readAmount } from './walk/amount.ts';
import { readCount } from './walk/count.ts';
import { readMultiple } from './walk/multiple.ts';
import { readPercent } from './walk/percent.ts';
import { readRank } from './walk/rank.ts';
import { nounText, type Reading, type Site } from './walk/site.ts';
import { type Word, wordsOf } from './words.ts';

/** A number of a story with everything read about it; the rules pick theirs by `kind`. */
export type Figure = {
  mention: QuantityMention;
  sentence: Sentence;
  evidence: Span;
  kind: StatisticKind;
  value: number;
  unit: string;
  what: string;
  metric: string;
  period: string | null;
  subject: string[];
  partners: string[];
  core: boolean;
};

type Reader = {
  document: Document;
  story: Story;
  partner: string | null;
  previous: Told | null;
  reject: (rejection: Rejection) => void;
};
type Told = {
  topic: string;
  reading: Reading;
  period: string | null;
  kind: StatisticKind;
  unit: string | null;
  codes: string[];
  sentence: Sentence;
};

const cache = new WeakMap<Story, Figure[]>();

/** Every figure of a story, read once; the same list for every rule. */
export function figuresOf(document: Document, story: Story, reject: (rejection: Rejection) => void): Figure[] {
  const known = cache.get(story);
  if (known !== undefined) return known;
  const figures: Figure[] = [];
  cache.set(story, figures);
  const countries = storyCountries(story);
  const homeStory = story.own && isHomeStory(story);
  const home = namesHome(story.own ? document.sentences : story.sentences);
  const reader: Reader = { document, story, partner: storyPartner(story), previous: null, reject };
  for (const [position, sentence] of story.sentences.entries()) {
    if (!home || (!story.own && !namesHome([sentence]))) continue;
    const relevance = relevanceOf(document.text, story, position, countries);
    if (relevance === 'foreign') continue;
    figures.push(...readSentence(reader, sentence, relevance === 'named' || homeStory));
  }
  return figures;
}

function quantitiesOf(document: Document, sentence: Sentence): QuantityMention[] {
  const found = sentence.mentions.filter((mention) => mention.kind === 'quantity');
  if (found.length > 0) return found;
  const text = document.text.slice(sentence.start, sentence.end);
  const dates = sentence.mentions
    .filter((mention) => mention.kind === 'date')
    .map((date) => ({ start: date.start - sentence.start, end: date.end - sentence.start }));
  return findQuantities(text, dates).map((mention) => ({
    ...mention,
    start: mention.start + sentence.start,
    end: mention.end + sentence.start,
  }));
}

function readSentence(reader: Reader, sentence: Sentence, named: boolean): Figure[] {
  const { document } = reader;
  const mentions = quantitiesOf(document, sentence);
  const kept = mentions.filter((mention) => {
    const reason =
      refusal(document.text, mention, sentence) ??
      (!named && !isMeasure(mention.unit) ? 'a count of nobody named' : null);
    if (reason !== null) reader.reject({ start: mention.start, end: mention.end, rule: 'statistics/figure', reason });
    return reason === null;
  });
  if (kept.length === 0) return [];
  const words = wordsOf(document.text, sentence, kept);
  const figures: Figure[] = [];
  for (const mention of kept) {
    const at = words.findIndex((word) => word.mention === mention);
    if (at === -1) continue;
    const figure = readFigure(reader, sentence, words, at, mention);
    if (figure !== null) figures.push(figure);
  }
  return figures;
}

function read(site: Site): Reading {
  const { unit } = site.quantity;
  if (unit === '%' || unit === 'per mille' || unit === 'pp') return readPercent(site);
  if (unit === 'rank') return readRank(site);
  if (unit === 'times') return readMultiple(site);
  return isMeasure(unit) ? readAmount(site) : readCount(site);
}

/** The figure before this one that 'it', 'the total', ', up 5%' go back to: in the same paragraph, or just before it. */
function nearFigure(previous: Told | null, sentence: Sentence): Told | null {
  if (previous === null) return null;
  return previous.sentence.block === sentence.block || sentence.index - previous.sentence.index <= 2 ? previous : null;
}

function readFigure(
  reader: Reader,
  sentence: Sentence,
  words: Word[],
  at: number,
  mention: QuantityMention,
): Figure | null {
  const { document, previous } = reader;
  const site: Site = { text: document.text, words, at, quantity: mention };
  const near = nearFigure(previous, sentence);
  const reading =
    mention.range === 'high' && near?.sentence === sentence ? { ...near.reading, topic: null } : read(site);
  const own = reading.topic === null ? null : cleanTopic(reading.topic);
  const topic = own ?? near?.topic ?? fallbackTopic(site, isMeasure(mention.unit));
  const refuse = (reason: string) => {
    reader.reject({ start: mention.start, end: mention.end, rule: 'statistics/figure', reason });
    return null;
  };
  if (topic === null) return refuse('nothing that it measures');
  const unit = unitOf(mention, topic, near);
  if (unit === null) return refuse('no unit');
  const kind = kindOf(words, at, reading, unit, document.reference);
  const codes = codesOf(reader, sentence, topic, own === null ? (near?.codes ?? []) : []);
  const { period, passesOn } = periodFor({
    words,
    at,
    kind,
    multiple: reading.role === 'multiple',
    reference: document.reference,
    published: document.head.published,
    told: previous === null ? null : { period: previous.period, sentencesAgo: sentence.index - previous.sentence.index },
  });
  const namesCountry = codesIn(sentence, sentence).some((code) => mentionsCode(sentence, document.text, topic, code));
  const what = composeWhat(reading, topic, kind, codes, namesCountry);
  reader.previous = {
    topic: topic === '' ? (previous?.topic ?? '') : topic,
    reading,
    period: passesOn,
    kind,
    unit,
    codes,
    sentence,
  };
  const falls = reading.falls === true && (kind === 'growth' || kind === 'change');
  return {
    mention,
    sentence,
    evidence: evidenceOf(sentence, mention, document.text),
    kind,
    value: falls ? -mention.value : mention.value,
    unit,
    what,
    metric: metricOf(what, unit, kind),
    period,
    subject: codes,
    partners: codes.filter((code) => code !== HOME),
    core: isCore(mention, kind, reader.story, unit),
  };
}

/** Money and shares measure something even where the walk lost its way: then it is the nearest noun phrase of the sentence. */
function fallbackTopic(site: Site, measured: boolean): string | null {
  if (!measured) return null;
  for (let step = 1; step < site.words.length; step++) {
    for (const at of [site.at - step, site.at + step]) {
      if (site.words[at]?.pos !== 'NOUN') continue;
      const phrase = nounText(site, at);
      if (phrase !== null) return cleanTopic(phrase);
    }
  }
  return null;
}

function mentionsCode(sentence: Sentence, text: string, topic: string, code: string): boolean {
  return sentence.mentions.some(
    (mention) =>
      (mention.kind === 'place'
        ? mention.country === code
        : mention.kind === 'organisation' && mention.code === code) &&
      topic.includes(text.slice(mention.start, mention.end)),
  );
}

/** The unit of a bare number is what was counted before, or what 'the number of' names. */
function unitOf(mention: QuantityMention, topic: string, near: Told | null): string | null {
  if (mention.unit === 'ones') return near?.unit ?? null;
  if (mention.unit !== null) return personal(mention.unit);
  const numbered = /\bnumber of ((?:[a-zA-Z-]+\s){0,3}?[a-z]+s|people)\b/i.exec(topic);
  if (numbered !== null) return personal(numbered[1]?.split(' ').at(-1) ?? '');
  if (near !== null && near.kind === 'count' && near.unit !== null) return near.unit;
  if (/\bpopulation\b/i.test(topic)) return 'people';
  const head = /\b([a-z]+s|people)\b/.exec(topic);
  return head === null ? null : personal(head[1] ?? '');
}

const personal = (unit: string): string => (PEOPLE.has(unit) ? 'people' : unit);

function codesOf(reader: Reader, sentence: Sentence, topic: string, told: string[]): string[] {
  const inSentence = codesIn(sentence, sentence);
  const inTopic = inSentence.filter((code) => mentionsCode(sentence, reader.document.text, topic, code));
  if (
    /\b(?:two-way|bilateral|mutual|trade|bilaterally)\b/i.test(topic) ||
    /\btwo (?:countries|sides|nations)\b/i.test(reader.document.text.slice(sentence.start, sentence.end))
  ) {
    const foreign =
      inTopic.find((code) => code !== HOME) ??
      told.find((code) => code !== HOME) ??
      inSentence.find((code) => code !== HOME) ??
      reader.partner;
    return foreign === null ? [HOME] : [HOME, foreign];
  }
  if (inTopic.length > 0) return inTopic.includes(HOME) || !reader.story.own ? inTopic : withHome(inTopic, inSentence);
  if (told.length > 0) return told;
  if (inSentence.length > 0 && inSentence.length <= 2) return withHome(inSentence, inSentence);
  return [HOME];
}

const withHome = (codes: string[], all: string[]): string[] =>
  codes.includes(HOME) ? codes : all.includes(HOME) || codes.length === 1 ? [...codes, HOME] : codes;

const MAX_EVIDENCE = 300;

/** The sentence, or the clauses around the number where the sentence is very long. */
function evidenceOf(sentence: Sentence, mention: Span, text: string): Span {
  if (sentence.end - sentence.start <= MAX_EVIDENCE) return { start: sentence.start, end: sentence.end };
  let start = Math.max(sentence.start, mention.start - 150);
  let end = Math.min(sentence.end, mention.end + 110);
  if (start > sentence.start) {
    const cut = text.slice(start, mention.start).search(/[,;]\s/);
    start += cut === -1 ? text.slice(start).search(/\s/) + 1 : cut + 2;
  }
  if (end < sentence.end) {
    const tail = text.slice(mention.end, end);
    const cut = Math.max(tail.lastIndexOf(','), tail.lastIndexOf(';'), tail.lastIndexOf(' '));
    end = mention.end + Math.max(cut, 0);
  }
  return { start, end };
}

function isCore(mention: QuantityMention, kind: StatisticKind, story: Story, unit: string): boolean {
  if (!story.own) return false;
  if (kind === 'rank') return mention.value > 1;
  if (kind === 'count') return mention.value >= 20;
  return !(isMoney(unit) && mention.value < 10_000 && !unit.includes('/'));
}

import people from '#lexicon/person-nouns.json' with { type: 'json' };

const PEOPLE: ReadonlySet<string> = new Set(people.nouns);
