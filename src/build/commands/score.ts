import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ScoreReport } from '#dataset/site/quality-file.ts';
import { parseArguments, UsageError } from '../args/parse-arguments.ts';
import { runCommand } from '../args/run-command.ts';
import { projectRoot } from '../data/project-root.ts';
import { ablate } from '../score/ablate.ts';
import { calibrate } from '../score/calibrate.ts';
import { formatMiss, formatScore, formatWorth } from '../score/format-score.ts';
import { loadLabels } from '../score/load-labels.ts';
import { prepareLabelled, readLabelled } from '../score/read-labelled.ts';
import { scoreLines } from '../score/score-lines.ts';

const USAGE = `Usage: npm run score -- [LABELS ARTICLES]… [--misses] [--ablate] [--json] [--calibrate]
  LABELS ARTICLES  pairs of folders; without them data/labels and data/articles
  --misses         also lists what was missed and what was too much
  --ablate         what each rule earns and costs, from reading the articles again without it
  --json           the reports as JSON, one a line
  --calibrate      adds how often each rule and each confidence was right to data/lexicon/rule-precision.json;
                   once for a pair, before anybody mends a rule on it`;

/** `score`: precision and recall of the extractor against labels, by kind, field and rule. */
await runCommand(async () => {
  const { values, paths } = parseArguments(
    {
      misses: { type: 'boolean' },
      ablate: { type: 'boolean' },
      json: { type: 'boolean' },
      calibrate: { type: 'boolean' },
    },
    USAGE,
  );
  const reports: ScoreReport[] = [];
  for (const [labelsFolder, articlesFolder] of pairsOf(paths)) {
    const labels = loadLabels(labelsFolder);
    if (labels.size === 0) {
      throw new UsageError(`${labelsFolder}: Unexpected empty folder, expected labels as JSON files`);
    }
    const lines = await readLabelled(articlesFolder, labels);
    const { report, misses } = scoreLines(labelsFolder, labels, lines);
    reports.push(report);
    if (values.json) print(JSON.stringify(report));
    else print(formatScore(report));
    if (values.ablate) print(`\n${formatWorth(ablate(labels, await prepareLabelled(articlesFolder, labels)))}`);
    if (values.misses) print(`\n${misses.map(formatMiss).join('\n')}`);
    const unread = [...labels.keys()].filter((stem) => !lines.has(stem));
    if (unread.length) {
      process.stderr.write(`no article for ${unread.length} labels: ${unread.slice(0, 5).join(', ')}\n`);
    }
  }
  if (values.calibrate) calibrate(join(projectRoot, 'data/lexicon/rule-precision.json'), reports);
  return 0;
});

function pairsOf(paths: readonly string[]): [labels: string, articles: string][] {
  const folders = paths.length ? paths : ['data/labels', 'data/articles'];
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing !== undefined)
    throw new UsageError(`Unexpected path ${missing}, expected a folder that exists\n${USAGE}`);
  if (folders.length % 2 === 1) throw new UsageError(USAGE);
  return folders.flatMap((labels, i) => (i % 2 === 0 ? [[labels, folders[i + 1] as string]] : []));
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
