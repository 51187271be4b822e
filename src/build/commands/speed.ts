import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extractArticle } from '#extract/pipeline.ts';
import { projectRoot } from '../data/project-root.ts';

/**
 * `speed`: text read in a second of processor time, by plain tagging and by the whole extraction, in one run, as one program
 * and with the engine's settings that the build has. Given at three points of a long run, because the engine goes on
 * compiling code for good until some twenty megabytes are read.
 */
const ROUNDS = 80;
/** Of each stretch of rounds the median counts. */
const STRETCHES: readonly [name: string, first: number, end: number][] = [
  ['first pass', 0, 1],
  ['passes 13 to 23', 12, 23],
  ['passes 70 to 80', 69, 80],
];

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

const seconds: Record<string, number[]> = {};
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, read] of Object.entries(readers)) {
    const start = process.cpuUsage();
    for (const { text, id, file } of articles) read(text, id, file);
    const { user, system } = process.cpuUsage(start);
    seconds[name] = [...(seconds[name] ?? []), (user + system) / 1e6];
  }
}

const names = Object.keys(readers);
print(`${articles.length} articles, ${megabytes.toFixed(2)} MB; MB in a second of processor time, medians`);
print(['', ...names, 'ratio'].map((cell) => cell.padEnd(18)).join(''));
for (const [stretch, first, end] of STRETCHES) {
  const speeds = names.map((name) => megabytes / median((seconds[name] ?? []).slice(first, end)));
  const ratio = speeds[1]! / speeds[0]!;
  print(
    [stretch, ...speeds.map((speed) => speed.toFixed(2)), ratio.toFixed(2)].map((cell) => cell.padEnd(18)).join(''),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
