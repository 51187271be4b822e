import { RECORD_KINDS, type RecordKind } from '#dataset/article-line.ts';
import type { MergedDataset } from '#dataset/merged-dataset.ts';
import { assignIds, type Identity } from './assign-ids.ts';
import { combine, combineOne } from './combine.ts';
import { groupAgreements } from './group-agreements.ts';
import { groupMeetings } from './group-meetings.ts';
import { groupRelationships } from './group-relationships.ts';
import { groupStatistics } from './group-statistics.ts';
import { mergeFields } from './merge-fields.ts';
import { namesTwice } from './merge-participants.ts';
import type { RecordOf } from './record-of.ts';
import { shapeRecord } from './shape-record.ts';
import { compare, compareTold, type Told } from './told.ts';

export type Tellings = { [K in RecordKind]: Told<RecordOf[K]>[] };

const group: { [K in RecordKind]: (told: readonly Told<RecordOf[K]>[]) => Told<RecordOf[K]>[][] } = {
  meetings: groupMeetings,
  statistics: groupStatistics,
  relationships: groupRelationships,
  agreements: groupAgreements,
};

/** Merges what articles tell into real-world records, sorted by id. Depends on the set of tellings, not on their order. */
export function mergeTellings(tellings: Tellings): Omit<MergedDataset, 'articles'> {
  const merged = RECORD_KINDS.map((kind) => [kind, mergeKind(kind, tellings)]);
  return Object.fromEntries(merged) as Omit<MergedDataset, 'articles'>;
}

function mergeKind<K extends RecordKind>(kind: K, tellings: Tellings) {
  const groups = group[kind](tellings[kind]).map((told) => [...told].sort(compareTold));
  groups.sort((a, b) => compareTold(a[0] as Told<RecordOf[K]>, b[0] as Told<RecordOf[K]>));
  const identities = assignIds(groups);
  return groups
    .map((told, i) => {
      const [first] = told as [Told<RecordOf[K]>];
      // Most records have one report. A meeting may still name a person twice.
      if (told.length === 1 && !('participants' in first.record && namesTwice(first.record.participants)))
        return shapeRecord[kind](first.record, combineOne(first, identities[i] as Identity));
      const { fields, conflicts } = mergeFields[kind](told);
      return shapeRecord[kind](fields, combine(told, fields, conflicts, identities[i] as Identity));
    })
    .sort((a, b) => compare(a.id, b.id));
}
