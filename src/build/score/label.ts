import * as v from 'valibot';

const text = v.optional(v.nullable(v.string()));
const codes = v.optional(v.array(v.string()), []);
const weight = v.optional(v.picklist(['core', 'mention']), 'core');
const evidence = v.optional(v.union([v.string(), v.array(v.union([v.string(), v.object({ quote: v.string() })]))]), '');

export const MeetingLabelSchema = v.object({
  date: text,
  dateEnd: text,
  partners: codes,
  setting: text,
  status: text,
  kind: text,
  place: text,
  participants: v.optional(v.array(v.union([v.string(), v.object({ name: v.string() })])), []),
  weight,
  evidence,
});
export const StatisticLabelSchema = v.object({
  value: v.number(),
  unit: v.string(),
  what: text,
  kind: text,
  period: text,
  weight,
  evidence,
});
export const RelationshipLabelSchema = v.object({
  partner: v.string(),
  type: v.string(),
  value: v.string(),
  since: text,
  weight,
  evidence,
});
export const AgreementLabelSchema = v.object({
  partners: codes,
  name: v.string(),
  kind: text,
  status: text,
  date: text,
  weight,
  evidence,
});

/** What a careful reader found in one article. */
export const LabelSchema = v.object({
  meetings: v.optional(v.array(MeetingLabelSchema), []),
  statistics: v.optional(v.array(StatisticLabelSchema), []),
  relationships: v.optional(v.array(RelationshipLabelSchema), []),
  agreements: v.optional(v.array(AgreementLabelSchema), []),
});
export type Label = v.InferOutput<typeof LabelSchema>;

/** What can be scored of a record, a label's or a line's alike. */
export type Scored = {
  date?: string | null;
  partners?: readonly string[];
  partner?: string;
  setting?: string | null;
  status?: string | null;
  kind?: string | null;
  type?: string;
  place?: string | null;
  participants?: readonly (string | { name: string })[];
  value?: number | string;
  unit?: string;
  what?: string | null;
  period?: string | null;
  since?: string | null;
  name?: string;
  weight?: string;
  evidence?: string | readonly (string | { quote: string })[];
  rule?: string;
  confidence?: number;
};
