import type { MergedArticle, MergedDataset } from '#dataset/merged-dataset.ts';
import type { MergedAgreement, MergedMeeting, MergedRelationship, MergedStatistic } from '#dataset/merged-record.ts';
import { firstDay } from '#dataset/partial-date.ts';
import type { ArticleRef } from '#dataset/site/article-ref.ts';
import { compare } from '../merge/told.ts';
import type { PartnerBook } from './partner-book.ts';

/** A merged dataset in the order and with the links that the site's files need. Built once, read by every file. */
export type SiteModel = {
  book: PartnerBook;
  dataset: MergedDataset;
  /** In date order, undated first: the position is the row. */
  meetings: MergedMeeting[];
  rowOf: Map<string, number>;
  /** Agreements of an encounter, by row. */
  agreementsOf: Map<number, MergedAgreement[]>;
  articles: Map<string, MergedArticle>;
  newestArticles: MergedArticle[];
  /** Newest day of a publication or of a meeting held; null in an empty dataset. */
  asOf: string | null;
  byPartner: Map<string, PartnerRecords>;
};

export type PartnerRecords = {
  rows: number[];
  statistics: MergedStatistic[];
  relationships: MergedRelationship[];
  agreements: MergedAgreement[];
};

export function buildSiteModel(dataset: MergedDataset, book: PartnerBook): SiteModel {
  const meetings = [...dataset.meetings].sort((a, b) => compare(dayKey(a.date), dayKey(b.date)) || compare(a.id, b.id));
  const byPartner = new Map<string, PartnerRecords>();
  const of = (code: string) => {
    const known = byPartner.get(code);
    if (known) return known;
    const empty: PartnerRecords = { rows: [], statistics: [], relationships: [], agreements: [] };
    byPartner.set(code, empty);
    return empty;
  };
  meetings.forEach((meeting, row) => {
    for (const code of meeting.partners) of(code).rows.push(row);
  });
  for (const statistic of dataset.statistics)
    for (const code of partnersOfStatistic(statistic)) of(code).statistics.push(statistic);
  for (const relationship of dataset.relationships) of(relationship.partner).relationships.push(relationship);
  for (const agreement of dataset.agreements)
    for (const code of agreement.partners) of(code).agreements.push(agreement);
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const held = meetings
    .filter(({ status, date }) => status === 'held' && date?.length === 10)
    .map(({ date }) => date ?? '');
  const published = dataset.articles.flatMap(({ published }) => (published?.length === 10 ? [published] : []));
  return {
    book,
    dataset,
    meetings,
    rowOf: new Map(meetings.map(({ id }, row) => [id, row])),
    agreementsOf: linkAgreements(meetings, dataset.agreements),
    articles,
    newestArticles: [...dataset.articles].sort(newestFirst),
    asOf: [...(published.length ? published : held)].reduce<string | null>(
      (a, b) => (a === null || b > a ? b : a),
      null,
    ),
    byPartner: new Map([...byPartner].sort(([a], [b]) => compare(a, b))),
  };
}

/** Whom a figure concerns besides Vietnam. */
export function partnersOfStatistic(statistic: MergedStatistic): string[] {
  return [...new Set([...statistic.partners, ...statistic.subject.filter((code) => code !== 'VNM')])];
}

export function articleRef(article: MergedArticle): ArticleRef {
  const { id, title, outlet, url, published } = article;
  return { id, title, outlet, url, published };
}

/** The articles of some records, newest first. */
export function articleRefs(
  model: SiteModel,
  records: readonly { reports: readonly { article: string }[] }[],
): ArticleRef[] {
  const ids = new Set(records.flatMap(({ reports }) => reports.map(({ article }) => article)));
  return [...ids]
    .flatMap((id) => model.articles.get(id) ?? [])
    .sort(newestFirst)
    .map(articleRef);
}

export function newestFirst(a: MergedArticle, b: MergedArticle): number {
  return compare(b.published ?? '', a.published ?? '') || compare(a.id, b.id);
}

function dayKey(date: string | null): string {
  return date === null ? '' : firstDay(date);
}

/** An agreement belongs to a meeting of the same article, a common partner and the same day; the best fitting one. */
function linkAgreements(
  meetings: readonly MergedMeeting[],
  agreements: readonly MergedAgreement[],
): Map<number, MergedAgreement[]> {
  const byArticle = new Map<string, number[]>();
  meetings.forEach(({ reports }, row) => {
    for (const { article } of reports) {
      const rows = byArticle.get(article);
      if (rows) rows.push(row);
      else byArticle.set(article, [row]);
    }
  });
  const linked = new Map<number, MergedAgreement[]>();
  for (const agreement of agreements) {
    if (agreement.date === null) continue;
    const rows = [...new Set(agreement.reports.flatMap(({ article }) => byArticle.get(article) ?? []))];
    const best = rows
      .map((row) => ({ row, fit: fitOf(meetings[row] as MergedMeeting, agreement) }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit - a.fit || a.row - b.row)[0];
    if (best) linked.set(best.row, [...(linked.get(best.row) ?? []), agreement]);
  }
  return linked;
}

function fitOf(meeting: MergedMeeting, agreement: MergedAgreement): number {
  if (meeting.date === null || agreement.date === null) return 0;
  if (!agreement.partners.some((code) => meeting.partners.includes(code))) return 0;
  const within = meeting.date <= agreement.date && agreement.date <= (meeting.dateEnd ?? meeting.date);
  if (!within) return 0;
  const kinds = { signing: 3, talks: 2, dialogue: 2, visit: 1 } as Record<string, number>;
  return 1 + (kinds[meeting.kind] ?? 0) + (meeting.date === agreement.date ? 2 : 0);
}
