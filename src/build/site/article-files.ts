import type { RecordKind } from '#dataset/article-line.ts';
import { RECORD_KINDS } from '#dataset/article-line.ts';
import type { MergedArticle } from '#dataset/merged-dataset.ts';
import type { ArticleFile, ArticleRecord, ArticlesIndex } from '#dataset/site/articles-file.ts';
import { compare } from '../merge/told.ts';
import { type ListSection, sectionsOf } from './list-parts.ts';
import { articleRef, partnersOfStatistic, type SiteModel } from './site-model.ts';

/** A merged record and which of its reports an article gave. */
export type Reported = { kind: RecordKind; record: AnyRecord; report: number };

/** What each article reports, by article id. */
export function reportsByArticle(model: SiteModel): Map<string, Reported[]> {
  const byArticle = new Map<string, Reported[]>(model.dataset.articles.map(({ id }) => [id, []]));
  for (const kind of RECORD_KINDS) {
    for (const record of model.dataset[kind]) {
      for (let report = 0; report < record.reports.length; report++) {
        byArticle.get(record.reports[report]?.article ?? '')?.push({ kind, record, report });
      }
    }
  }
  return byArticle;
}

/** What was read from an article, in the order of its text. */
function articleRecords(reported: readonly Reported[]): ArticleRecord[] {
  return reported
    .map(({ kind, record, report }) => ({
      kind,
      id: record.id,
      ...summarise(record),
      rule: record.reports[report]?.rule ?? record.rule,
      band: record.band,
      spans: record.evidence.filter((quote) => quote.report === report).map(({ start, end }) => ({ start, end })),
    }))
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || compare(a.id, b.id));
}

type Described = Pick<ArticleRecord, 'date' | 'partners' | 'label' | 'people' | 'figure' | 'metric'>;
type AnyRecord = SiteModel['dataset'][RecordKind][number];

function partnersOf(record: AnyRecord): string[] {
  if ('metric' in record) return partnersOfStatistic(record);
  return 'partner' in record ? [record.partner] : record.partners;
}

function summarise(record: AnyRecord): Described {
  const told = { people: [], figure: null, metric: null };
  const partners = partnersOf(record);
  if ('participants' in record) {
    const people = record.participants.map(({ name }) => name);
    return { ...told, date: record.date, partners, label: record.kind, people };
  }
  if ('metric' in record) {
    const { what, metric, value, unit, bound } = record;
    const figure = { value, unit, bound };
    return { ...told, date: record.period, partners, label: what, figure, metric };
  }
  if ('since' in record) return { ...told, date: record.since, partners, label: record.value };
  return { ...told, date: record.date, partners, label: record.name };
}

export function articleFile(
  article: MergedArticle,
  reported: readonly Reported[],
  text: string,
  bodyStart: number,
): ArticleFile {
  const { file, lang, notes } = article;
  return { ...articleRef(article), file, lang, text, bodyStart, records: articleRecords(reported), notes };
}

/** The list of all articles, newest first, in sections. `signatureOf` says what an article and its records are. */
export function articleSections(
  model: SiteModel,
  byArticle: ReadonlyMap<string, Reported[]>,
  signatureOf: (article: string) => string,
): ListSection[] {
  return sectionsOf(model.newestArticles).map((section) => ({
    signature: section.map(({ id }) => signatureOf(id)).join(),
    items: () => section.map((article) => articleSummary(article, byArticle.get(article.id) ?? [])),
  }));
}

function articleSummary(article: MergedArticle, reported: readonly Reported[]): ArticlesIndex['articles'][number] {
  const counts = { meetings: 0, statistics: 0, relationships: 0, agreements: 0 };
  const partners = new Set<string>();
  for (const { kind, record } of reported) {
    counts[kind]++;
    for (const code of partnersOf(record)) partners.add(code);
  }
  return { ...articleRef(article), file: article.file, lang: article.lang, counts, partners: [...partners].sort() };
}
