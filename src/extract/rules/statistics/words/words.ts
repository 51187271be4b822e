import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { Sentence } from '../../../document.ts';
import type { DateMention, Mention, QuantityMention, Span } from '../../../find/mention.ts';
import { isMeasure } from './refuse.ts';
import { withoutSlips } from './tagger-slips.ts';

/** Made for the first sentence with a figure; many articles have none. */
let tagger: WinkMethods | null = null;

/** A word of a sentence, or a whole date, number or place name taken as one word. Offsets in the clean text. */
export type Word = Span & {
  text: string;
  lower: string;
  /** Universal part of speech; a number, date or place name is what its mention makes it. */
  pos: string;
  mention: Mention | null;
};

/** The number of a quantity without the noun that it counts. */
const NUMBER_PART =
  /^(?:[^\w\s]|[A-Z]{2,3}\$?\s?)?(?:\d[\d.,]*(?:[ \u00a0]\d{3})*|(?:a|an|half an?|[a-z]+(?:-[a-z]+)?))(?:[\s-](?:hundred|thousand|million|billion|trillion)\b)?\+?/i;

function numberSpan(text: string, mention: QuantityMention): Span {
  const words = text.slice(mention.start, mention.end);
  const counts =
    mention.unit !== null &&
    !isMeasure(mention.unit) &&
    /[a-z]{3}/.test(mention.unit) &&
    mention.unit !== 'rank' &&
    mention.unit !== 'times';
  const match = counts ? NUMBER_PART.exec(words) : null;
  return { start: mention.start, end: match === null ? mention.end : mention.start + match[0].length };
}

/** The words of a sentence with their part of speech; dates, numbers and place names are one word each. */
export function wordsOf(text: string, sentence: Sentence, quantities: readonly QuantityMention[]): Word[] {
  const spans: (Span & { mention: Mention })[] = [];
  for (const mention of quantities) spans.push({ mention, ...numberSpan(text, mention) });
  for (const mention of sentence.mentions) {
    if (mention.kind === 'date' || mention.kind === 'place' || mention.kind === 'organisation')
      spans.push({ mention, start: mention.start, end: mention.end });
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const words: Word[] = [];
  const raw = text.slice(sentence.start, sentence.end);
  tagger ??= winkNLP(model, ['pos']);
  const { its } = tagger;
  const doc = tagger.readDoc(raw);
  const values = doc.tokens().out(its.value) as string[];
  const tags = doc.tokens().out(its.pos) as string[];
  let at = 0;
  let next = 0;
  let covered = sentence.start;
  for (const [index, value] of values.entries()) {
    const found = raw.indexOf(value, at);
    if (found === -1) continue;
    at = found + value.length;
    const start = sentence.start + found;
    const end = start + value.length;
    while (next < spans.length && (spans[next]?.end ?? 0) <= Math.max(start, covered)) next++;
    let inside = false;
    // One token can hold two numbers ('10-15%'), and reach past the last ('USDin').
    for (let span = spans[next]; span !== undefined && span.start < end; span = spans[++next]) {
      if (span.start < covered || start >= span.end) continue;
      const said = text.slice(span.start, span.end);
      words.push({
        start: span.start,
        end: span.end,
        text: said,
        lower: said.toLowerCase(),
        pos: posOf(span.mention),
        mention: span.mention,
      });
      covered = span.end;
      inside = true;
      if (span.end >= end) {
        next++;
        break;
      }
    }
    if (inside) {
      if (end > covered) words.push(plain(text, covered, end, tags[index] ?? 'X'));
      covered = Math.max(covered, end);
      continue;
    }
    if (end <= covered) continue;
    words.push(plain(text, Math.max(start, covered), end, tags[index] ?? 'X'));
  }
  return withoutSlips(words);
}

function posOf(mention: Mention): string {
  if (mention.kind === 'date') return 'DATE';
  if (mention.kind === 'quantity') return 'QTY';
  return mention.kind === 'place' && mention.form === 'adjective' ? 'ADJ' : 'PROPN';
}

/** Words that the tagger takes for something else. */
const MISTAGGED: ReadonlyMap<string, string> = new Map([['overtook', 'VERB']]);

function plain(text: string, start: number, end: number, pos: string): Word {
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  return {
    start,
    end,
    text: word,
    lower,
    pos: MISTAGGED.get(lower) ?? (pos === 'SPACE' ? 'PUNCT' : pos),
    mention: null,
  };
}

export const dateOf = (word: Word | undefined): DateMention | null =>
  word?.mention?.kind === 'date' ? word.mention : null;
