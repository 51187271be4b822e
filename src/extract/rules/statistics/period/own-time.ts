import { SAYING } from '../words/figure-words.ts';
import { dateOf, type Word } from '../words/words.ts';
import { inClosedAside, opensAside } from './asides.ts';
import { isComparison, isOrigin } from './date-role.ts';
import { isOfCompared } from './date-search.ts';
import { opensOwnTime } from './tense.ts';

/** A day after 'on' that says when somebody spoke. */
const isDayOfSaying = (words: readonly Word[], at: number): boolean =>
  dateOf(words[at])?.value?.length === 10 &&
  dateOf(words[at])?.until === null &&
  words[at - 1]?.lower === 'on' &&
  words.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => SAYING.has(lower));

/** 'China bought 5 tonnes, and Cuba, which had bought 3 in May, 4', 'although the "card", imposed in 2017, has not been lifted'. */
const isByTheWay = (words: readonly Word[], number: number, date: number): boolean =>
  inClosedAside(words, number, date) ||
  (date > number &&
    (opensOwnTime(words, number, date) ||
      words.slice(number, date).some((_, index) => opensAside(words, number, number + index))));

export const hasOwnTime = (words: readonly Word[], number: number): boolean =>
  words.some(
    (word, at) =>
      word.pos === 'DATE' &&
      !isByTheWay(words, number, at) &&
      dateOf(word)?.form !== 'anaphoric' &&
      // 'the envoy noted on March 27'.
      !isDayOfSaying(words, at) &&
      !isComparison(words, at) &&
      !isOfCompared(words, at) &&
      // 'This was up 12.8% from 2023'.
      !(isOrigin(words, at) && words.slice(Math.max(0, at - 4), at).some(({ pos }) => pos === 'QTY')),
  );
