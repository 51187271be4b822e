import type { Agreement } from '#dataset/agreement.ts';
import { agrees, dayNumber } from '#dataset/partial-date.ts';
import { Clusters } from './clusters.ts';
import { nameTokens } from './match-names.ts';
import { compareTold, type Told } from './told.ts';

const EMPTY_WORDS = new Set(
  'the of on in for and between a an to vietnam viet nam with memorandum understanding mou agreement'.split(' '),
);

/** A document without a date is the same as another only if both were in the news at about the same time. */
const NEWS_DAYS = 31;

/** Groups documents: a common partner, the same words in the name, and dates that can be one. */
export function groupAgreements(input: readonly Told<Agreement>[]): Told<Agreement>[][] {
  const told = [...input].sort(compareTold);
  const clusters = new Clusters(told.length, (a, b) =>
    sameAgreement(told[a] as Told<Agreement>, told[b] as Told<Agreement>),
  );
  for (const bucket of buckets(told).values()) {
    // Neighbours in time suffice: a document and its reports lie within a year of each other.
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < Math.min(bucket.length, i + 40); j++) {
        const a = bucket[i] as number;
        const b = bucket[j] as number;
        if (sameAgreement(told[a] as Told<Agreement>, told[b] as Told<Agreement>)) clusters.join(a, b);
      }
    }
  }
  return clusters.groups().map((group) => group.map((index) => told[index] as Told<Agreement>));
}

function buckets(told: readonly Told<Agreement>[]): Map<string, number[]> {
  const map = new Map<string, number[]>();
  told.forEach(({ record }, index) => {
    const { words } = senseOf(record.name);
    for (const partner of record.partners.length ? record.partners : ['']) {
      const key = `${partner}|${[...words].sort().join(' ') || record.kind}`;
      const bucket = map.get(key);
      if (bucket) bucket.push(index);
      else map.set(key, [index]);
    }
  });
  return map;
}

/** True when both tellings mean one document. Exported for the explanation of a merge. */
export function sameAgreement(a: Told<Agreement>, b: Told<Agreement>): boolean {
  const x = a.record;
  const y = b.record;
  if (a.article.id === b.article.id && x.id !== y.id) return false;
  if ((x.partners.length || y.partners.length) && !x.partners.some((code) => y.partners.includes(code))) return false;
  const { words: p, short } = senseOf(x.name);
  const { words: q } = senseOf(y.name);
  if (p !== q && (p.size !== q.size || ![...p].every((word) => q.has(word)))) return false;
  if (p.size === 0 && x.kind !== y.kind) return false;
  if (x.date !== null && y.date !== null) return agrees(x.date, y.date);
  // A trade treaty that is in force is one and the same whenever it is spoken of.
  if (x.kind === 'treaty' && y.kind === 'treaty' && x.status === y.status && x.status !== 'planned') {
    if (short !== null && short === senseOf(y.name).short) return true;
  }
  const day = x.date ?? a.article.published;
  const other = y.date ?? b.article.published;
  if (!day || !other) return p.size >= 2;
  return Math.abs(dayNumber(day) - dayNumber(other)) <= NEWS_DAYS;
}

const TRADE_TREATIES: readonly [RegExp, string][] = [
  [/\bfree trade agreement\b|\b[A-Z]{1,4}FTA\b/i, 'fta'],
  [/\binvestment protection agreement\b|\b[A-Z]{1,4}IPA\b/i, 'ipa'],
  [/\beconomic partnership agreement\b|\b[A-Z]{1,4}EPA\b/i, 'epa'],
];

/** Which of the trade treaties, of which two partners have one each, a name means, in whatever words; null for all others. */
const shortName = (name: string): string | null => TRADE_TREATIES.find(([pattern]) => pattern.test(name))?.[1] ?? null;

/** Words that tell a document from others; the short name of a trade treaty tells all. */
type Sense = { words: ReadonlySet<string>; short: string | null };

function senseOf(name: string): Sense {
  const known = SENSES.get(name);
  if (known) return known;
  const short = shortName(name);
  const words = new Set(short === null ? nameTokens(name).filter((word) => !EMPTY_WORDS.has(word)) : [short]);
  if (SENSES.size > 50_000) SENSES.clear();
  SENSES.set(name, { words, short });
  return { words, short };
}

/** Names come back with every comparison, and many documents share one. */
const SENSES = new Map<string, Sense>();
