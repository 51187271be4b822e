import type { Relationship } from '#dataset/relationship.ts';
import { groupByKey } from './group-by-key.ts';
import { compareTold, type Told } from './told.ts';

/** Groups facts: one level, one beginning of ties, one anniversary, one membership of a partner is one record. */
export function groupRelationships(input: readonly Told<Relationship>[]): Told<Relationship>[][] {
  const told = [...input].sort(compareTold);
  return [...groupByKey(told, ({ bucket }) => bucket).values()];
}
