import { parseArguments, UsageError } from '../args/parse-arguments.ts';
import { runCommand } from '../args/run-command.ts';
import { listSources } from '../read/list-sources.ts';
import { formatProblem, type Problem } from '../read/problem.ts';
import { readLines } from '../read/read-lines.ts';
import { extractAll } from '../run/extract-all.ts';
import { formatLine } from '../run/format-line.ts';
import { writeLine } from '../run/write-line.ts';

const USAGE = `Usage: npm run --silent extract -- PATH… [--mentions]
  PATH        files and folders of .txt, .md and .html articles; - reads NDJSON of {id, text, published?, outlet?, url?}
  --mentions  also prints what was found before any rule judged it
Prints one JSON line an article, in input order. Messages go to standard error.`;

/** `extract`: articles in, one line of records an article out. Fails only when nothing at all could be read. */
await runCommand(async () => {
  const { values, paths } = parseArguments({ mentions: { type: 'boolean' } }, USAGE);
  if (paths.length === 0) throw new UsageError(USAGE);
  let printed = 0;
  const report = (problem: Problem) => process.stderr.write(`${formatProblem(problem)}\n`);
  const { sources, problems } = await listSources(paths.filter((path) => path !== '-'));
  problems.forEach(report);
  const stdin = paths.includes('-') ? readLines(process.stdin) : [];
  const all = (async function* () {
    yield* sources;
    yield* stdin;
  })();
  for await (const extracted of extractAll(all, { mentions: values.mentions })) {
    if (extracted.problem) report(extracted.problem);
    const line = formatLine(extracted, { mentions: values.mentions });
    if (line !== null) {
      printed++;
      await writeLine(process.stdout, line);
    }
  }
  return printed === 0 ? 1 : 0;
});
