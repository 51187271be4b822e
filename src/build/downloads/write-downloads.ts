import { RECORD_KINDS, type RecordKind } from '#dataset/article-line.ts';
import type { MergedArticle, MergedDataset } from '#dataset/merged-dataset.ts';
import { groupByKey } from '../merge/group-by-key.ts';
import type { RecordStamps } from '../site/record-stamps.ts';
import type { SiteFolder } from '../site/site-folder.ts';
import { type Column, columns } from './columns.ts';
import { toCsv } from './csv.ts';
import { datapackage } from './datapackage.ts';
import { jsonSchema, SCHEMA_NAMES } from './json-schema.ts';
import { toParquet } from './parquet.ts';

/** Year of a row without a date, as Hive and the engines that read its layout name it. */
const NO_YEAR = '__HIVE_DEFAULT_PARTITION__';

/** CSV of each kind, Parquet by year, JSON Schema and datapackage.json. */
export function writeDownloads(folder: SiteFolder, dataset: MergedDataset, stamps: RecordStamps): void {
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const partitions = RECORD_KINDS.map(
    (kind) => [kind, writeKind(folder, kind, dataset[kind], articles, stamps)] as const,
  );
  for (const name of SCHEMA_NAMES) {
    folder.write(`schemas/${name}.schema.json`, stamps.of([]), () => JSON.stringify(jsonSchema(name)));
  }
  folder.writeJson('datapackage.json', datapackage(folder.hash, Object.fromEntries(partitions)));
}

/** Writes a kind's tables and gives the paths of its partitions. */
function writeKind<K extends RecordKind>(
  folder: SiteFolder,
  kind: K,
  records: readonly MergedDataset[K][number][],
  articles: ReadonlyMap<string, MergedArticle>,
  stamps: RecordStamps,
): string[] {
  const header = columns[kind] as Column<MergedDataset[K][number]>[];
  const rowsOf = (some: readonly MergedDataset[K][number][]) =>
    some.map((record) => header.map(({ read }) => read(record, articles)));
  const names = header.map(({ name }) => name);
  const years = [...groupByKey(records, yearOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, part]) => ({ year, part, signature: stamps.of(part) }));
  folder.writeParts(`downloads/${kind}.csv`, [
    { signature: stamps.of([], ...names), content: () => toCsv([names]) },
    ...years.map(({ part, signature }) => ({ signature, content: () => toCsv(rowsOf(part)) })),
  ]);
  return years.map(({ year, part, signature }) => {
    const path = `downloads/parquet/${kind}/year=${year}/part-0.parquet`;
    folder.write(path, signature, () => toParquet(header, rowsOf(part)));
    return path;
  });
}

/** Of a span '2020/2025' the year in which it ends. */
function yearOf(record: MergedDataset[RecordKind][number]): string {
  const date = 'period' in record ? record.period : 'since' in record ? record.since : record.date;
  return date ? (date.split('/').at(-1) ?? '').slice(0, 4) : NO_YEAR;
}
