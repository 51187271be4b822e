import { performance } from 'node:perf_hooks';
import { createServer } from 'vite';
import { parseArguments } from '../args/parse-arguments.ts';
import { runCommand } from '../args/run-command.ts';
import { buildDataset } from '../data/build-dataset.ts';
import { formatBuild } from '../data/format-build.ts';
import { projectRoot } from '../data/project-root.ts';

const USAGE = `Usage: npm run dev -- [--articles DIR] [--port N]
Serves the page while it is worked on. A changed article or lexicon row rebuilds the dataset and reloads the page.`;

/** `dev`: the page with everything rebuilt as it changes. */
await runCommand(async () => {
  const { values } = parseArguments({ articles: { type: 'string' }, port: { type: 'string' } }, USAGE);
  const articles = values.articles ?? 'data/articles';
  process.env.ATLAS_ARTICLES = articles;
  const start = performance.now();
  const result = await buildDataset({ articles, out: 'public/data', cache: '.cache', root: projectRoot });
  process.stdout.write(`${formatBuild(result, (performance.now() - start) / 1000)}\n`);
  const server = await createServer({
    root: projectRoot,
    server: { port: Number(values.port ?? 5173), host: '127.0.0.1' },
  });
  await server.listen();
  server.printUrls();
  return undefined;
});
