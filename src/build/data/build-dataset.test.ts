import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseContract } from '#dataset/parse-contract.ts';
import { ArticleFileSchema, ArticlesIndexSchema } from '#dataset/site/articles-file.ts';
import { CountryFileSchema } from '#dataset/site/country-file.ts';
import { decodeFacets } from '#dataset/site/decode-facets.ts';
import { GapsFileSchema } from '#dataset/site/gaps-file.ts';
import { IndexFileSchema } from '#dataset/site/index-file.ts';
import { MeetingEvidenceChunkSchema } from '#dataset/site/meeting-evidence.ts';
import { MeetingChunkSchema } from '#dataset/site/meeting-row.ts';
import { QualityFileSchema } from '#dataset/site/quality-file.ts';
import { SearchFileSchema } from '#dataset/site/search-file.ts';
import { StatisticsIndexSchema } from '#dataset/site/statistics-file.ts';
import { formatProblem } from '../read/problem.ts';
import { type BuildResult, buildDataset } from './build-dataset.ts';
import { projectRoot } from './project-root.ts';

const GOOD = `---
title: "Hanoi and Wellington talk"
outlet: Test desk
published: 2025-02-27
---

Foreign Minister Bui Thanh Son held talks with New Zealand Foreign Minister Winston Peters in Hanoi on February 26.
`;

let folder: string;
const articles = () => join(folder, 'articles');
const out = () => join(folder, 'out');
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(articles(), name), content);
const build = (): Promise<BuildResult> =>
  buildDataset({ articles: articles(), out: out(), cache: join(folder, 'cache'), root: projectRoot });
