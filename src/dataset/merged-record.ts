import * as v from 'valibot';
import { AgreementSchema } from './agreement.ts';
import { BANDS } from './confidence-band.ts';
import { EvidenceSchema, provenance } from './evidence.ts';
import { MeetingSchema } from './meeting.ts';
import { RelationshipSchema } from './relationship.ts';
import { StatisticSchema } from './statistic.ts';

/** One article's telling of a record. `said` keeps only the fields whose value differs from the merged record's. */
export const ReportSchema = v.object({
  article: v.string(),
  file: v.string(),
  /** Id of the record in that article's line. */
  id: v.string(),
  rule: provenance.rule,
  confidence: provenance.confidence,
  weight: provenance.weight,
  said: v.record(v.string(), v.unknown()),
});
export type Report = v.InferOutput<typeof ReportSchema>;

/** A field on which articles contradict each other: each value with the reports (by position) that give it. */
export const ConflictSchema = v.object({
  field: v.string(),
  values: v.array(v.object({ value: v.unknown(), reports: v.array(v.number()) })),
});
export type Conflict = v.InferOutput<typeof ConflictSchema>;

/** Evidence with the position of its report. */
export const SourcedEvidenceSchema = v.object({ ...EvidenceSchema.entries, report: v.number() });
export type SourcedEvidence = v.InferOutput<typeof SourcedEvidenceSchema>;

const merged = {
  evidence: v.array(SourcedEvidenceSchema),
  reports: v.pipe(v.array(ReportSchema), v.minLength(1)),
  conflicts: v.array(ConflictSchema),
  band: v.picklist(BANDS),
  /** Ids under which the record could be known before another article joined it; links to them keep working. */
  aliases: v.array(v.string()),
};

export const MergedMeetingSchema = v.object({ ...MeetingSchema.entries, ...merged });
export const MergedStatisticSchema = v.object({ ...StatisticSchema.entries, ...merged });
export const MergedRelationshipSchema = v.object({ ...RelationshipSchema.entries, ...merged });
export const MergedAgreementSchema = v.object({ ...AgreementSchema.entries, ...merged });

/** A real-world record: the fullest and best supported value in each field, its reports, and where they contradict. */
export type MergedMeeting = v.InferOutput<typeof MergedMeetingSchema>;
export type MergedStatistic = v.InferOutput<typeof MergedStatisticSchema>;
export type MergedRelationship = v.InferOutput<typeof MergedRelationshipSchema>;
export type MergedAgreement = v.InferOutput<typeof MergedAgreementSchema>;
