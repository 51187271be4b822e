import type { Word } from '../words.ts';

/** 'As an investor, Malta is 34th among 130 countries and territories': among those that invest. */
export const amongInvestors = (words: readonly Word[], phrase: string | null): string | null =>
  phrase !== null &&
  /^(?:countries|territories|countries and territories)$/.test(phrase) &&
  words.some(({ lower }) => /^invest(?:ors?|ments?|ed|ing|s)?$/.test(lower))
    ? `investing ${phrase}`
    : phrase;
