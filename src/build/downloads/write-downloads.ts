import { RECORD_KINDS, type RecordKind } from '#dataset/article-line.ts';
import type { MergedArticle, MergedDataset } from '#dataset/merged-dataset.ts';
import { groupByKey } from '../merge/group-by-key.ts';
import { type SiteFolder, signatureOf } from '../site/site-folder.ts';
import { type Cell, type Column, columns } from './columns.ts';
import { toCsv } from './csv.ts';
import { datapackage } from './datapackage.ts';
import { jsonSchemas } from './json-schemas.ts';
import { toParquet } from './parquet.ts';

/** Year of a row without a date, as Hive and the engines that read its layout name it. */
const NO_YEAR = '__HIVE_DEFAULT_PARTITION__';

/** CSV of each kind, Parquet by year, JSON Schema and datapackage.json. */
export function writeDownloads(folder: SiteFolder, dataset: MergedDataset): void {
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const partitions = RECORD_KINDS.map((kind) => [kind, writeKind(folder, kind, dataset, articles)] as const);
  for (const [name, schema] of jsonSchemas()) folder.writeJson(`schemas/${name}.schema.json`, schema);
  folder.writeJson('datapackage.json', datapackage(folder.hash, Object.fromEntries(partitions)));
}

/** Writes a kind's tables and gives the paths of its partitions. */
function writeKind<K extends RecordKind>(
  folder: SiteFolder,
  kind: K,
  dataset: MergedDataset,
  articles: ReadonlyMap<string, MergedArticle>,
): string[] {
  const header = columns[kind] as Column<MergedDataset[K][number]>[];
  const rows = dataset[kind].map((record) => header.map(({ read }) => read(record, articles)));
  const csv = toCsv(
    header.map(({ name }) => name),
    rows,
  );
  folder.write(`downloads/${kind}.csv`, signatureOf(csv), () => csv);
  const date = header.findIndex(({ name }) => ['date', 'period', 'since'].includes(name));
  const years = groupByKey(rows, (row) => yearOf(row[date] ?? null));
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, part]) => {
      const path = `downloads/parquet/${kind}/year=${year}/part-0.parquet`;
      folder.write(path, signatureOf(JSON.stringify(part)), () => toParquet(header, part));
      return path;
    });
}

/** Of a span '2020/2025' the year in which it ends. */
function yearOf(date: Cell): string {
  return typeof date === 'string' && date ? (date.split('/').at(-1) ?? '').slice(0, 4) : NO_YEAR;
}
