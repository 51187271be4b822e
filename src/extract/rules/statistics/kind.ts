import type { StatisticKind } from '../../../dataset/statistic.ts';
import { AID, AID_VERBS, FORWARD, RAISE, TARGET } from './figure-words.ts';
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
  if (isTarget(words, at, reading, reference)) return 'target';
  if (kind === 'level' && isMoney(unit) && isAid(words, at, reading)) return 'aid';
  if ((kind === 'count' || kind === 'level') && isDonated(words, at, unit)) return 'aid';
  if (unit === 'pp') return 'change';
  return kind;
}

// 'raised its growth forecast to 6%' sets no target.
const FORESEEN = /^(?:forecast|projection|estimate)s?$/;

function clauseStart(words: readonly Word[], at: number): number {
  for (let left = at - 1; left >= 0; left--) if (/^[;,]$/.test(words[left]?.text ?? '') && at - left > 3) return left;
  return 0;
}

function isTarget(words: readonly Word[], at: number, reading: Reading, reference: string | null): boolean {
  if (
    /^current\b/.test(reading.topic ?? '') ||
    words.slice(Math.max(0, at - 11), at).some((word) => word.pos === 'NOUN' && FORESEEN.test(word.lower)) ||
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
        /^(?:reach|hit|rise|grow|increase|climb|exceed|double)$/.test(before[index + 2]?.lower ?? ''),
    )
  )
    return true;
  if (
    near.some((word) => /^(?:target|goal|mark|objective)s?$/.test(word.lower)) &&
    !before.some((word) => /^(?:surpass|exceed|hit|pass|cross|top)/.test(word.lower) && word.lower.endsWith('ed'))
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
    (forward || before.some((word, index) => word.lower === 'to' && RAISE.has(before[index + 1]?.lower ?? '')))
  )
    return true;
  const year = futureYear(words, at);
  if (year === null) return false;
  if (reference === null) return before.some((word) => word.lower === 'will') || (raised && forward);
  return year > reference.slice(0, 4) && (forward || raised);
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
  const near = words.slice(Math.max(clauseStart(words, at), at - 6), at + 5);
  const thing = /^(?:doses|tonnes|scholarships|masks|kits|sets|shots)$/.test(unit ?? '');
  const words8 = words.slice(Math.max(0, at - 9), at + 6);
  if (
    thing &&
    words8.some((word) =>
      /^(?:thanked|presented|presents|send|sent|aid|assistance|grant(?:ed)?|provided|offered)$/.test(word.lower),
    )
  )
    return true;
  return near.some((word) => /^(?:donat(?:e|ed|es|ing|ion|ions)|gifts?|gifted)$/.test(word.lower));
}

const STRONG =
  /^(?:aid|assistance|relief|grants?|donations?|non-refundable|humanitarian|scholarships?|oda|gifts?|concessional|preferential|donat(?:e|ed|ing|es))$/;

function isAid(words: readonly Word[], at: number, reading: Reading): boolean {
  const topic = (reading.topic ?? '').toLowerCase();
  // 'the largest ODA supplier, with total capital of 27 billion USD'.
  if (/\bcapital$/.test(topic) && words.slice(0, at).some(({ lower }) => lower === 'oda')) return true;
  if (
    /\b(?:trade|exports?|imports?|fdi|investment|revenue|turnover|capital|investors?|firms|enterprises)\b/.test(topic)
  )
    return false;
  if (topic.split(/[\s-]/).some((word) => AID.has(word))) return true;
  const from = clauseStart(words, at);
  const around = words.slice(Math.max(from, at - 10), at + 8);
  if (around.some((word) => STRONG.test(word.lower))) return true;
  if (
    words.some((word) => STRONG.test(word.lower)) &&
    !words.some((word) => /^(?:trade|exports?|imports?|investment|fdi|turnover|revenue)$/.test(word.lower))
  )
    return true;
  const giving = words
    .slice(Math.max(from, at - 6), at)
    .some((word) => AID_VERBS.has(word.lower) && !/^(?:announced|announce|support|raised|approved)$/.test(word.lower));
  return (
    giving &&
    words.slice(at, at + 12).some((word) => /^(?:to|for)$/.test(word.lower)) &&
    words
      .slice(at, at + 14)
      .some((word) => AID.has(word.lower) || /^(?:help|victims|people|affected|fund|project|relief)$/.test(word.lower))
  );
}
