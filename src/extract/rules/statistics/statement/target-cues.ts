import type { Reading } from '../walk/site.ts';
import { FORESEEN, FORWARD, RAISE, REACH_VERBS, SURPASSED, TARGET, WANTED } from '../words/figure-words.ts';
import { dateOf, type Word } from '../words/words.ts';
import { isAimedAt, isWantedOf } from './aimed-at.ts';

/** Where the clause of the number starts: at the nearest comma or semicolon that is not right before it ('grow five times over, to more than Q'). */
export function clauseStart(words: readonly Word[], at: number): number {
  const first = words[at - 2]?.lower === 'more' && words[at - 3]?.lower === 'to' ? at - 3 : at;
  for (let left = at - 1; left >= 0; left--)
    if (words[left]?.text === ';' || (words[left]?.text === ',' && first - left > 3)) return left;
  return 0;
}

/** The number is what somebody means to reach. */
export function isTarget(words: readonly Word[], at: number, reading: Reading, reference: string | null): boolean {
  if (reading.role === 'level' && isWantedOf(words, at)) return true;
  if (
    (reading.role !== 'multiple' && /^current\b/.test(reading.topic ?? '')) ||
    // 'raised its growth forecast to 6%' sets no target.
    words.slice(Math.max(0, at - 11), at).some((word) => word.pos === 'NOUN' && FORESEEN.has(word.lower)) ||
    /^(?:from|current)$/.test(words[at - 1]?.lower ?? '') ||
    (words[at - 2]?.lower === 'from' && words[at - 1]?.pos !== 'VERB')
  )
    return false;
  const from = Math.max(clauseStart(words, at), at - 16);
  const before = words.slice(from, at);
  // 'the Government wants 90% by the close of the year'.
  if (/^wants?$/.test(before.at(-1)?.lower ?? '')) return true;
  const near = untilComma(words, at + 1, 8);
  if (near.some((word) => word.lower === 'aimed')) return true;
  if (
    before.some(
      (word, index) =>
        /^(?:is|are)$/.test(word.lower) &&
        before[index + 1]?.lower === 'to' &&
        REACH_VERBS.has(before[index + 2]?.lower ?? ''),
    )
  )
    return true;
  if (
    near.some((word) => /^(?:target|goal|mark|objective)s?$/.test(word.lower)) &&
    !before.some((word) => SURPASSED.has(word.lower))
  )
    return (
      near.some((word) => !/mark/.test(word.lower) && /target|goal|objective/.test(word.lower)) ||
      before.some(
        (word, index) => FORWARD.has(word.lower) || (word.lower === 'committed' && before[index + 1]?.lower === 'to'),
      )
    );
  if (
    before.some((word, index) => TARGET.has(word.lower) && !isTowardElse(before, index)) &&
    !/surpass|exceed/.test(
      before
        .slice(-2)
        .map((word) => word.lower)
        .join(' '),
    )
  )
    return true;
  if (isAimedAt(words, at, reading) || (reading.role === 'level' && AIMED_TOPIC.test(reading.topic ?? ''))) return true;
  const forward = before.some((word) => FORWARD.has(word.lower));
  const raised =
    reading.by === 'raise-to' ||
    before.some(
      (word, index) =>
        RAISE.has(word.lower) && before[index + 1]?.pos !== 'QTY' && /^(?:to|at)$/.test(before.at(-1)?.lower ?? ''),
    );
  if (
    raised &&
    (forward ||
      before.some(
        (word, index) =>
          /^(?:to|for)$/.test(word.lower) &&
          RAISE.has(before[index + 1]?.lower ?? '') &&
          !CAME_ABOUT.test(before[index - 1]?.lower ?? ''),
      ))
  )
    return true;
  if (isHopedFor(words, from, at, reading)) return true;
  const year = futureYear(words, at);
  if (year === null) return false;
  if (reference === null) return before.some((word) => word.lower === 'will') || (raised && forward);
  return year > reference.slice(0, 4) && (forward || raised);
}

/** 'Manufacturing continued to take the largest part', 'which helped to lift trade to 2 billion': it has come about. */
const CAME_ABOUT = /^(?:continued|managed|helped|began|started|failed|came|went|served|contributed)$/;

/** 'policies toward a community of 5,000 people', 'steps towards an agreement': not towards the number. */
const isTowardElse = (before: readonly Word[], index: number): boolean =>
  /^towards?$/.test(before[index]?.lower ?? '') &&
  before.slice(index + 1).some(({ pos, lower }) => (pos === 'NOUN' || pos === 'VERB') && !RAISE.has(lower));

/** 'The trade target of the two for 2025, set in March 2022, is 18 billion USD'. */
const AIMED_TOPIC = /\b(?:targets?|goals?|objectives?)\b/i;

/** 'trade should reach 2 billion', 'want the figure to hit 1 billion', 'is to double': what is yet to come about. */
function isHopedFor(words: readonly Word[], from: number, at: number, reading: Reading): boolean {
  if (reading.role !== 'level' && reading.role !== 'multiple') return false;
  const own = reading.role === 'multiple' && REACH_VERBS.has(words[at]?.lower ?? '') ? at : null;
  const verb = own ?? words.slice(0, at).findLastIndex((word) => REACH_VERBS.has(word.lower));
  if (
    verb === -1 ||
    words.slice(verb, whereItStands(words, at)).some((word) => /^[,;(]$/.test(word.text) || word.pos === 'QTY')
  )
    return false;
  if (own !== null && words[own - 1]?.lower === 'to' && /^(?:is|are)$/.test(words[own - 2]?.lower ?? '')) return true;
  // 'want to see trade, put at 700 million in 2021, rise to 1 billion'.
  const first = words[verb - 1]?.text === ',' ? 0 : Math.max(from, verb - 12);
  return words.slice(first, verb).some((word) => WANTED.has(word.lower));
}

/** 'climb from 1 billion to 2 billion': where the way to a number begins. */
const whereItStands = (words: readonly Word[], at: number): number =>
  words[at - 1]?.lower === 'to' && words[at - 2]?.pos === 'QTY' && words[at - 3]?.lower === 'from' ? at - 3 : at;

/** Words up to the next comma or bracket. */
function untilComma(words: readonly Word[], from: number, reach: number): readonly Word[] {
  let end = from;
  while (
    end < Math.min(words.length, from + reach) &&
    !/^[,;():]$/.test(words[end]?.text ?? '') &&
    words[end]?.pos !== 'QTY' &&
    // 'came to 1 billion in 2022 and the two sides target 2 billion'.
    !/^(?:and|while|but)$/.test(words[end]?.lower ?? '')
  )
    end++;
  return words.slice(from, end);
}

function futureYear(words: readonly Word[], at: number): string | null {
  for (let next = at + 1; next <= at + 4; next++) {
    const date = dateOf(words[next]);
    if (date?.value) return date.value.slice(0, 4);
  }
  return null;
}
