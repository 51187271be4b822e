import type { Word } from './words.ts';

/** The country that a word names; null for an adjective and for what is none. */
export const countryOf = (word: Word | undefined): string | null =>
  word?.mention?.kind === 'place' && word.pos !== 'ADJ' ? word.mention.country : null;

/** The country that opens a sentence. */
export const openingCountry = (words: readonly Word[], at: number): string | null =>
  words
    .slice(behindSource(words), Math.min(at, behindSource(words) + OPENING))
    .map(countryOf)
    .find((code) => code !== null) ?? null;

const OPENING = 3;

/** 'According to the customs office, Malta …': where the sentence itself begins. */
function behindSource(words: readonly Word[]): number {
  if (words[0]?.lower !== 'according') return 0;
  const comma = words.findIndex(({ text }) => text === ',');
  return comma === -1 || comma > SOURCE ? 0 : comma + 1;
}

const SOURCE = 12;
