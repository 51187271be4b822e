import { readFileSync, writeFileSync } from 'node:fs';
import type { ScoreReport } from '#dataset/site/quality-file.ts';

type File = { about: string; rules: Record<string, { tp: number; fp: number }> };

/** Writes how many records of each rule were right and wrong over all reports; the extractor takes its confidence from it. */
export function calibrate(path: string, reports: readonly ScoreReport[]): void {
  const { about } = JSON.parse(readFileSync(path, 'utf8')) as File;
  const rules = new Map<string, { tp: number; fp: number }>();
  for (const { rule, tp, fp } of reports.flatMap((report) => report.rules)) {
    const sum = rules.get(rule) ?? { tp: 0, fp: 0 };
    rules.set(rule, { tp: sum.tp + tp, fp: sum.fp + fp });
  }
  // One row a line, sorted, so that a change of one rule changes one line.
  const rows = [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, counts]) => `    ${JSON.stringify(rule)}: ${JSON.stringify(counts)}`);
  writeFileSync(path, `{\n  "about": ${JSON.stringify(about)},\n  "rules": {\n${rows.join(',\n')}\n  }\n}\n`);
}
