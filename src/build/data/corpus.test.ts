import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFrontMatter } from '#extract/article/front-matter.ts';
import { type BuildResult, buildDataset } from './build-dataset.ts';
import { projectRoot } from './project-root.ts';

const articles = join(projectRoot, 'data/articles');
const files = readdirSync(articles).filter((file) => file.endsWith('.md') && file !== 'README.md');

describe('the corpus of briefs', () => {
  let folder: string;
  let built: BuildResult;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bamboo-corpus-'));
    built = await buildDataset({ articles, out: join(folder, 'out'), cache: join(folder, 'cache'), root: projectRoot });
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is read whole', () => {
    expect(built.problems).toEqual([]);
    expect(built.corpus.articles).toBe(files.length);
  });

  it('is large and broad enough to be opened', () => {
    const { corpus } = built;
    expect(corpus.articles).toBeGreaterThanOrEqual(120);
    expect(corpus.countries).toBeGreaterThanOrEqual(45);
    expect(corpus.organisations).toBeGreaterThanOrEqual(10);
    expect(corpus.pairFigures).toBeGreaterThanOrEqual(60);
    expect(corpus.sharedMeetings).toBeGreaterThanOrEqual(10);
    expect(corpus.withoutMeeting).toBeGreaterThanOrEqual(10);
  });

  it('covers every year from 2016 to 2026', () => {
    const years = built.corpus.byYear.map(([year]) => year);
    for (let year = 2016; year <= 2026; year++) expect(years).toContain(String(year));
  });

  it('is counted right in the ledger of gaps', () => {
    const ledger = readFileSync(join(projectRoot, 'data/gaps.md'), 'utf8');
    const [, total, years = ''] = /^- (\d+) briefs are in the collection: (.*)$/m.exec(ledger) ?? [];
    expect(Number(total)).toBe(built.corpus.articles);
    const counted = [...years.matchAll(/(\d+) of (\d{4})/g)].map(([, articles, year]) => [year, Number(articles)]);
    expect(counted).toEqual(built.corpus.byYear);
  });

  it('needs every rule of the extractor in two briefs or more', () => {
    expect(built.corpus.rules.map(({ rule }) => rule)).toContain('meetings/active');
    expect(built.corpus.rules.filter(({ articles }) => articles < 2)).toEqual([]);
  });

  it.each(files.map((file) => [file]))('%s names its source', (file) => {
    const { values, problems } = readFrontMatter(readFileSync(join(articles, file), 'utf8'));
    expect(problems).toEqual([]);
    expect(values.source).toBe('brief');
    expect(values.title).toBeTruthy();
    expect(values.outlet).toBeTruthy();
    // One article reached us without address and year; its name says so.
    if (!file.startsWith('undated-')) {
      expect(values.published).toMatch(/^20\d\d(-\d\d){0,2}$/);
      expect(new URL(values.url ?? '').hostname).toContain('.');
    }
  });
});
