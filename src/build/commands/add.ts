import { addArticles } from '../add/add-articles.ts';
import { parseArguments, UsageError } from '../args/parse-arguments.ts';
import { runCommand } from '../args/run-command.ts';

const USAGE = `Usage: npm run add -- ADDRESS… [--out DIR] [--wait SECONDS]
  ADDRESS  web pages, or RSS and Atom feeds whose items are fetched
  --out    folder for the articles (inbox, which git ignores)
  --wait   seconds between two requests to one host (2)
Then: npm start -- --articles inbox`;

/** `add`: articles from the web into a folder, politely. */
await runCommand(async () => {
  const { values, paths } = parseArguments({ out: { type: 'string' }, wait: { type: 'string' } }, USAGE);
  const wait = Number(values.wait ?? 2);
  if (paths.length === 0 || !(wait >= 0)) throw new UsageError(USAGE);
  const wrong = paths.find((path) => !URL.canParse(path));
  if (wrong) throw new UsageError(`Unexpected address "${wrong}", expected one that begins with https://\n${USAGE}`);
  const report = (message: string) => process.stderr.write(`${message}\n`);
  const { added, known, failed } = await addArticles(paths, {
    folder: values.out ?? 'inbox',
    waitSeconds: wait,
    report,
  });
  process.stdout.write(`${added.length} added, ${known} there before, ${failed.length} failed\n`);
  return failed.length ? 1 : 0;
});
