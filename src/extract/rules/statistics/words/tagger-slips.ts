import type { Mention } from '../../../find/mention.ts';

type Tagged = { lower: string; pos: string; mention: Mention | null };

/** What is 'to' something: no infinitive follows them. */
const TAKES_TO = /^(?:subscribers?|subscriptions?|connections|exports|shipments|deliveries|access)$/;
const DOES = /^(?:study|work|live|reside|travel|train|visit|stay)$/;

/** The words with the parts of speech that the tagger gets wrong around numbers put right. */
export function withoutSlips<T extends Tagged>(words: T[]): T[] {
  const things = toThings(words);
  return words.map((word, at) => {
    if (things.has(at)) return { ...word, pos: 'NOUN' };
    const fixed = inSetPhrase(words, at);
    if (fixed !== null) return { ...word, pos: fixed };
    // '5,000 Vietnamese study at Maltese schools'.
    const [next, before] = [words[at + 1], words[at - 1]];
    // 'those crossing the border', '60% of firms use e-signatures'.
    if (word.pos === 'NOUN' && before?.lower === 'those' && /ing$/.test(word.lower)) return { ...word, pos: 'VERB' };
    // '74.8% shop there'.
    if (word.pos === 'NOUN' && isShare(before) && /^(?:there|online)$/.test(next?.lower ?? ''))
      return { ...word, pos: 'VERB' };
    if (/^uses?$/.test(word.lower) && word.pos === 'NOUN' && isUsed(words, at)) return { ...word, pos: 'VERB' };
    const people = before?.mention?.kind === 'place' && before.pos === 'ADJ' && words[at - 2]?.pos === 'QTY';
    return people && word.pos === 'NOUN' && DOES.test(word.lower) && next?.pos !== 'NOUN'
      ? { ...word, pos: 'VERB' }
      : word;
  });
}

const isShare = (word: Tagged | undefined): boolean => word?.mention?.kind === 'quantity' && word.mention.unit === '%';

/** '60% of firms use e-signatures': those of whom a share was told, and what they use. */
const isUsed = (words: readonly Tagged[], at: number): boolean =>
  (words[at - 1]?.pos === 'NOUN' || words[at - 1]?.lower === 'them') &&
  words[at - 2]?.lower === 'of' &&
  words[at - 3]?.mention?.kind === 'quantity' &&
  /^(?:NOUN|PROPN|ADJ|DET)$/.test(words[at + 1]?.pos ?? '');

/** 'Since the pact took effect bilateral trade …', 'in spite of', 'imports cost Vietnam 3 million': no nouns that anything is counted of. */
function inSetPhrase(words: readonly Tagged[], at: number): string | null {
  const [before, next] = [words[at - 1], words[at + 1]];
  switch (words[at]!.lower) {
    case 'effect':
    case 'force':
      return /^(?:took|takes|take|taken|into)$/.test(before?.lower ?? '') ? 'X' : null;
    case 'spite':
      return before?.lower === 'in' && next?.lower === 'of' ? 'ADP' : null;
    case 'hit':
      return next?.pos === 'QTY' || isRoundabout(words, at + 1) ? 'VERB' : null;
    case 'cost':
      return next?.mention?.kind === 'place' && next.pos === 'PROPN' ? 'VERB' : null;
    case 'broadband':
      return /^(?:NOUN|PROPN)$/.test(next?.pos ?? '') && next?.mention === null ? null : 'NOUN';
    case 'download':
    case 'upload':
      return /^speeds?$/.test(next?.lower ?? '') ? 'NOUN' : null;
    default:
      return null;
  }
}

/** 'an estimated 145 million', 'a record of 3 million': words that stand before a number. */
function isRoundabout(words: readonly Tagged[], from: number): boolean {
  let at = from;
  while (
    /^(?:an?|the|estimated|record|new|high|of|over|about|nearly|around|some|more|than|roughly|almost)$/.test(
      words[at]?.lower ?? '',
    )
  )
    at++;
  return at > from && words[at]?.mention?.kind === 'quantity';
}

/** The nouns of '9 million subscribers to cable television and 2 million to fixed broadband', taken for verbs and adjectives. */
function toThings(words: readonly Tagged[]): Set<number> {
  const things = new Set<number>();
  for (const [at, { lower }] of words.entries()) {
    const noun = words[at - 1];
    const goesOn = things.size > 0 && noun?.mention?.kind === 'quantity' && noun.mention.unit === null;
    if (lower !== 'to' || !(goesOn || TAKES_TO.test(noun?.lower ?? ''))) continue;
    let end = at;
    while (/^(?:VERB|ADJ|NOUN)$/.test(words[end + 1]?.pos ?? '') && words[end + 1]?.mention == null) end++;
    if (end === at) continue;
    if (words[at + 1]?.pos === 'VERB' && end > at + 1) things.add(at + 1);
    things.add(end);
  }
  return things;
}
