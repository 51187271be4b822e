import type { Word } from '../words/words.ts';

const PLACES = /^(?:countries|territories|countries and territories|economies)$/;

/** 'As an investor, Malta is 34th among 130 countries and territories': among those that invest. */
export const amongInvestors = (words: readonly Word[], phrase: string | null): string | null =>
  phrase !== null && PLACES.test(phrase) && words.some(({ lower }) => /^invest(?:ors?|ments?|ed|ing|s)?$/.test(lower))
    ? `investing ${phrase}`
    : phrase;

const INVEST_THERE =
  /^(?:investing )?((?:[a-z]+ )?(?:countries|territories|economies|partners)(?: and territories)?) (?:(?:that|which|who) (?:have |had )?invest(?:ed|s)?|investing|with (?:\w+ )?(?:investments?|projects)|(?:that|which) (?:have|had) (?:\w+ )?(?:investments?|projects)) (?:there|here|in (?:the|this) (?:Southeast Asian )?(?:country|nation))$/;

/** 'countries that have invested there': where they invest is told by whose figure it is. */
export const investingThere = (topic: string): string => topic.replace(INVEST_THERE, 'investing $1');
