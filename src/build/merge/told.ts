import type { ArticleLine, RecordKind } from '#dataset/article-line.ts';
import type { MergedArticle, MergedDataset } from '#dataset/merged-dataset.ts';
import { bucketOf } from './bucket.ts';
import { readableId } from './record-id.ts';
import type { RecordOf } from './record-of.ts';

/** A record as one article tells it: the unit that is merged, and that a merged record can always be taken apart into. */
export type Told<R> = {
  record: R;
  article: MergedArticle;
  /** Its place in the fixed order. */
  key: string;
  /** The readable id that it would give its merged record. */
  name: string;
  /** Tellings of different buckets are never of one record; '' where more than a key decides. */
  bucket: string;
};

/** Fixed order of what is told: by day of publication (unknown last), article and record. Independent of input order. */
export function compareTold(a: { key: string }, b: { key: string }): number {
  return compare(a.key, b.key);
}

function tell<K extends RecordKind>(kind: K, record: RecordOf[K], article: MergedArticle): Told<RecordOf[K]> {
  const key = `${article.published ?? '9999'}\u0000${article.id}\u0000${record.id}`;
  return { record, article, key, name: readableId[kind](record), bucket: bucketOf[kind](record) };
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function toldInLine<K extends RecordKind>(
  line: ArticleLine,
  kind: K,
  article: MergedArticle,
): Told<RecordOf[K]>[] {
  return (line[kind] as RecordOf[K][]).map((record) => tell(kind, record, article));
}

/** Takes merged records apart again: each report with the fields it differed in, and its own evidence. */
export function toldInDataset<K extends RecordKind>(
  dataset: MergedDataset,
  kind: K,
  articles: ReadonlyMap<string, MergedArticle>,
): Told<RecordOf[K]>[] {
  return dataset[kind].flatMap((merged) => {
    const { reports, conflicts, band, aliases, evidence, ...fields } = merged;
    return reports.map((report, i) => {
      const { article: id, file, said, ...own } = report;
      const article = articles.get(id);
      if (!article)
        throw new Error(`${merged.id} reports.${i}: Unexpected article "${id}", expected one of the dataset's`);
      const quotes = evidence.filter((item) => item.report === i).map(({ report: _, ...quote }) => quote);
      return tell(kind, { ...fields, ...said, ...own, evidence: quotes } as unknown as RecordOf[K], article);
    });
  });
}
