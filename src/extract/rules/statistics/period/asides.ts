import { FLOWED, PRESENT_VERBS } from '../words/figure-words.ts';
import type { Word } from '../words/words.ts';
import { usable } from './date-role.ts';

const RELATIVE = /^(?:which|who|whom|whose|where|when)$/;
const ASIDE = 16;

/** ', which', ', in which', ', the first of which'. */
const opensRelative = (words: readonly Word[], index: number): boolean =>
  RELATIVE.test(words[index]?.lower ?? '') &&
  (words[index - 1]?.text === ',' ||
    (words[index - 1]?.pos === 'ADP' &&
      words.slice(Math.max(0, index - 4), index - 1).some(({ text }) => text === ',')));

/** 'Under the pact, signed in 2018 and in force since 2019, Chile has scrapped 94 percent': the time of what is named before. */
const MADE = new Set(
  'signed agreed concluded ratified adopted launched founded established created opened inaugurated built introduced endorsed upgraded set licensed approved granted'.split(
    ' ',
  ),
);

const phrase = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** 'Kenya, on top in 2016, slipped to second', 'Chile, third a year earlier': the place that somebody had before. */
const STOOD =
  /^(?:still |only |just |again |once |formerly )*(?:on top|at the top|ahead|(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|leader|winner|leading|\d+(?:st|nd|rd|th)))\b(?: (?:place|investor|partner|buyer|market|source|of all|in the list))?(?: (?:in|for|at|by|of|back in|throughout|until))*$/;

/** 'Kenya, which joined in 1979 and held a summit in May 1997, has 650 firms': a date told by the way, in a clause closed before the number. */
export function inClosedAside(words: readonly Word[], at: number, date: number): boolean {
  const end = words.findIndex((word, index) => index > date && index < at && word.text === ',');
  if (end === -1) return false;
  // '…, which brought the figure for seven months to 12 million, up 22 percent': an aside that tells figures of its own goes on,
  // but not before the verb of its subject ('Kenya, which had bought 10 tonnes in 2016, took 90').
  const over = /^(?:VERB|AUX)$/.test(words[end + 1]?.pos ?? '') && !/ing$/.test(words[end + 1]!.lower);
  if (!over && words.slice(date, end).some(({ pos }) => pos === 'QTY')) return false;
  if (isOfThing(words, date)) return true;
  for (let left = date - 1; left >= Math.max(1, date - ASIDE); left--) {
    if ((words[left]?.pos === 'QTY' && !over) || words[left]?.text === ';') return false;
    if (opensRelative(words, left)) return words.slice(left, date).some(({ pos }) => pos === 'VERB');
    if (words[left]?.text === ',') return STOOD.test(phrase(words, left + 1, date)) || MADE.has(words[left + 1]!.lower);
  }
  return false;
}

/** 'Thanks to two plants licensed in March, Hue …': the time of what is named right before. */
const isOfThing = (words: readonly Word[], date: number): boolean =>
  /^(?:in|on)$/.test(words[date - 1]?.lower ?? '') &&
  MADE.has(words[date - 2]?.lower ?? '') &&
  words[date - 3]?.pos === 'NOUN';

/** 'Kenya, which had bought 10 tonnes in 2016, took 90': the number told by the way, before the verb of its sentence. */
export function toldByTheWay(words: readonly Word[], at: number): boolean {
  const open = words.findLastIndex((_, index) => index < at && opensRelative(words, index));
  const end = words.findIndex(({ text }, index) => index > at && text === ',');
  return (
    open !== -1 &&
    end !== -1 &&
    !words.slice(open, at).some(({ text }) => /^[,;]$/.test(text)) &&
    !words.slice(0, open).some(({ pos }) => /^(?:VERB|AUX|QTY)$/.test(pos)) &&
    /^(?:VERB|AUX)$/.test(words[end + 1]?.pos ?? '')
  );
}

