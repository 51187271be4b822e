import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDataset } from './build-dataset.ts';
import { projectRoot } from './project-root.ts';

/** Sentences that share people, days, figures and documents, so that an edit changes how reports are merged. */
const SENTENCES = [
  'Foreign Minister Bui Thanh Son held talks with New Zealand Foreign Minister Winston Peters in Hanoi on February 26.',
  'New Zealand Foreign Minister Winston Peters had talks with Prime Minister Pham Minh Chinh in Hanoi on February 26.',
  'Vietnam and New Zealand signed an action plan on cooperation in education on February 26, 2025.',
  'Two-way trade between Vietnam and New Zealand reached 1.3 billion USD in 2024.',
  'Two-way trade between Vietnam and New Zealand is to reach 3 billion USD in 2026.',
  'Two-way trade between Vietnam and New Zealand reached over 1.35 billion USD in 2024.',
  'Vietnam and New Zealand have been strategic partners since 2020.',
  'Prime Minister Pham Minh Chinh met Lao Prime Minister Sonexay Siphandone in Vientiane on January 9, 2025.',
  'This year Vietnam and Laos mark the 62nd anniversary of diplomatic relations.',
];

const OUTLETS = ['Test desk', 'Other desk'];

type Edit =
  | { file: number; outlet: number; day: number; sentences: number[] }
  | { file: number; remove: true }
  | { file: number; rename: true };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      file: fc.nat(5),
      outlet: fc.nat(1),
      day: fc.integer({ min: 20, max: 28 }),
      sentences: fc.uniqueArray(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ file: fc.nat(5), remove: fc.constant(true as const) }) },
  { weight: 1, arbitrary: fc.record({ file: fc.nat(5), rename: fc.constant(true as const) }) },
);

function apply(articles: string, change: Edit): void {
  const path = join(articles, `article-${change.file}.md`);
  if ('remove' in change) rmSync(path, { force: true });
  else if ('rename' in change) {
    if (existsSync(path)) renameSync(path, join(articles, `renamed-${change.file}.md`));
  } else {
    const head = `title: "Article ${change.file}"\noutlet: ${OUTLETS[change.outlet]}\npublished: 2025-02-${change.day}`;
    const text = change.sentences.map((index) => SENTENCES[index]).join('\n\n');
    writeFileSync(path, `---\n${head}\n---\n\n${text}\n`);
  }
}

function filesOf(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true }) as string[];
  return new Map(
    paths
      .map((path) => join(folder, path))
      .filter((path) => statSync(path).isFile())
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path, 'latin1')]),
  );
}

test('after any sequence of edits a build with its cache writes what a build without one writes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
      const folder = mkdtempSync(join(tmpdir(), 'atlas-warm-'));
      try {
        const articles = join(folder, 'articles');
        mkdirSync(articles);
        // One article stays, or a corpus could come to be empty.
        apply(articles, { file: 9, outlet: 0, day: 27, sentences: [0, 3] });
        const options = (name: string) => ({
          articles,
          out: join(folder, name),
          cache: join(folder, `cache-${name}`),
          root: projectRoot,
        });
        await buildDataset(options('warm'));
        for (const [index, change] of edits.entries()) {
          apply(articles, change);
          await buildDataset(options('warm'));
          await buildDataset(options(`cold-${index}`));
          expect(filesOf(join(folder, 'warm'))).toEqual(filesOf(join(folder, `cold-${index}`)));
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 15 },
  );
});
