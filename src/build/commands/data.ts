import { performance } from 'node:perf_hooks';
import { parseArguments } from '../args/parse-arguments.ts';
import { runCommand } from '../args/run-command.ts';
import { buildDataset } from '../data/build-dataset.ts';
import { explainMerge } from '../data/explain-merge.ts';
import { formatBuild } from '../data/format-build.ts';
import { projectRoot } from '../data/project-root.ts';

const USAGE = `Usage: npm run data -- [--articles DIR] [--out DIR] [--explain ID]
  --articles  folder of .txt, .md and .html articles (data/articles)
  --out       folder to write, whole or not at all (public/data)
  --explain   prints why the reports of a record are one, from the dataset built last`;

/** `data`: articles to the site's dataset. */
await runCommand(async () => {
  const { values } = parseArguments(
    { articles: { type: 'string' }, out: { type: 'string' }, explain: { type: 'string' } },
    USAGE,
  );
  const { articles = process.env.ATLAS_ARTICLES ?? 'data/articles', out = 'public/data' } = values;
  const options = { articles, out, cache: '.cache', root: projectRoot };
  if (values.explain !== undefined) {
    process.stdout.write(`${await explainMerge(options, values.explain)}\n`);
    return 0;
  }
  const start = performance.now();
  const result = await buildDataset(options);
  process.stdout.write(`${formatBuild(result, (performance.now() - start) / 1000)}\n`);
  return 0;
});
