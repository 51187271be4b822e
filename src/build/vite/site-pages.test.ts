import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { sitePages } from './site-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-pages-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('has the fixed pages where there is no dataset', () => {
  expect(sitePages(join(folder, 'none')).map(({ path }) => path)).toEqual([
    'timeline',
    'countries',
    'statistics',
    'articles',
    'method',
    'try',
  ]);
});

it('has a page for each partner by code and by name, each metric and each article, and none for an id that climbs', () => {
  for (const part of ['statistics', 'articles']) mkdirSync(join(folder, part), { recursive: true });
  const put = (file: string, value: unknown) => writeFileSync(join(folder, file), JSON.stringify(value));
  put('index.json', { partners: [{ code: 'NZL', slug: 'new-zealand', name: { en: 'New Zealand' }, meetings: 3 }] });
  put('statistics/index.json', { metrics: [{ metric: '5g-coverage', name: { en: '5G coverage' } }] });
  put('articles/index.json', {
    articles: [
      { id: '2025-x', title: 'X', outlet: null },
      { id: '../x', title: 'Y', outlet: null },
    ],
  });
  expect(
    sitePages(folder)
      .map(({ path }) => path)
      .slice(6),
  ).toEqual(['countries/NZL', 'countries/new-zealand', 'statistics/5g-coverage', 'articles/2025-x']);
});
