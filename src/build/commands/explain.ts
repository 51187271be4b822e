import { parseArguments, UsageError } from '../args/parse-arguments.ts';
import { runCommand } from '../args/run-command.ts';
import { explainArticle } from '../explain/explain-article.ts';
import { listSources } from '../read/list-sources.ts';
import { formatProblem } from '../read/problem.ts';
import { readSource } from '../read/read-source.ts';

const USAGE = `Usage: npm run --silent explain -- FILE…
Shows what each stage makes of an article: blocks, mentions, who stands for whom, records, and what was refused and why.`;

/** `explain`: the stages of one article, in the terminal. */
await runCommand(async () => {
  const { paths } = parseArguments({}, USAGE);
  if (paths.length === 0) throw new UsageError(USAGE);
  const { sources, problems } = await listSources(paths);
  for (const source of sources) {
    const read = readSource(source);
    if ('problem' in read) problems.push(read.problem);
    else process.stdout.write(`${explainArticle(read.input)}\n\n`);
  }
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  return problems.length ? 1 : 0;
});
