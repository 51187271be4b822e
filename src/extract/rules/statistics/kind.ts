import type { StatisticKind } from '../../../dataset/statistic.ts';
import { isWishedFor } from './aimed-at.ts';
import {
  AID,
  AID_VERBS,
  DONATIONS,
  GIFT_UNITS,
  GIVEN_THINGS,
  HELPED,
  HELPED_WITH,
  LOOSE_AID_VERBS,
  NO_AID,
  STRONG_AID,
  TRADING,
} from './figure-words.ts';
import { isMoney } from './refuse.ts';
import { clauseStart, isTarget } from './target-cues.ts';
import type { Reading } from './walk/site.ts';
import type { Word } from './words.ts';

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
  if (reading.role === 'rank') return kind;
  if (reading.role === 'share') return isWishedFor(words, at) ? 'target' : kind;
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
