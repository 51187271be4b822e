import { queryOptions } from '@tanstack/react-query';
import type { RecordKind } from '../../dataset/article-line.ts';
import type { MergedAgreement, MergedRelationship } from '../../dataset/merged-record.ts';
import type { ArticleRef } from '../../dataset/site/article-ref.ts';
import { dayNumber } from '../../dataset/site/day-number.ts';
import type { MeetingEvidence } from '../../dataset/site/meeting-evidence.ts';
import type { MeetingRow } from '../../dataset/site/meeting-row.ts';
import type { Point } from '../../dataset/site/series.ts';
import { chunkOf } from '../../dataset/site/site-paths.ts';
import { articleQuery } from './article-queries.ts';
import { countryQuery } from './country-query.ts';
import { facetsQuery } from './facets-query.ts';
import { indexQuery } from './index-query.ts';
import { meetingChunkQuery, meetingEvidenceQuery } from './meeting-queries.ts';
import { queryClient } from './query-client.ts';
import { metricQuery, statisticsQuery } from './statistics-queries.ts';

/** A record with everything that tells why it is in the data. */
export type FoundRecord = { articles: ArticleRef[] } & (
  | { kind: 'meetings'; row: MeetingRow; record: MeetingEvidence }
  | { kind: 'statistics'; record: Point }
  | { kind: 'relationships'; record: MergedRelationship }
  | { kind: 'agreements'; record: MergedAgreement }
);

/** What the page at hand is about: its files are asked first, so that a link costs no more than its page. */
export type RecordHint = { country: string | null; metric: string | null; article: string | null };

/** One record by kind and id, from whichever file holds it; null when the dataset knows it no longer. */
export const recordQuery = (kind: RecordKind, id: string, hint: RecordHint) =>
  queryOptions({
    queryKey: ['record', kind, id],
    queryFn: () => (kind === 'meetings' ? findMeeting(id, hint) : findOther(kind, id, hint)),
    structuralSharing: false,
  });

const known = (id: string) => (record: { id: string; aliases: string[] }) =>
  record.id === id || record.aliases.includes(id);

async function findMeeting(id: string, hint: RecordHint): Promise<FoundRecord | null> {
  for (const chunk of await chunksFor(id, hint)) {
    const [rows, evidence] = await Promise.all([
      queryClient.ensureQueryData(meetingChunkQuery(chunk)),
      queryClient.ensureQueryData(meetingEvidenceQuery(chunk)),
    ]);
    const at = evidence.rows.findIndex(known(id));
    const record = evidence.rows[at];
    const row = rows.rows[at];
    if (record && row) return { kind: 'meetings', row, record, articles: evidence.articles };
  }
  return null;
}

/** Chunks that may hold a meeting, likeliest first: the page's own rows, then the day that its id begins with, then all. */
async function chunksFor(id: string, hint: RecordHint): Promise<number[]> {
  const index = await queryClient.ensureQueryData(indexQuery);
  const rows = [...index.latest, ...index.coming];
  if (hint.country) rows.push(...(await queryClient.ensureQueryData(countryQuery(hint.country))).meetings.newest);
  const row = rows.find((one) => one.id === id)?.row;
  if (row !== undefined) return [chunkOf(row)];
  const facets = await queryClient.ensureQueryData(facetsQuery);
  const date = /^[12]\d{3}(?:-\d\d){0,2}/.exec(id)?.[0];
  const day = date ? dayNumber(date) : 0;
  const near = new Set<number>();
  for (let at = 0; at < facets.rows; at += 1) if (facets.day[at] === day) near.add(chunkOf(at));
  for (let chunk = chunkOf(Math.max(0, facets.rows - 1)); chunk >= 0; chunk -= 1) near.add(chunk);
  return facets.rows === 0 ? [] : [...near];
}

async function findOther(kind: RecordKind, id: string, hint: RecordHint): Promise<FoundRecord | null> {
  if (hint.country) {
    const found = await inCountry(hint.country, kind, id);
    if (found) return found;
  }
  const clue = hint.article ? await inArticle(hint.article, id) : null;
  if (kind === 'statistics') {
    for (const metric of await metricsFor(id, hint.metric ?? clue?.metric ?? null)) {
      const found = await inMetric(metric, id);
      if (found) return found;
    }
    return null;
  }
  for (const code of await countriesFor(id, clue?.partners ?? [])) {
    const found = await inCountry(code, kind, id);
    if (found) return found;
  }
  return null;
}

async function inArticle(article: string, id: string) {
  const file = await queryClient.ensureQueryData(articleQuery(article));
  return file.records.find((record) => record.id === id) ?? null;
}

async function inMetric(metric: string, id: string): Promise<FoundRecord | null> {
  const file = await queryClient.ensureQueryData(metricQuery(metric));
  const record = file.series.flatMap((series) => series.points).find(known(id));
  return record ? { kind: 'statistics', record, articles: file.articles } : null;
}

async function inCountry(code: string, kind: RecordKind, id: string): Promise<FoundRecord | null> {
  const file = await queryClient.ensureQueryData(countryQuery(code));
  const { articles } = file;
  if (kind === 'statistics') {
    const record = file.series.flatMap((series) => series.points).find(known(id));
    return record ? { kind, record, articles } : null;
  }
  if (kind === 'relationships') {
    const record = file.relationships.find(known(id));
    return record ? { kind, record, articles } : null;
  }
  const record = file.agreements.find(known(id));
  return record && kind === 'agreements' ? { kind, record, articles } : null;
}

/** The page's metric; else those that the summary names for the id; else every metric, its own name in the id first. */
async function metricsFor(id: string, metric: string | null): Promise<string[]> {
  const [index, statistics] = await Promise.all([
    queryClient.ensureQueryData(indexQuery),
    queryClient.ensureQueryData(statisticsQuery),
  ]);
  const named = [...index.targets, ...index.headlines].filter(
    (one) => one.id === id || ('latest' in one && one.latest?.id === id),
  );
  const all = statistics.metrics.map((one) => one.metric);
  const candidates = [
    metric,
    ...named.map((one) => one.metric),
    ...statistics.metrics.filter((one) => one.latest.id === id).map((one) => one.metric),
    ...all.filter((one) => id.includes(one)).sort((a, b) => b.length - a.length),
    ...all,
  ];
  return [...new Set(candidates)].filter((one) => one !== null && all.includes(one)).map(String);
}

/** Partners that the id names (`2025-02-nzl-level`), the article's first. */
async function countriesFor(id: string, partners: string[]): Promise<string[]> {
  const index = await queryClient.ensureQueryData(indexQuery);
  const words = new Set(id.toUpperCase().split('-'));
  const level = index.partners.filter((one) => one.level?.id === id).map((one) => one.code);
  const named = index.partners.filter((one) => words.has(one.code)).map((one) => one.code);
  const codes = new Set(index.partners.map((one) => one.code));
  return [...new Set([...level, ...partners, ...named])].filter((code) => codes.has(code));
}
