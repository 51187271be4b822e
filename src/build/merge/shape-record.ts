import type { RecordKind } from '#dataset/article-line.ts';
import type { MergedDataset } from '#dataset/merged-dataset.ts';
import type { RecordOf } from './record-of.ts';

export type MergedOf<K extends RecordKind> = MergedDataset[K][number];

type Provenance = 'id' | 'weight' | 'evidence' | 'rule' | 'confidence';

/** What a kind of record says, without where it was read. */
export type FieldsOf<K extends RecordKind> = Omit<RecordOf[K], Provenance>;

/** What every merged record says of its reports. */
export type Joint = Pick<
  MergedOf<RecordKind>,
  'id' | 'aliases' | 'weight' | 'rule' | 'confidence' | 'band' | 'evidence' | 'reports' | 'conflicts'
>;

/**
 * Puts a merged record together with its fields in one fixed order. Spelt out, because objects that grow by spreads are each of
 * a shape of their own for the engine, and tens of thousands of those make everything that reads them many times slower.
 */
export const shapeRecord: { [K in RecordKind]: (fields: FieldsOf<K>, joint: Joint) => MergedOf<K> } = {
  meetings: (fields, joint) => ({
    id: joint.id,
    date: fields.date,
    dateEnd: fields.dateEnd,
    partners: fields.partners,
    setting: fields.setting,
    status: fields.status,
    kind: fields.kind,
    level: fields.level,
    place: fields.place,
    participants: fields.participants,
    topics: fields.topics,
    weight: joint.weight,
    rule: joint.rule,
    confidence: joint.confidence,
    band: joint.band,
    evidence: joint.evidence,
    reports: joint.reports,
    conflicts: joint.conflicts,
    aliases: joint.aliases,
  }),

  statistics: (fields, joint) => ({
    id: joint.id,
    what: fields.what,
    metric: fields.metric,
    value: fields.value,
    unit: fields.unit,
    kind: fields.kind,
    period: fields.period,
    subject: fields.subject,
    partners: fields.partners,
    bound: fields.bound,
    weight: joint.weight,
    rule: joint.rule,
    confidence: joint.confidence,
    band: joint.band,
    evidence: joint.evidence,
    reports: joint.reports,
    conflicts: joint.conflicts,
    aliases: joint.aliases,
  }),

  relationships: (fields, joint) => ({
    id: joint.id,
    partner: fields.partner,
    type: fields.type,
    value: fields.value,
    since: fields.since,
    weight: joint.weight,
    rule: joint.rule,
    confidence: joint.confidence,
    band: joint.band,
    evidence: joint.evidence,
    reports: joint.reports,
    conflicts: joint.conflicts,
    aliases: joint.aliases,
  }),

  agreements: (fields, joint) => ({
    id: joint.id,
    partners: fields.partners,
    name: fields.name,
    kind: fields.kind,
    status: fields.status,
    date: fields.date,
    weight: joint.weight,
    rule: joint.rule,
    confidence: joint.confidence,
    band: joint.band,
    evidence: joint.evidence,
    reports: joint.reports,
    conflicts: joint.conflicts,
    aliases: joint.aliases,
  }),
};
