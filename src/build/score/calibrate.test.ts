import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ScoreReport } from '#dataset/site/quality-file.ts';
import { calibrate } from './calibrate.ts';

const report = (rules: ScoreReport['rules'], reliability: ScoreReport['reliability']): ScoreReport => ({
  labels: 'x',
  articles: 2,
  kinds: [],
  fields: [],
  reliability,
  rules,
});

it('adds the counts and the trial of several sets to what is known, one rule a line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-calibrate-'));
  const path = join(folder, 'rule-precision.json');
  const known = {
    about: 'counts',
    articles: 10,
    rules: { 'meetings/b': { tp: 1, fp: 1 } },
    tried: { about: 'trial', articles: 4, reliability: [{ from: 0.9, to: 0.95, records: 10, right: 9 }] },
  };
  writeFileSync(path, JSON.stringify(known));
  calibrate(path, [
    report([{ rule: 'meetings/b', tp: 2, fp: 1, precision: 0.667 }], [{ from: 0.9, to: 0.95, records: 3, right: 2 }]),
    report([{ rule: 'meetings/a', tp: 0, fp: 2, precision: 0 }], [{ from: 0.5, to: 0.6, records: 2, right: 0 }]),
  ]);
  const text = readFileSync(path, 'utf8');
  rmSync(folder, { recursive: true });
  expect(JSON.parse(text)).toEqual({
    about: 'counts',
    articles: 14,
    rules: { 'meetings/a': { tp: 0, fp: 2 }, 'meetings/b': { tp: 3, fp: 2 } },
    tried: {
      about: 'trial',
      articles: 8,
      reliability: [
        { from: 0.5, to: 0.6, records: 2, right: 0 },
        { from: 0.9, to: 0.95, records: 13, right: 11 },
      ],
    },
  });
  expect(text.split('\n').filter((line) => line.includes('meetings/'))).toHaveLength(2);
});