const load = (path: string): unknown => JSON.parse(readFileSync(join(out(), path), 'utf8'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-build-'));
  mkdirSync(articles());
  put('good.md', GOOD);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('bad input', () => {
  const cases: [
    what: string,
    name: string,
    content: string | Uint8Array,
    place: string | null,
    message: RegExp,
    remedy: RegExp,
  ][] = [
    ['a binary file', 'photo.txt', new Uint8Array([137, 80, 78, 71, 0, 1, 2]), 'byte 5', /binary/, /export/],
    ['a file that is not UTF-8', 'old.txt', new Uint8Array([72, 10, 233, 116, 233]), 'line 2', /UTF-8/, /save/],
    ['an empty file', 'empty.md', ' \n', null, /empty file/, /put the text/],
    ['front matter that is never closed', 'open.md', '---\ntitle: A\n\nText of it.\n', '1:1', /front matter/, /"---"/],
    [
      'front matter that is no list of values',
      'broken.md',
      '---\ntitle: a: b: c\n---\nText.\n',
      '2:8',
      /front matter/,
      /key: value/,
    ],
    [
      'an impossible date',
      'date.md',
      '---\ntitle: "A"\npublished: 2025-02-30\n---\nText.\n',
      '3',
      /date "2025-02-30"/,
      /correct the date/,
    ],
    [
      'a line of two megabytes',
      'long.txt',
      `Title\n${'word '.repeat(420_000)}`,
      'line 2',
      /2100000 characters/,
      /paragraphs/,
    ],
    [
      'a text in Vietnamese',
      'vi.txt',
      'Bộ trưởng Ngoại giao Bùi Thanh Sơn đã hội đàm với Bộ trưởng Ngoại giao New Zealand tại Hà Nội vào ngày 26 tháng 2 và hai bên đã ký kế hoạch hành động.',
      null,
      /language "vie"/,
      /English version/,
    ],
    [
      'a page without an article',
      'blank.html',
      '<html><body><script>1</script></body></html>',
      null,
      /without readable text/,
      /save the article/,
    ],
  ];

  it.each(cases)(
    'names file, place and remedy of %s, and builds the others',
    async (_, name, content, place, message, remedy) => {
      put(name, content);
      const { problems, index } = await build();
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({
        file: name,
        place,
        message: expect.stringMatching(message),
        remedy: expect.stringMatching(remedy),
      });
      expect(formatProblem(problems[0] as (typeof problems)[0])).toContain(name);
      expect(index.counts.articles).toBe(1);
      expect(index.build).toMatchObject({ skippedCount: 1, skipped: [{ file: name }] });
    },
  );

  it('names a file that cannot be read', async () => {
    symlinkSync(join(folder, 'nowhere'), join(articles(), 'gone.md'));
    mkdirSync(join(articles(), 'folder.txt'));
    const { problems, index } = await build();
    expect(problems.map(({ file }) => file).sort()).toEqual(['folder.txt', 'gone.md']);
    expect(index.counts.articles).toBe(1);
  });

  it('keeps the last good dataset when the folder is empty', async () => {
    await build();
    const before = readFileSync(join(out(), 'index.json'), 'utf8');
    rmSync(join(articles(), 'good.md'));
    await expect(build()).rejects.toThrow(
      /no article could be read; the last dataset stays\n.*Unexpected empty folder.*put \.txt, \.md, \.html/s,
    );
    expect(readFileSync(join(out(), 'index.json'), 'utf8')).toBe(before);
  });

  it('tells two files of one name apart', async () => {
    put('good.txt', GOOD);
    const { problems } = await build();
    expect(problems[0]?.message).toMatch(/second article with the id "good"/);
  });
});

describe('the dataset', () => {
  it('has every file that the page loads, as the contract says', async () => {
    const { index } = await build();
    expect(parseContract(IndexFileSchema, load('index.json'), 'index.json')).toEqual(index);
    const chunk = parseContract(MeetingChunkSchema, load('meetings/0.json'), 'meetings/0.json');
    const evidence = parseContract(MeetingEvidenceChunkSchema, load('meetings/0.evidence.json'), 'evidence');
    expect(evidence.rows.map(({ id }) => id)).toEqual(chunk.rows.map(({ id }) => id));
    expect(decodeFacets(new Uint8Array(readFileSync(join(out(), 'facets.bin'))).buffer).rows).toBe(chunk.rows.length);
    const article = parseContract(ArticleFileSchema, load('articles/good.json'), 'article');
    expect(article.text).toBe(GOOD);
    for (const { spans } of article.records) for (const { start, end } of spans) expect(end).toBeGreaterThan(start);
    const code = index.partners[0]?.code ?? '';
    parseContract(CountryFileSchema, load(`countries/${code}.json`), code);
    parseContract(ArticlesIndexSchema, load('articles/index.json'), 'articles');
    parseContract(StatisticsIndexSchema, load('statistics/index.json'), 'statistics');
    parseContract(SearchFileSchema, load('search.json'), 'search');
    parseContract(QualityFileSchema, load('quality.json'), 'quality');
    parseContract(GapsFileSchema, load('gaps.json'), 'gaps');
    for (const { path } of (load('datapackage.json') as { resources: { path: string | string[] }[] }).resources) {
      for (const file of [path].flat()) expect(existsSync(join(out(), file)), file).toBe(true);
    }
  });

  it('is the same whatever was cached, and changes with an article', async () => {
    const first = await build();
    const again = await build();
    expect(again).toMatchObject({ fromCache: 1, index: first.index });
    rmSync(join(folder, 'cache'), { recursive: true });
    expect((await build()).index).toEqual(first.index);
    put('good.md', GOOD.replace('February 26', 'February 25'));
    const changed = await build();
    expect(changed.index.hash).not.toBe(first.index.hash);
    expect((load('articles/good.json') as { text: string }).text).toContain('February 25');
  });

  it('writes a file again that somebody damaged', async () => {
    await build();
    const path = join(out(), 'articles/good.json');
    writeFileSync(path, 'x');
    await build();
    expect((load('articles/good.json') as { id: string }).id).toBe('good');
    const size = readFileSync(path).length;
    writeFileSync(path, 'x'.repeat(size));
    utimesSync(path, new Date(Date.now() + 10_000), new Date(Date.now() + 10_000));
    await build();
    expect((load('articles/good.json') as { id: string }).id).toBe('good');
  });

  it('leaves nothing behind but the dataset and the cache', async () => {
    await build();
    await build();
    expect(readdirSync(folder).sort()).toEqual(['articles', 'cache', 'out']);
    expect(
      readdirSync(join(folder, 'cache')).filter((name) => name.startsWith('site-') && !name.endsWith('.json')),
    ).toEqual([]);
  });
});
