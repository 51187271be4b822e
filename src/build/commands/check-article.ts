import { parseArguments, UsageError } from '../args/parse-arguments.ts';
import { runCommand } from '../args/run-command.ts';
import { checkArticle } from '../explain/check-article.ts';
import { listSources } from '../read/list-sources.ts';
import { formatProblem } from '../read/problem.ts';
import { extractSource } from '../run/extract-source.ts';

const USAGE = `Usage: npm run --silent check-article -- FILE…
Shows what is read from a brief, each record with its sentence. Ends with 1 when the file cannot be used as it is.`;

/** `check-article`: the one command that a writer of briefs needs. */
await runCommand(async () => {
  const { paths } = parseArguments({}, USAGE);
  if (paths.length === 0) throw new UsageError(USAGE);
  const { sources, problems } = await listSources(paths);
  let failed = problems.length;
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  for (const source of sources) {
    const { report, ok } = checkArticle(source.name, extractSource(source));
    process.stdout.write(`${report}\n`);
    if (!ok) failed++;
  }
  return failed ? 1 : 0;
});
