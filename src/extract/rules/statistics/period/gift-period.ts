import { ALLOTTED, DEALS, GIFTS, GIVEN_BEFORE, GIVING, THANKING } from '../words/figure-words.ts';
import { dateOf, type Word } from '../words/words.ts';
import { inClosedAside } from './asides.ts';
import type { PeriodSite } from './period-site.ts';

const HANDED = /^(?:handed|handing)$/;

/**
 * 'On September 1 … handed over 385 billion VND': gifts are dated by the month, of the day told, or else of publication
 * when the sentence tells the giving itself; thanks for what was once given are of no month.
 */
export function giftMonth({ words, at, published }: PeriodSite): string | null {
  if (words.slice(0, at).some(({ lower }) => THANKING.has(lower))) return null;
  const days = words.flatMap((word, index) => {
    if (inClosedAside(words, at, index)) return [];
    const date = dateOf(word);
    return date?.value?.length === 10 && date.form !== 'anaphoric' ? [date.value.slice(0, 7)] : [];
  });
  if (days.length > 0) return days.every((day) => day === days[0]) ? (days[0] ?? null) : null;
  if (published === null || published.length < 7 || words.some((word) => dateOf(word) !== null)) return null;
  return tellsGiving(words) ? published.slice(0, 7) : null;
}

const tellsGiving = (words: readonly Word[]): boolean =>
  words.some((word, at) => GIVING.has(word.lower) || (HANDED.test(word.lower) && words[at + 1]?.lower === 'over')) &&
  words.some((word) => GIFTS.has(word.lower)) &&
  !words.some((word) => GIVEN_BEFORE.has(word.lower));

/** 'signed a 3 billion USD contract on May 23', 'announced on April 29 that it had bought': the month of the day told. */
export function dealMonth({ words }: PeriodSite): string | null {
  if (!words.some((word) => DEALS.has(word.lower))) return null;
  const days = words.flatMap((word) => {
    const date = dateOf(word);
    return date?.value?.length === 10 && date.form !== 'anaphoric' ? [date.value.slice(0, 7)] : [];
  });
  return days.every((day) => day === days[0]) ? (days[0] ?? null) : null;
}

/** Money just allotted is for the year of publication. */
export function allotmentYear({ words, published }: PeriodSite): string | null {
  if (published === null) return null;
  const allots = words.some(
    (word, index) =>
      /^(?:has|have)$/.test(word.lower) &&
      words.slice(index + 1, index + 4).some((next) => next.pos === 'VERB' && ALLOTTED.has(next.lower)),
  );
  return allots && !words.some((word) => dateOf(word) !== null) ? published.slice(0, 4) : null;
}
