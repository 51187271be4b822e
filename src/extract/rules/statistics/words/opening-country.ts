import type { Word } from './words.ts';

/** The country that a word names; null for an adjective and for what is none. */
export const countryOf = (word: Word | undefined): string | null =>
  word?.mention?.kind === 'place' && word.pos !== 'ADJ' ? word.mention.country : null;

/** The country that opens a sentence. */
export const openingCountry = (words: readonly Word[], at: number): string | null =>
  words
    .slice(0, Math.min(at, OPENING))
    .map(countryOf)
    .find((code) => code !== null) ?? null;

const OPENING = 3;
