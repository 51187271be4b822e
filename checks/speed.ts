import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { projectRoot } from '../src/build/data/project-root.ts';
import { extractArticle } from '../src/extract/pipeline.ts';

/** `npm run speed`: text read in a second of processor time, by plain tagging and by the whole extraction, in one run. */
const ROUNDS = 11;
/** Rounds that only warm the code up: it is compiled for good after some four megabytes, as many as two thousand articles have. */
const WARM = 12;

const folder = join(projectRoot, 'data/articles');
const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map((file) => ({ id: file.replace(/\.md$/, ''), file, text: readFileSync(join(folder, file), 'utf8') }));
const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

const nlp = winkNLP(model, ['sbd', 'pos']);
const readers = {
  'wink tagging': (text: string) => void nlp.readDoc(text).tokens().out(nlp.its.pos),
  extractArticle: (text: string, id: string, file: string) => void extractArticle({ id, file, text }),
};

const seconds = new Map<string, number[]>();
for (let round = 0; round < WARM + ROUNDS; round++) {
  for (const [name, read] of Object.entries(readers)) {
    const start = process.cpuUsage();
    for (const { text, id, file } of articles) read(text, id, file);
    const { user, system } = process.cpuUsage(start);
    if (round >= WARM) seconds.set(name, [...(seconds.get(name) ?? []), (user + system) / 1e6]);
  }
}

const speeds = [...seconds].map(([name, all]) => [name, megabytes / median(all)] as const);
print(`${articles.length} articles, ${megabytes.toFixed(2)} MB, median processor time of ${ROUNDS} rounds`);
for (const [name, speed] of speeds) print(`${name.padEnd(16)}${speed.toFixed(2)} MB/s`);
print(`${'ratio'.padEnd(16)}${(speeds[1]![1] / speeds[0]![1]).toFixed(2)}`);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
