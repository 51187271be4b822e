import type { MergedMeeting } from '#dataset/merged-record.ts';
import type { FacetInput } from '#dataset/site/facets.ts';
import type { MeetingEvidenceChunk } from '#dataset/site/meeting-evidence.ts';
import type { MeetingChunk, MeetingRow } from '#dataset/site/meeting-row.ts';
import { CHUNK_ROWS } from '#dataset/site/site-paths.ts';
import { articleRefs, type SiteModel } from './site-model.ts';

/** Days that sixteen bits can hold; an older meeting is found as undated, its row still tells its date. */
const FIRST_FACET_DAY = '1945-01-01';

export function meetingRow(model: SiteModel, row: number): MeetingRow {
  const meeting = model.meetings[row] as MergedMeeting;
  const outlets = new Set(meeting.reports.map(({ article }) => model.articles.get(article)?.outlet ?? article));
  return {
    id: meeting.id,
    row,
    date: meeting.date,
    dateEnd: meeting.dateEnd,
    partners: meeting.partners,
    setting: meeting.setting,
    status: meeting.status,
    kind: meeting.kind,
    level: meeting.level,
    place: meeting.place,
    participants: meeting.participants,
    topics: meeting.topics,
    weight: meeting.weight,
    band: meeting.band,
    reports: meeting.reports.length,
    outlets: outlets.size,
    conflicts: meeting.conflicts.map(({ field }) => field),
    agreements: (model.agreementsOf.get(row) ?? []).map(({ id, name, status }) => ({ id, name, status })),
  };
}

export function chunkCount(model: SiteModel): number {
  return Math.ceil(model.meetings.length / CHUNK_ROWS);
}

export function meetingChunk(model: SiteModel, chunk: number): MeetingChunk {
  return { chunk, rows: rowsOf(model, chunk).map((row) => meetingRow(model, row)) };
}

export function meetingEvidenceChunk(model: SiteModel, chunk: number): MeetingEvidenceChunk {
  const meetings = rowsOf(model, chunk).map((row) => model.meetings[row] as MergedMeeting);
  const rows = meetings.map(({ id, evidence, reports, conflicts, aliases }) => ({
    id,
    evidence,
    reports,
    conflicts,
    aliases,
  }));
  return { chunk, rows, articles: articleRefs(model, meetings) };
}

/** Rows of a chunk. */
export function rowsOf(model: SiteModel, chunk: number): number[] {
  const start = chunk * CHUNK_ROWS;
  return Array.from({ length: Math.min(CHUNK_ROWS, model.meetings.length - start) }, (_, i) => start + i);
}

export function facetRows(model: SiteModel): FacetInput[] {
  return model.meetings.map((meeting) => {
    const { date, partners, kind, level, status, setting, topics, band, weight } = meeting;
    const early = date !== null && date < FIRST_FACET_DAY;
    return { date: early ? null : date, partners, kind, level, status, setting, topics, band, weight };
  });
}
