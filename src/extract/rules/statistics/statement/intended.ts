import { AID_VERBS, FORETOLD, INTENDING, TARGET } from '../words/figure-words.ts';
import { dateOf, type Word } from '../words/words.ts';

const REACH = 10;

/** 'plans to take in 8,000 visitors', 'would like to receive 5,000': what somebody means to do. */
export function isIntended(words: readonly Word[], at: number): boolean {
  for (let left = at - 2; left >= Math.max(0, at - REACH); left--) {
    const word = words[left];
    if (word === undefined || word.pos === 'QTY' || /^[,;:()]$/.test(word.text) || /^(?:and|but)$/.test(word.lower))
      return false;
    if (word.lower !== 'to' || words[left + 1]?.pos !== 'VERB') continue;
    if (AID_VERBS.has(words[left + 1]?.lower ?? '')) return false;
    const lead = words[left - 1]?.lower ?? '';
    // 'would like to' is no wish without its first word.
    // 'had been expected to bring in 65 billion'.
    if (/^(?:expected|meant|supposed)$/.test(lead))
      return words[left - 2]?.lower === 'been' && words[left - 3]?.lower === 'had';
    return lead === 'like' ? words[left - 2]?.lower === 'would' : INTENDING.has(lead);
  }
  return false;
}

/** 'is expected to exceed 1.3 billion this year': foreseen for the year of writing, it is aimed at by nobody. */
export function isForeseenNow(words: readonly Word[], at: number, reference: string | null): boolean {
  const before = words.slice(Math.max(0, at - REACH), at);
  if (reference === null || !before.some(({ lower }) => FORETOLD.has(lower))) return false;
  if (before.some(({ lower }) => TARGET.has(lower))) return false;
  const date = words
    .slice(at + 1, at + 5)
    .map(dateOf)
    .find((found) => found !== null);
  const opening = dateOf(words[1]) ?? dateOf(words[0]);
  return (date ?? opening)?.value === reference.slice(0, 4);
}
