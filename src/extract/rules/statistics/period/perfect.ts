import { PRESENT_VERBS } from '../words/figure-words.ts';
import type { Word } from '../words/words.ts';
import type { PeriodSite } from './period-site.ts';

const FAR = 20;
const PARTICIPLE = /(?:ed|ught|iven|aken|own|ent|lt|pt|one|ade|put|set)$/;
const BECOMING = /^(?:remained|become|been|grown|risen)$/;
const RELATIVE = /^(?:which|who|whom|whose|where|that)$/;

/** 'has handed over': what somebody has done, not what he has or has become. */
function opensDeed(words: readonly Word[], index: number, end: number): boolean {
  return (
    /^(?:has|have)$/.test(words[index]?.lower ?? '') &&
    words
      .slice(index + 1, Math.min(index + 4, end))
      .some(({ lower }) => !BECOMING.test(lower) && PARTICIPLE.test(lower))
  );
}

/** 'has handed over 994 sets', '5 billion has been placed': done at no time that the text tells. */
export function isPerfect(words: readonly Word[], at: number): boolean {
  return words.some((_, index) => {
    if (Math.abs(index - at) >= FAR || !opensDeed(words, index, index < at ? at : words.length)) return false;
    return index < at ? leadsTo(words, index, at) : followedBy(words, at, index);
  });
}

/** Nothing between the deed and the number tells what is: 'has signed two deals and has 29 parks'. */
function leadsTo(words: readonly Word[], deed: number, at: number): boolean {
  const between = words.slice(deed + 1, at);
  if (between.some(({ text }) => /^[;:]$/.test(text))) return false;
  // 'the countries where firms have invested, with 245 projects': a clause of its own, closed before the number.
  if (
    words.slice(Math.max(0, deed - 6), deed).some(({ lower }) => RELATIVE.test(lower)) &&
    between.some(({ text }) => text === ',')
  )
    return false;
  return !words.some(
    (word, index) =>
      index > deed + 3 &&
      index < at &&
      word.pos !== 'QTY' &&
      PRESENT_VERBS.has(word.lower) &&
      words[index - 1]?.pos !== 'ADP' &&
      !opensDeed(words, index, at),
  );
}

/** '740 of which they have named', 'Over 160 activities, Vietnam has handed over 994 sets', but not 'With 41 projects Malta is 12th, and has …'. */
const followedBy = (words: readonly Word[], at: number, deed: number): boolean =>
  !words
    .slice(words[at + 1]?.lower === 'of' ? at + 3 : at + 1, deed)
    .some(
      ({ lower, text, pos }) =>
        RELATIVE.test(lower) || /^[;:]$/.test(text) || (pos !== 'QTY' && PRESENT_VERBS.has(lower)),
    );

/** 'It has 29 parks and has drawn 300 projects', 'ranks fifth thanks to 161 projects in which 5 billion has been placed': all of the present. */
export function goesOnFromPresent({ words, at, told, published }: PeriodSite): boolean {
  return (
    published !== null &&
    told?.sentencesAgo === 0 &&
    told.own === published.slice(0, 4) &&
    !words.slice(0, at).some(({ pos }) => pos === 'DATE')
  );
}
