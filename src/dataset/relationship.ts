import * as v from 'valibot';
import { provenance } from './evidence.ts';
import { PartialDateSchema } from './partial-date.ts';
import { PartnerCodeSchema } from './partner.ts';

export const RELATIONSHIP_TYPES = ['partnership-level', 'diplomatic-ties', 'anniversary', 'treaty-membership'] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** A standing fact about Vietnam and one partner: the level of their partnership, when ties began, an anniversary. */
export const RelationshipSchema = v.object({
  ...provenance,
  partner: PartnerCodeSchema,
  type: v.picklist(RELATIONSHIP_TYPES),
  value: v.pipe(v.string(), v.minLength(1)),
  since: v.nullable(PartialDateSchema),
});
export type Relationship = v.InferOutput<typeof RelationshipSchema>;
