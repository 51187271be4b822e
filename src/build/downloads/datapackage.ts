import { RECORD_KINDS } from '#dataset/article-line.ts';
import { columns } from './columns.ts';

/** Descriptor of the downloads by the Data Package standard, version 2. `parquet` lists the partitions of each kind. */
export function datapackage(hash: string, parquet: Readonly<Record<string, string[]>>): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'bamboo-atlas',
    title: 'Bamboo Atlas: Vietnam’s foreign relations as data',
    description:
      'Meetings, cited statistics, relationship facts and agreements of Vietnam with its partners, read from published articles; each row carries its sentence and its sources.',
    version: hash,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: RECORD_KINDS.flatMap((kind) => {
      const fields = columns[kind].map(({ name, type, description }) => ({ name, type, description }));
      const schema = { fields, primaryKey: ['id'], missingValues: [''] };
      const table = {
        name: kind,
        path: `downloads/${kind}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema,
      };
      const parts = parquet[kind] ?? [];
      const partitions = {
        name: `${kind}-parquet`,
        path: parts,
        format: 'parquet',
        mediatype: 'application/vnd.apache.parquet',
      };
      return parts.length ? [table, partitions] : [table];
    }),
  };
}
