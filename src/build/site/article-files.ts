import type { RecordKind } from '#dataset/article-line.ts';
import { RECORD_KINDS } from '#dataset/article-line.ts';
import type { MergedArticle } from '#dataset/merged-dataset.ts';
import type { ArticleFile, ArticleRecord, ArticlesIndex } from '#dataset/site/articles-file.ts';
import { compare } from '../merge/told.ts';
import { articleRef, newestFirst, partnersOfStatistic, type SiteModel } from './site-model.ts';

/** What was read from each article, by article id, in the order of the text. */
export function recordsByArticle(model: SiteModel): Map<string, ArticleRecord[]> {
  const byArticle = new Map<string, ArticleRecord[]>(model.dataset.articles.map(({ id }) => [id, []]));
  for (const kind of RECORD_KINDS) {
    for (const record of model.dataset[kind]) {
      record.reports.forEach((report, i) => {
        const spans = record.evidence.filter((quote) => quote.report === i).map(({ start, end }) => ({ start, end }));
        byArticle.get(report.article)?.push({
          kind,
          id: record.id,
          ...summarise(kind, record),
          rule: report.rule,
          band: record.band,
          spans,
        });
      });
    }
  }
  for (const records of byArticle.values()) {
    records.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || compare(a.id, b.id));
  }
  return byArticle;
}

type Described = Pick<ArticleRecord, 'date' | 'partners' | 'label' | 'people' | 'figure' | 'metric'>;
type AnyRecord = SiteModel['dataset'][RecordKind][number];

function summarise(kind: RecordKind, record: AnyRecord): Described {
  const told = { people: [], figure: null, metric: null };
  if (kind === 'meetings' && 'participants' in record) {
    const people = record.participants.map(({ name }) => name);
    return { ...told, date: record.date, partners: record.partners, label: record.kind, people };
  }
  if ('metric' in record) {
    const { what, metric, value, unit, bound } = record;
    const figure = { value, unit, bound };
    return { ...told, date: record.period, partners: partnersOfStatistic(record), label: what, figure, metric };
  }
  if ('since' in record) return { ...told, date: record.since, partners: [record.partner], label: record.value };
  if ('name' in record) return { ...told, date: record.date, partners: record.partners, label: record.name };
  throw new Error(`Unexpected record ${record.id}, expected one of ${RECORD_KINDS}`);
}

export function articleFile(
  article: MergedArticle,
  records: ArticleRecord[],
  text: string,
  bodyStart: number,
): ArticleFile {
  const { file, lang, notes } = article;
  return { ...articleRef(article), file, lang, text, bodyStart, records, notes };
}

export function articlesIndex(model: SiteModel, byArticle: ReadonlyMap<string, ArticleRecord[]>): ArticlesIndex {
  return {
    articles: [...model.dataset.articles].sort(newestFirst).map((article) => {
      const records = byArticle.get(article.id) ?? [];
      const count = (kind: RecordKind) => records.filter((record) => record.kind === kind).length;
      return {
        ...articleRef(article),
        file: article.file,
        lang: article.lang,
        counts: {
          meetings: count('meetings'),
          statistics: count('statistics'),
          relationships: count('relationships'),
          agreements: count('agreements'),
        },
        partners: [...new Set(records.flatMap(({ partners }) => partners))].sort(),
      };
    }),
  };
}
