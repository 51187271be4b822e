import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ScoreReport } from '#dataset/site/quality-file.ts';
import { calibrate } from './calibrate.ts';

const report = (rules: ScoreReport['rules']): ScoreReport => ({
  labels: 'x',
  articles: 1,
  kinds: [],
  fields: [],
  reliability: [],
  rules,
});

it('adds the counts of several labelled sets and keeps what the file says of itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-calibrate-'));
  const path = join(folder, 'rule-precision.json');
  writeFileSync(path, '{"about":"counts","rules":{"meetings/old":{"tp":1,"fp":1}}}');
  calibrate(path, [
    report([{ rule: 'meetings/b', tp: 2, fp: 1, precision: 0.667 }]),
    report([
      { rule: 'meetings/b', tp: 3, fp: 0, precision: 1 },
      { rule: 'meetings/a', tp: 0, fp: 2, precision: 0 },
    ]),
  ]);
  const text = readFileSync(path, 'utf8');
  rmSync(folder, { recursive: true });
  expect(JSON.parse(text)).toEqual({
    about: 'counts',
    rules: { 'meetings/a': { tp: 0, fp: 2 }, 'meetings/b': { tp: 5, fp: 1 } },
  });
  expect(text.split('\n').filter((line) => line.includes('meetings/'))).toHaveLength(2);
});
