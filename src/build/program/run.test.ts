import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildDataset } from '../data/build-dataset.ts';
import { projectRoot } from '../data/project-root.ts';
import { programKey } from './program-key.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-program-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const TALKS =
  'Foreign Minister Bui Thanh Son held talks with New Zealand Foreign Minister Winston Peters in Hanoi on February 26.';
const TRADE = 'Two-way trade between Vietnam and New Zealand reached 1.3 billion USD in 2024.';

test('the program made of the sources builds what the sources build, and again after a change', {
  timeout: 120_000,
}, async () => {
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  const program = () =>
    spawnSync(
      process.execPath,
      [
        join(projectRoot, 'src/build/program/run.mjs'),
        'data',
        '--articles',
        articles,
        '--out',
        join(folder, 'program'),
      ],
      { cwd: folder, encoding: 'utf8' },
    );
  for (const text of [TALKS, `${TALKS}\n\n${TRADE}`, TRADE]) {
    writeFileSync(join(articles, 'talks.md'), `---\ntitle: "Talks"\npublished: 2025-02-27\n---\n\n${text}\n`);
    const { status, stderr } = program();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    await buildDataset({ articles, out: join(folder, 'sources'), cache: join(folder, 'cache'), root: projectRoot });
    for (const file of ['index.json', 'articles/talks.json', 'datapackage.json', 'search.json', 'quality.json'])
      expect(readFileSync(join(folder, 'program', file), 'utf8')).toBe(
        readFileSync(join(folder, 'sources', file), 'utf8'),
      );
  }
});

test('a program is made again when a source or a row of the lexicon changes, not when a test does', () => {
  for (const path of ['src/build', 'src/extract', 'src/dataset', 'data/lexicon'])
    mkdirSync(join(folder, path), { recursive: true });
  const put = (path: string, text: string) => writeFileSync(join(folder, path), text);
  put('package.json', '{}');
  put('package-lock.json', '{}');
  put('src/build/a.ts', 'a');
  const keys = [programKey(folder)];
  put('src/build/a.test.ts', 'tests');
  expect(programKey(folder)).toBe(keys[0]);
  put('src/build/a.ts', 'ab');
  keys.push(programKey(folder));
  put('data/lexicon/rows.json', '[]');
  keys.push(programKey(folder));
  utimesSync(join(folder, 'src/build/a.ts'), new Date(0), new Date(0));
  keys.push(programKey(folder));
  expect(new Set(keys).size).toBe(4);
});
