import type { MergedMeeting } from '#dataset/merged-record.ts';
import { isOver } from '#dataset/partial-date.ts';
import type { IndexFile } from '#dataset/site/index-file.ts';
import { encodeRhythm, type PartnerSummary } from '#dataset/site/partner-summary.ts';
import { SITE_VERSION } from '#dataset/site/site-paths.ts';
import { compare } from '../merge/told.ts';
import type { Problem } from '../read/problem.ts';
import { currentLevel, lastAndNext } from './current-level.ts';
import { headlineFigures } from './headline-figures.ts';
import { meetingRow } from './meeting-files.ts';
import type { MetricBook } from './metric-book.ts';
import { monthsBetween, quarterNumber, quarterOf } from './quarters.ts';
import { articleRef, type SiteModel } from './site-model.ts';
import { targetList } from './target-list.ts';

const LATEST = 8;
const COMING = 8;
const QUARTERS = 16;
const MOST_MONTHS = 180;
const MOST_SKIPPED = 20;

export function indexFile(
  model: SiteModel,
  hash: string,
  problems: readonly Problem[],
  notes: number,
  metrics: MetricBook,
): IndexFile {
  const { dataset, meetings, asOf } = model;
  const rows = meetings.map((_, row) => row);
  const held = rows.filter((row) => isShown(meetings[row] as MergedMeeting, 'held'));
  const planned = rows.filter(
    (row) => isShown(meetings[row] as MergedMeeting, 'planned') && !isOver(meetings[row]?.date ?? '', asOf),
  );
  const core = (list: number[]) => list.filter((row) => meetings[row]?.weight === 'core');
  const dated = held.map((row) => meetings[row]?.date ?? '');
  return {
    version: SITE_VERSION,
    hash,
    counts: {
      articles: dataset.articles.length,
      meetings: meetings.length,
      statistics: dataset.statistics.length,
      relationships: dataset.relationships.length,
      agreements: dataset.agreements.length,
      partners: model.byPartner.size,
    },
    from: dated[0] ?? null,
    to: dated.at(-1) ?? null,
    asOf,
    lastQuarter: asOf === null ? null : quarterOf(asOf),
    months: monthCounts(model, held),
    partners: partnerSummaries(model),
    latest: core(held)
      .slice(-LATEST)
      .reverse()
      .map((row) => meetingRow(model, row)),
    lead: leadSentence(model, core(held).at(-1)),
    coming: core(planned)
      .slice(0, COMING)
      .map((row) => meetingRow(model, row)),
    targets: targetList(model, metrics),
    headlines: headlineFigures(model, metrics),
    build: {
      articles: dataset.articles.length,
      skipped: problems.slice(0, MOST_SKIPPED),
      skippedCount: problems.length,
      notes,
    },
  };
}

/** The words that tell of the newest meeting, for the top of the front page. */
function leadSentence(model: SiteModel, row: number | undefined): IndexFile['lead'] {
  const meeting = row === undefined ? undefined : model.meetings[row];
  const article = model.articles.get(meeting?.reports[0]?.article ?? '');
  const quote = meeting?.evidence[0]?.quote;
  return article && quote ? { quote, article: articleRef(article) } : null;
}

function isShown({ status, date }: MergedMeeting, wanted: MergedMeeting['status']): boolean {
  return status === wanted && date !== null && date.length >= 7;
}

/** Planned, and not for a day that has passed without a word that it took place. */
function isAhead({ meetings, asOf }: SiteModel, row: number): boolean {
  const meeting = meetings[row];
  return meeting?.status === 'planned' && (meeting.date === null || !isOver(meeting.date, asOf));
}

function partnerSummaries(model: SiteModel): PartnerSummary[] {
  return [...model.byPartner]
    .map(([code, records]): PartnerSummary => {
      const { kind, slug, name } = model.book.partner(code);
      const held = records.rows.filter((row) => model.meetings[row]?.status === 'held');
      return {
        code,
        kind,
        slug,
        name,
        meetings: held.length,
        planned: records.rows.filter((row) => isAhead(model, row)).length,
        agreements: records.agreements.length,
        statistics: records.statistics.length,
        ...lastAndNext(model, records.rows),
        level: currentLevel(records.relationships),
        rhythm: rhythmOf(model, held),
      };
    })
    .sort((a, b) => b.meetings - a.meetings || compare(b.last ?? '', a.last ?? '') || compare(a.code, b.code));
}

function rhythmOf(model: SiteModel, held: readonly number[]): string {
  const counts = new Array<number>(QUARTERS).fill(0);
  if (model.asOf === null) return encodeRhythm(counts);
  const last = quarterNumber(model.asOf);
  for (const row of held) {
    const date = model.meetings[row]?.date;
    if (!date || date.length < 7) continue;
    const place = QUARTERS - 1 - (last - quarterNumber(date));
    if (place >= 0 && place < QUARTERS) counts[place] = (counts[place] ?? 0) + 1;
  }
  return encodeRhythm(counts);
}

function monthCounts(model: SiteModel, held: readonly number[]): IndexFile['months'] {
  const first = model.meetings[held[0] ?? -1]?.date?.slice(0, 7);
  const last = model.asOf?.slice(0, 7);
  if (!first || !last) return { first: null, counts: [] };
  const months = monthsBetween(first, last).slice(-MOST_MONTHS);
  const places = new Map(months.map((month, i) => [month, i]));
  const counts = months.map(() => 0);
  for (const row of held) {
    const place = places.get(model.meetings[row]?.date?.slice(0, 7) ?? '');
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  }
  return { first: months[0] ?? null, counts };
}
