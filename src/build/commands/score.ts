import { existsSync } from 'node:fs';
import { parseArguments, UsageError } from '../args/parse-arguments.ts';
import { runCommand } from '../args/run-command.ts';
import { ablate } from '../score/ablate.ts';
import { formatMiss, formatScore, formatWorth } from '../score/format-score.ts';
import { loadLabels } from '../score/load-labels.ts';
import { readLabelled } from '../score/read-labelled.ts';
import { scoreLines } from '../score/score-lines.ts';

const USAGE = `Usage: npm run score -- [LABELS ARTICLES] [--misses] [--ablate] [--json]
  LABELS ARTICLES  folders; without them data/labels and data/articles
  --misses         also lists what was missed and what was too much
  --ablate         what each rule earns and costs
  --json           the report as JSON`;

/** `score`: precision and recall of the extractor against labels, by kind, field and rule. */
await runCommand(async () => {
  const { values, paths } = parseArguments(
    { misses: { type: 'boolean' }, ablate: { type: 'boolean' }, json: { type: 'boolean' } },
    USAGE,
  );
  const [labelsFolder = 'data/labels', articlesFolder = 'data/articles'] = paths;
  for (const folder of [labelsFolder, articlesFolder]) {
    if (!existsSync(folder)) throw new UsageError(`Unexpected path ${folder}, expected a folder that exists\n${USAGE}`);
  }
  const labels = loadLabels(labelsFolder);
  if (labels.size === 0)
    throw new UsageError(`${labelsFolder}: Unexpected empty folder, expected labels as JSON files`);
  const lines = await readLabelled(articlesFolder, labels);
  const { report, misses } = scoreLines(labelsFolder, labels, lines);
  if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else {
    process.stdout.write(`${formatScore(report)}\n`);
    if (values.ablate) process.stdout.write(`\n${formatWorth(ablate(labels, lines))}\n`);
    if (values.misses) process.stdout.write(`\n${misses.map(formatMiss).join('\n')}\n`);
  }
  const unread = [...labels.keys()].filter((stem) => !lines.has(stem));
  if (unread.length) process.stderr.write(`no article for ${unread.length} labels: ${unread.slice(0, 5).join(', ')}\n`);
  return 0;
});
