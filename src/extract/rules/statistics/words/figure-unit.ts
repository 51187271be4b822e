import people from '#lexicon/person-nouns.json' with { type: 'json' };
import type { QuantityMention } from '../../../find/mention.ts';
import { COUNTRIES } from '../../../find/places/place-entries.ts';

const PEOPLE: ReadonlySet<string> = new Set(people.nouns);

/** Plural nouns that count human beings. */
export const isPeople = (word: string): boolean => PEOPLE.has(word);

/** 'students' and 'tourists' are people, so that counts of them can be joined. */
const personal = (unit: string): string => (PEOPLE.has(unit) ? 'people' : unit);

// 'some 446,000 Indians', '50,000 Danes'.
const NATIONALS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ people = [] }) => people.map((name) => name.toLowerCase())).filter((name) => name.endsWith('s')),
);

/**
 * The unit of a figure. A bare number takes what 'the number of' names, what was counted just before, or the plural noun
 * of its topic; null when there is none.
 */
export function figureUnit(mention: QuantityMention, topic: string, before: string | null): string | null {
  if (mention.unit === 'ones') return before;
  if (mention.unit !== null) return NATIONALS.has(mention.unit) ? 'people' : personal(mention.unit);
  if (/^population\b/.test(topic)) return 'people';
  const numbered = /\b[Nn]umber of ((?:[a-zA-Z-]+\s){0,3}?[a-z]+s|people)\b/.exec(topic);
  if (numbered !== null) return personal(numbered[1]?.split(' ').at(-1) ?? '');
  if (/^[A-Z][a-z]+(?:ese|ish|ans?|is) who\b/.test(topic)) return 'people';
  if (before !== null) return before;
  if (/\b(?:population|community|communities|diaspora)\b/i.test(topic)) return 'people';
  const head = /\b([a-z]+s|people)\b/.exec(topic);
  return head === null ? null : personal(head[1] ?? '');
}
