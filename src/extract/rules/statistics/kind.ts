import type { StatisticKind } from '../../../dataset/statistic.ts';
import {
  AID,
  AID_VERBS,
  DONATIONS,
  FORESEEN,
  FORWARD,
  GIFT_UNITS,
  GIVEN_THINGS,
  HELPED,
  HELPED_WITH,
  LOOSE_AID_VERBS,
  NO_AID,
  RAISE,
  REACH_VERBS,
  STRONG_AID,
  SURPASSED,
  TARGET,
  TRADING,
  WANTED,
} from './figure-words.ts';
import { isMoney } from './refuse.ts';
import type { Reading } from './walk/site.ts';
import { dateOf, type Word } from './words.ts';

const BY_ROLE: Record<Reading['role'], StatisticKind> = {
  level: 'level',
  growth: 'growth',
  change: 'change',
  share: 'rate',
  rate: 'rate',
  rank: 'rank',
  multiple: 'change',
  count: 'count',
};

/** What sort of statement the figure is; targets and aid come from the words around it. */
export function kindOf(
  words: readonly Word[],
  at: number,
  reading: Reading,
  unit: string | null,
  reference: string | null,
): StatisticKind {
  const kind = BY_ROLE[reading.role];
  if (reading.role === 'rank' || reading.role === 'share') return kind;
  // 'is expected to contribute 50 million to help': given, whenever it will be.
  if (/^aid-/.test(reading.by) && isMoney(unit) && isAid(words, at, reading)) return 'aid';
  if (isTarget(words, at, reading, reference)) return 'target';
  if (kind === 'level' && isMoney(unit) && isAid(words, at, reading)) return 'aid';
  if ((kind === 'count' || kind === 'level') && isDonated(words, at, unit)) return 'aid';
  if (unit === 'pp') return 'change';
  // 'a life expectancy of 75 years' counts nothing.
  if (kind === 'count' && unit === 'years') return 'level';
  return kind;
}

function clauseStart(words: readonly Word[], at: number): number {
  for (let left = at - 1; left >= 0; left--) if (/^[;,]$/.test(words[left]?.text ?? '') && at - left > 3) return left;
  return 0;
}

function isTarget(words: readonly Word[], at: number, reading: Reading, reference: string | null): boolean {
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
      before.some((word) => FORWARD.has(word.lower))
    );
  if (
    before.some((word) => TARGET.has(word.lower)) &&
    !/surpass|exceed/.test(
      before
        .slice(-2)
        .map((word) => word.lower)
        .join(' '),
    )
  )
    return true;
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
      before.some((word, index) => /^(?:to|for)$/.test(word.lower) && RAISE.has(before[index + 1]?.lower ?? '')))
  )
    return true;
  if (isHopedFor(words, from, at, reading)) return true;
  const year = futureYear(words, at);
  if (year === null) return false;
  if (reference === null) return before.some((word) => word.lower === 'will') || (raised && forward);
  return year > reference.slice(0, 4) && (forward || raised);
}

/** 'trade should reach 2 billion', 'want the figure to hit 1 billion', 'is to double': what is yet to come about. */
function isHopedFor(words: readonly Word[], from: number, at: number, reading: Reading): boolean {
  if (reading.role !== 'level' && reading.role !== 'multiple') return false;
  const own = reading.role === 'multiple' && REACH_VERBS.has(words[at]?.lower ?? '') ? at : null;
  const verb = own ?? words.slice(0, at).findLastIndex((word) => REACH_VERBS.has(word.lower));
  if (verb === -1 || words.slice(verb, at).some((word) => /^[,;(]$/.test(word.text) || word.pos === 'QTY'))
    return false;
  if (own !== null && words[own - 1]?.lower === 'to' && /^(?:is|are)$/.test(words[own - 2]?.lower ?? '')) return true;
  // 'want to see trade, put at 700 million in 2021, rise to 1 billion'.
  const first = words[verb - 1]?.text === ',' ? 0 : Math.max(from, verb - 12);
  return words.slice(first, verb).some((word) => WANTED.has(word.lower));
}

/** Words up to the next comma or bracket. */
function untilComma(words: readonly Word[], from: number, reach: number): readonly Word[] {
  let end = from;
  while (
    end < Math.min(words.length, from + reach) &&
    !/^[,;():]$/.test(words[end]?.text ?? '') &&
    words[end]?.pos !== 'QTY'
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

// '3 million doses donated', 'a gift of 12,000 tonnes of rice'.
function isDonated(words: readonly Word[], at: number, unit: string | null): boolean {
  if (unit === 'people') return false;
  const near = words.slice(Math.max(clauseStart(words, at), at - 6), at + 5);
  const wide = words.slice(Math.max(0, at - 9), at + 6);
  if (GIFT_UNITS.has(unit ?? '') && wide.some(({ lower }) => GIVEN_THINGS.has(lower))) return true;
  // 'provided 20 cars to assist Laos', 'helped Japan's fight with 140,000 masks'.
  const gives = words.slice(Math.max(0, at - 9), at).some(({ pos, lower }) => pos === 'VERB' && HELPED_WITH.has(lower));
  if (gives && words.slice(at + 1, at + 6).some(({ lower }) => /^(?:assist|help|support)$/.test(lower))) return true;
  return near.some(({ lower }, index) => near[index + 1]?.lower !== unit && DONATIONS.has(lower));
}

function isAid(words: readonly Word[], at: number, reading: Reading): boolean {
  const topic = (reading.topic ?? '').toLowerCase();
  // 'the largest ODA supplier, with total capital of 27 billion USD'.
  if (/\bcapital$/.test(topic) && words.slice(0, at).some(({ lower }) => lower === 'oda')) return true;
  if (/\b(?:oda|development assistance)\b/.test(topic)) return true;
  if (NO_AID.test(topic)) return false;
  if (words.slice(at, at + 6).some(({ lower }) => lower === 'economy')) return false;
  if (topic.split(/[\s-]/).some((word) => AID.has(word))) return true;
  const from = clauseStart(words, at);
  const around = words.slice(Math.max(from, at - 10), at + 8);
  if (around.some((word) => STRONG_AID.has(word.lower))) return true;
  if (words.some((word) => STRONG_AID.has(word.lower)) && !words.some((word) => TRADING.has(word.lower))) return true;
  const giving = words
    .slice(Math.max(from, at - 6), at)
    .some((word) => AID_VERBS.has(word.lower) && !LOOSE_AID_VERBS.has(word.lower));
  return (
    giving &&
    words.slice(at, at + 12).some((word) => /^(?:to|for)$/.test(word.lower)) &&
    words.slice(at, at + 14).some((word) => AID.has(word.lower) || HELPED.has(word.lower))
  );
}