/** 'owns 40 percent of the field, which came on stream in 2015': what follows tells of something else, but not 'which was recorded in 2023'. */
export function opensAside(words: readonly Word[], at: number, index: number): boolean {
  if (index > at && opensCircumstance(words, index)) return true;
  return (
    index > at &&
    opensRelative(words, index) &&
    /^(?:VERB|AUX)$/.test(words[index + 1]?.pos ?? '') &&
    !(words[index + 1]?.pos === 'AUX' && FLOWED.has(words[index + 2]?.lower ?? ''))
  );
}

/** ', with many plants having had to close in the third quarter': how it came about, in a clause of its own. */
const opensCircumstance = (words: readonly Word[], index: number): boolean =>
  words[index]?.lower === 'with' &&
  words[index - 1]?.text === ',' &&
  words
    .slice(index + 1, index + ASIDE)
    .some(({ lower }, next, clause) => lower === 'having' && !clause.slice(0, next).some(({ pos }) => pos === 'QTY'));

/** The verb of a clause that tells what is: 'is', 'has', 'pays'. */
export const isFinitePresent = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  return (
    word !== undefined &&
    word.pos !== 'QTY' &&
    words[index - 1]?.pos !== 'ADP' &&
    (/^(?:is|are|has|have)$/.test(word.lower) ||
      (word.pos === 'VERB' && (PRESENT_VERBS.has(word.lower) || /[^s]s$/.test(word.lower))))
  );
};

/** 'came eighth, with earnings of 12 million in 2024': the year of what it earned its place with. */
export function yearOfMerit(words: readonly Word[], at: number): number | null {
  const lead = words
    .slice(at + 1, at + ASIDE)
    .findIndex(({ lower }, index, next) => /^(?:with|reaching|earning)$/.test(lower) && next[index - 1]?.text === ',');
  if (lead === -1) return null;
  for (let next = at + lead + 2; next < at + lead + ASIDE; next++) {
    const word = words[next];
    if (word === undefined || word.pos === 'DATE' || /^[,;:]$/.test(word.text)) return null;
    if (word.pos !== 'QTY') continue;
    const date = /^(?:in|for)$/.test(words[next + 1]?.lower ?? '') ? next + 2 : next + 1;
    return words[date]?.pos === 'DATE' && usable(words, date) ? date : null;
  }
  return null;
}

/** 'ranked 20th, with capital of 2 billion in 176 projects as of the end of July': the day of all that stood then. */
export function asOf(words: readonly Word[], at: number): number | null {
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next];
    if (word === undefined || word.text === ';') return null;
    if (/^(?:and|while|but|whereas)$/.test(word.lower) && opensClause(words, next)) return null;
    if (opensAside(words, at, next)) return null;
    if (word.pos !== 'DATE' || !usable(words, next)) continue;
    const lead = words
      .slice(Math.max(at, next - 5), next)
      .map(({ lower }) => lower)
      .join(' ');
    return /(?:\bas (?:of|at)|\b(?:by|at|until) (?:the )?(?:end|close|beginning|start|middle) of)(?: the)?(?: (?:end|close|middle) of)?(?: (?:late|early|mid))?$/.test(
      lead,
    )
      ? next
      : null;
  }
  return null;
}

/** 'and Kenya had 20 projects', not 'and territories investing there' or 'and 2 billion in registered capital'. */
const opensClause = (words: readonly Word[], joint: number): boolean =>
  words[joint + 1]?.pos !== 'QTY' &&
  words
    .slice(joint + 1, joint + 8)
    .some(
      ({ pos, lower }, index) =>
        (pos === 'VERB' || pos === 'AUX') &&
        !/ing$/.test(lower) &&
        index > 0 &&
        /^(?:NOUN|PROPN|PRON)$/.test(words[joint + index]?.pos ?? ''),
    );

/** 'October alone accounted for 800,000': a part of the time that the figures before and after it are of. */
export const isAlone = (words: readonly Word[]): boolean =>
  words.some(({ pos }, index) => pos === 'DATE' && words[index + 1]?.lower === 'alone');
