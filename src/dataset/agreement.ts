import * as v from 'valibot';
import { provenance } from './evidence.ts';
import { PartialDateSchema } from './partial-date.ts';
import { PartnerCodeSchema } from './partner.ts';

export const AGREEMENT_KINDS = [
  'action-plan',
  'mou',
  'treaty',
  'joint-statement',
  'terms-of-reference',
  'minutes',
  'regulation',
  'other',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export const AGREEMENT_STATUSES = ['signed', 'adopted', 'planned', 'in-force'] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** A document between states or organisations, under the name the text gives it. */
export const AgreementSchema = v.object({
  ...provenance,
  partners: v.array(PartnerCodeSchema),
  name: v.pipe(v.string(), v.minLength(1)),
  kind: v.picklist(AGREEMENT_KINDS),
  status: v.picklist(AGREEMENT_STATUSES),
  date: v.nullable(PartialDateSchema),
});
export type Agreement = v.InferOutput<typeof AgreementSchema>;
