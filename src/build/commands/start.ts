import { performance } from 'node:perf_hooks';
import { build, preview } from 'vite';
import { parseArguments } from '../args/parse-arguments.ts';
import { runCommand } from '../args/run-command.ts';
import { buildDataset } from '../data/build-dataset.ts';
import { formatBuild } from '../data/format-build.ts';
import { projectRoot } from '../data/project-root.ts';
import { freePort } from '../serve/free-port.ts';

const USAGE = `Usage: npm start -- [--articles DIR] [--port N]
Builds the dataset and the site and serves it on a local address.`;

/** `start`: articles to a page that can be opened. */
await runCommand(async () => {
  const { values } = parseArguments({ articles: { type: 'string' }, port: { type: 'string' } }, USAGE);
  const start = performance.now();
  const options = {
    articles: values.articles ?? 'data/articles',
    out: 'public/data',
    cache: '.cache',
    root: projectRoot,
  };
  const result = await buildDataset(options);
  process.stdout.write(`${formatBuild(result, (performance.now() - start) / 1000)}\n`);
  await build({ root: projectRoot, logLevel: 'warn' });
  const port = values.port === undefined ? await freePort(4173) : Number(values.port);
  const server = await preview({
    root: projectRoot,
    preview: { port, strictPort: true, host: '127.0.0.1' },
    logLevel: 'warn',
  });
  process.stdout.write(`\nBamboo Atlas is at ${server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`}\n`);
  return undefined;
});
