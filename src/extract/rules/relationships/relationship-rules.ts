import type { Relationship } from '../../../dataset/relationship.ts';
import type { Rule } from '../rule.ts';
import { anniversary } from './anniversary.ts';
import { becamePartners } from './became-partners.ts';
import { diplomaticTies } from './diplomatic-ties.ts';
import { membership } from './membership.ts';
import { namedLevel } from './named-level.ts';
import { sharedMembership } from './shared-membership.ts';
import { specialFriendship } from './special-friendship.ts';
import { tiesFromAnniversary } from './ties-from-anniversary.ts';

/** All ways of stating a fact of a relationship; order does not matter. */
export const relationshipRules: readonly Rule<Relationship>[] = [
  namedLevel,
  becamePartners,
  specialFriendship,
  diplomaticTies,
  tiesFromAnniversary,
  anniversary,
  membership,
  sharedMembership,
];
