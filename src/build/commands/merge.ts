import { parseArguments } from '../args/parse-arguments.ts';
import { runCommand } from '../args/run-command.ts';
import { Merger } from '../merge/merger.ts';
import { writeDataset } from '../merge/write-dataset.ts';
import { readLines } from '../read/read-lines.ts';

const USAGE = `Usage: npm run --silent extract -- PATH… | npm run --silent merge
Reads the lines of extract, or earlier results of merge, from standard input and prints one JSON object: meetings,
statistics, relationships and agreements as real-world records with their reports and conflicts.`;

/** `merge`: many lines in, one object out. The order of the lines does not matter. */
await runCommand(async () => {
  parseArguments({}, USAGE);
  const merger = new Merger();
  for await (const line of readLines(process.stdin)) merger.addText(line.text, `standard input:${line.number}`);
  await writeDataset(merger.merge(), process.stdout);
  return 0;
});
