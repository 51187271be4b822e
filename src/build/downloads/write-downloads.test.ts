import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLine, buildPeople } from '../merge/line-builder.ts';
import { Merger } from '../merge/merger.ts';
import { RecordStamps } from '../site/record-stamps.ts';
import { SiteFolder } from '../site/site-folder.ts';
import { toCsv } from './csv.ts';
import { writeDownloads } from './write-downloads.ts';

let folder: string;
const file = (path: string) => readFileSync(join(folder, 'out', path));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-downloads-'));
  const merger = new Merger();
  merger.addLine(
    buildLine(
      'a',
      { outlet: 'VNA, "Hanoi"' },
      {
        meetings: [
          {
            date: '2025-02-26',
            participants: buildPeople('VNM Phạm Minh Chính', 'NZL Christopher Luxon'),
            place: null,
          },
          { date: null, partners: ['JPN'] },
        ],
        statistics: [{ value: 1.3e9, period: '2020/2024', metric: 'two-way-trade', partners: ['NZL'] }],
      },
    ),
  );
  const site = new SiteFolder(join(folder, 'out'), join(folder, 'cache'));
  writeDownloads(site, merger.merge(), new RecordStamps('1', (id) => id));
  site.commit();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('downloads', () => {
  it('are CSV that a parser reads back, quotes and commas included', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(file('downloads/meetings.csv').toString(), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data[0]).toMatchObject({
      date: '2025-02-26',
      partners: 'NZL',
      participants: 'Phạm Minh Chính (VNM); Christopher Luxon (NZL)',
      place: '',
      outlets: 'VNA, "Hanoi"',
    });
  });

  it('are Parquet partitioned by year, undated rows apart', async () => {
    const read = (path: string) => {
      const bytes = file(path);
      return parquetReadObjects({ file: new Uint8Array(bytes).buffer });
    };
    const [row] = await read('downloads/parquet/meetings/year=2025/part-0.parquet');
    expect(row).toMatchObject({ date: '2025-02-26', place: null, confidence: 0.9, reports: 1 });
    const [undated] = await read('downloads/parquet/meetings/year=__HIVE_DEFAULT_PARTITION__/part-0.parquet');
    expect(undated).toMatchObject({ partners: 'JPN', date: null });
    const [figure] = await read('downloads/parquet/statistics/year=2024/part-0.parquet');
    expect(figure).toMatchObject({ value: 1.3e9, period: '2020/2024' });
  });

  it('are described by a data package and by JSON Schema', () => {
    const { resources } = JSON.parse(file('datapackage.json').toString());
    const csv = resources.find(({ name }: { name: string }) => name === 'statistics');
    const header = file('downloads/statistics.csv').toString().split('\r\n')[0];
    expect(csv.schema.fields.map(({ name }: { name: string }) => name).join()).toBe(header);
    const schema = JSON.parse(file('schemas/meeting.schema.json').toString());
    expect(schema).toMatchObject({ type: 'object', properties: { kind: { enum: expect.arrayContaining(['talks']) } } });
  });
});

it('quotes what CSV needs quoted and nothing else', () => {
  expect(
    toCsv([
      ['x', 1],
      ['a,b', null],
      ['say "hi"\n', -2],
    ]),
  ).toBe('x,1\r\n"a,b",\r\n"say ""hi""\n",-2\r\n');
});
