import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerFor } from './preview-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'preview-pages-'));
beforeAll(() => {
  mkdirSync(join(folder, 'timeline'));
  mkdirSync(join(folder, 'data'));
  for (const file of ['index.html', 'timeline/index.html', 'data/index.json']) writeFileSync(join(folder, file), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['', { kind: 'page', path: '' }],
  ['timeline', { kind: 'page', path: 'timeline/' }],
  ['timeline/', { kind: 'page', path: 'timeline/' }],
  ['data/index.json', { kind: 'as-is' }],
  ['data/none.json', { kind: 'lost' }],
  ['data', { kind: 'lost' }],
  ['nowhere', { kind: 'lost' }],
  ['../etc/passwd', { kind: 'lost' }],
])('%j is answered with %j', (path, answer) => {
  expect(answerFor(folder, path)).toEqual(answer);
});
