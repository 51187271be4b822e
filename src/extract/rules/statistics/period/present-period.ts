import { PAST_VERBS, PRESENT_VERBS } from '../words/figure-words.ts';
import type { Word } from '../words/words.ts';
import { isOngoing } from './ongoing.ts';
import { goesOnFromPresent, isPerfect } from './perfect.ts';
import type { PeriodSite } from './period-site.ts';
import { isNowBefore } from './said-now.ts';
import { opensPresent, tenseAt } from './tense.ts';
import { speaksOfThen } from './then.ts';

/** 'ranks third' is one word and tells its tense with the first. */
const firstOf = (word: Word): string => (word.pos === 'QTY' ? (word.lower.split(' ')[0] ?? '') : word.lower);

/** The verb that leads to the number is in the present. */
export function speaksOfNow(all: readonly Word[], at: number): boolean {
  if (PRESENT_VERBS.has(all[at]?.lower.split(' ')[0] ?? '')) return true;
  let from = at;
  while (from > 0 && all[from - 1]?.text !== ';') from--;
  const before = all.slice(from, at + 1);
  // 'With 5 projects Malta ranks third, and its trade with Cuba, which was …': a relative told later says nothing of it.
  const relative = all.findIndex(({ lower }, index) => index > at && /^(?:which|whose|where)$/.test(lower));
  const words = before.some((word) => PRESENT_VERBS.has(firstOf(word)) || PAST_VERBS.has(firstOf(word)))
    ? before
    : all.slice(0, relative === -1 ? all.length : relative);
  // 'much of it on live lobster' says nothing of now.
  const present = words.some((word, index) => words[index - 1]?.pos !== 'ADP' && PRESENT_VERBS.has(firstOf(word)));
  // 'have climbed five places and hold 9th place'.
  const past = words.some(
    (word, index) => PAST_VERBS.has(firstOf(word)) && !/^(?:has|have)$/.test(words[index - 1]?.lower ?? ''),
  );
  return present && !past;
}

/** 'has come down from 11 percent in 2014 to 9 percent': the year where it started is not where it stands. */
export function endsChange(words: readonly Word[], at: number): boolean {
  const to = [at - 1, at - 2, at - 3].find((index) => words[index]?.lower === 'to');
  return (
    to !== undefined &&
    words[to - 1]?.pos === 'DATE' &&
    words.slice(Math.max(0, to - 8), to).some(({ lower }) => lower === 'from')
  );
}

/** 'needs 12 million tonnes of rice a year', 'Each year a forum brings 200 firms': of no one year. */
export const isEveryYear = (words: readonly Word[], at: number): boolean =>
  (/^(?:each|every)$/.test(words[0]?.lower ?? '') && /^(?:year|month)$/.test(words[1]?.lower ?? '')) ||
  words
    .slice(at + 1, at + 8)
    .some(
      ({ lower, text }, index, rest) =>
        /^(?:annually|yearly)$/.test(lower) ||
        (/^(?:a|every|each|per)$/.test(lower) &&
          /^(?:year|month|week|annum)$/.test(rest[index + 1]?.lower ?? '') &&
          !/^(?:earlier|before|ago)$/.test(rest[index + 2]?.lower ?? '') &&
          !rest.slice(0, index).some((word) => word.pos === 'QTY' || /^[,;.]$/.test(word.text) || word.text === text)),
    );

/**
 * What is said to be so now, by an article that says its date, is of that year: 'now' says it of anything, the plain present of
 * what stands ('10,000 firms are active there', 'ranks third'). What has been done so far is of no year.
 */
export function present(site: PeriodSite): string | null {
  const { words, at, kind, stock, people, published } = site;
  if (published === null) return null;
  const now =
    words.some(
      (word, at) =>
        /^(?:now|currently|presently)$/.test(word.lower) || (word.lower === 'now' && words[at - 1]?.lower === 'of'),
    ) || saysSoFar(words);
  if (site.single) return null;
  // 'a market of 90 million consumers': as large as it is.
  if (!now && people && isPopulation(words, at)) return null;
  // 'is currently the largest partner, with trade averaging 3 billion annually'.
  if (isEveryYear(words, at) && !isNowBefore(words, at)) return null;
  const standing = kind === 'rank' || kind === 'count' || (stock && kind !== 'aid');
  // 'Malta nears 2 million guests': people come and go by the month.
  const counted = kind === 'count' && !people && tenseAt(words, at) === 'present';
  return now ||
    (endsChange(words, at) && words.slice(0, at).some(({ lower }) => /^(?:has|have)$/.test(lower))) ||
    (standing &&
      (((speaksOfNow(words, at) || counted) && !isPerfect(words, at)) ||
        opensPresent(words, at) ||
        wereDoing(words, at) ||
        (kind === 'count' && isOngoing(words, at) && tenseAt(words, at) !== 'past') ||
        goesOnFromPresent(site)))
    ? published.slice(0, 4)
    : null;
}

/** 'so far', 'at present'. */
export const saysSoFar = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      (lower === 'far' && words[at - 1]?.lower === 'so') || (lower === 'present' && words[at - 1]?.lower === 'at'),
  );

export const isPopulation = (words: readonly Word[], at: number): boolean =>
  words.slice(at + 1, at + 3).some(({ lower }) => /^(?:consumers|inhabitants)$/.test(lower)) ||
  words.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:population|market)$/.test(lower));

/** 'He said that 9,000 Maltese were living there': now, in the words of somebody reported. */
const wereDoing = (words: readonly Word[], at: number): boolean =>
  !speaksOfThen(words) &&
  words.some(
    ({ lower }, index) =>
      /^(?:was|were)$/.test(lower) && Math.abs(index - at) < 8 && /ing$/.test(words[index + 1]?.lower ?? ''),
  );
