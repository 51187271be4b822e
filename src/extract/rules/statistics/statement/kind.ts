import type { StatisticKind } from '../../../../dataset/statistic.ts';
import type { Reading } from '../walk/site.ts';
import {
  AID,
  AID_VERBS,
  HELPED,
  INTENDING,
  LOOSE_AID_VERBS,
  NO_AID,
  STRONG_AID,
  TARGET,
  TRADING,
  WANTED,
} from '../words/figure-words.ts';
import { isMoney } from '../words/refuse.ts';
import { dateOf, type Word } from '../words/words.ts';
import { isWishedFor } from './aimed-at.ts';
import { fromDonor, isDonated, isGivenAfter, isHanded, isLent, isSetAside } from './given.ts';
import { isForeseenNow, isIntended } from './intended.ts';
import { clauseStart, isTarget } from './target-cues.ts';
import { isAgainstAnother } from './times-of.ts';

const AHEAD = 11;

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
  if (reading.role === 'rank' || reading.by === 'relative-to') return kind;
  if (reading.role === 'share') return isWishedFor(words, at) || isAimedShare(words, at, reference) ? 'target' : kind;
  if (reading.role === 'rate' && isAimedShare(words, at, reference)) return 'target';
  if (reading.role === 'multiple' && isAgainstAnother(words, at)) return 'rate';
  // 'is expected to contribute 50 million to help': given, whenever it will be.
  if (/^aid-/.test(reading.by) && isMoney(unit) && isAid(words, at, reading)) return 'aid';
  const intended = (kind === 'level' || kind === 'count') && isIntended(words, at);
  // 'to raise trade from the current 2 billion to 3 billion'.
  const stands = /^(?:current|present)$/.test(words[at - 1]?.lower ?? '');
  if (
    !stands &&
    !isBase(words, at) &&
    !isForeseenNow(words, at, reference) &&
    (intended || isTarget(words, at, reading, reference))
  )
    return 'target';
  if (reading.by === 'goods-deed') return kind;
  if (kind === 'level' && isMoney(unit) && isAid(words, at, reading)) return 'aid';
  if ((kind === 'count' || kind === 'level') && isDonated(words, at, unit, clauseStart(words, at))) return 'aid';
  if (unit === 'pp') return 'change';
  // 'a life expectancy of 75 years' and 'a population of 34 million' count nothing.
  if (kind === 'count' && (unit === 'years' || isPopulation(words, at))) return 'level';
  return kind;
}

/** 'targets 5 million guests, compared to 18 million in 2019': what is set beside the aim. */
function isBase(words: readonly Word[], at: number): boolean {
  let left = at - 1;
  while (/^(?:the|some|about|around|nearly|over|almost|roughly|just)$/.test(words[left]?.lower ?? '')) left--;
  if (!/^(?:to|with|against|versus)$/.test(words[left]?.lower ?? '')) return false;
  if (/^(?:to|with)$/.test(words[left]!.lower) && words[left - 1]?.lower !== 'compared') return false;
  return words[at + 1]?.lower === 'in' || words.slice(at + 1, at + 4).some(({ pos }) => pos === 'DATE');
}

/** 'wants renewable energy to account for at least 47 per cent by 2030'. */
function isAimedShare(words: readonly Word[], at: number, reference: string | null): boolean {
  const year = words.slice(at + 1, at + AHEAD).flatMap((word) => dateOf(word)?.value?.slice(0, 4) ?? [])[0];
  return (
    year !== undefined &&
    reference !== null &&
    year > reference.slice(0, 4) &&
    words
      .slice(clauseStart(words, at), at)
      .some(({ lower }) => lower === 'will' || WANTED.has(lower) || TARGET.has(lower) || INTENDING.has(lower))
  );
}

/** 'whose population is just 376,000', 'with a population of 34 million'. */
const isPopulation = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'population');

function isAid(words: readonly Word[], at: number, reading: Reading): boolean {
  const topic = (reading.topic ?? '').toLowerCase();
  // 'the largest ODA supplier, with total capital of 27 billion USD'.
  if (/\bcapital$/.test(topic) && words.slice(0, at).some(({ lower }) => lower === 'oda')) return true;
  if (/\b(?:oda|development assistance)\b/.test(topic)) return true;
  if (fromDonor(words, at)) return true;
  if (NO_AID.test(topic)) return false;
  if (words.slice(at, at + 6).some(({ lower }) => lower === 'economy')) return false;
  if (topic.split(/[\s-]/).some((word) => AID.has(word))) return true;
  if (isGivenAfter(words, at) || isHanded(words, at) || isSetAside(words, at) || isLent(words, at)) return true;
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
