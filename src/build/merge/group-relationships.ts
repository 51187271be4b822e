import { levelName } from '#dataset/partnership-level.ts';
import type { Relationship } from '#dataset/relationship.ts';
import { groupByKey } from './group-by-key.ts';
import { slug } from './slug.ts';
import { compareTold, type Told } from './told.ts';

/** Groups facts: one level, one beginning of ties, one anniversary, one membership of a partner is one record. */
export function groupRelationships(input: readonly Told<Relationship>[]): Told<Relationship>[][] {
  const told = [...input].sort(compareTold);
  return [...groupByKey(told, relationshipKey).values()];
}

function relationshipKey({ record }: Told<Relationship>): string {
  const { partner, type, value } = record;
  switch (type) {
    case 'partnership-level':
      return `${partner}|${type}|${slug(levelName(value), 12)}`;
    case 'diplomatic-ties':
      return `${partner}|${type}`;
    case 'anniversary':
      return `${partner}|${type}|${/\d+/.exec(value)?.[0] ?? ''}|${slug(value.replace(/\d+(?:st|nd|rd|th)?/g, ''), 12)}`;
    case 'treaty-membership':
      return `${partner}|${type}|${slug(value, 12)}`;
  }
}
