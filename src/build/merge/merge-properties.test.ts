import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleLine } from '#dataset/article-line.ts';
import { type MergedDataset, MergedDatasetSchema } from '#dataset/merged-dataset.ts';
import { parseContract } from '#dataset/parse-contract.ts';
import { arbitraryLines } from './arbitrary-lines.ts';
import { Merger } from './merger.ts';

function mergeLines(lines: readonly ArticleLine[]): MergedDataset {
  const merger = new Merger();
  for (const line of lines) merger.addLine(line);
  return merger.merge();
}

describe('merge, whatever the articles', () => {
  it('does not depend on the order of the lines', () => {
    fc.assert(
      fc.property(arbitraryLines, fc.infiniteStream(fc.nat()), (lines, keys) => {
        const shuffled = lines.map((line) => ({ line, key: keys.next().value })).sort((a, b) => a.key - b.key);
        expect(mergeLines(shuffled.map(({ line }) => line))).toEqual(mergeLines(lines));
      }),
    );
  });

  it('gives the same from partial results as from the lines', () => {
    fc.assert(
      fc.property(arbitraryLines, fc.nat(), (lines, cut) => {
        const at = cut % (lines.length + 1);
        const again = new Merger();
        again.addText(JSON.stringify(mergeLines(lines.slice(0, at))), 'first');
        again.addText(JSON.stringify(mergeLines(lines.slice(at))), 'second');
        expect(again.merge()).toEqual(mergeLines(lines));
      }),
    );
  });

  it('keeps every telling in exactly one record, and the output fits the contract', () => {
    fc.assert(
      fc.property(arbitraryLines, (lines) => {
        const merged = parseContract(MergedDatasetSchema, mergeLines(lines), 'merged');
        const told = (kind: 'meetings' | 'statistics' | 'relationships' | 'agreements') => [
          lines.flatMap((line) => line[kind].map(({ id }) => `${line.article.id} ${id}`)).sort(),
          merged[kind].flatMap(({ reports }) => reports.map(({ article, id }) => `${article} ${id}`)).sort(),
        ];
        for (const kind of ['meetings', 'statistics', 'relationships', 'agreements'] as const) {
          const [given, kept] = told(kind);
          expect(kept).toEqual(given);
          const ids = merged[kind].flatMap(({ id, aliases }) => [id, ...aliases]);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  it('changes no id of another record when an article is added', () => {
    fc.assert(
      fc.property(arbitraryLines, (lines) => {
        // The article that is added is the newest; an older one may only turn an id into an alias.
        const newest = [...lines]
          .sort((a, b) => ((a.article.published ?? '9999') < (b.article.published ?? '9999') ? -1 : 1))
          .at(-1);
        const added = newest && { ...newest, article: { ...newest.article, id: 'zz', published: null } };
        const before = mergeLines(lines.filter((line) => line !== newest));
        const after = mergeLines([...lines.filter((line) => line !== newest), ...(added ? [added] : [])]);
        for (const kind of ['meetings', 'statistics', 'relationships', 'agreements'] as const) {
          const known = new Set(after[kind].flatMap(({ id, aliases }) => [id, ...aliases]));
          const untouched = new Map(
            after[kind]
              .filter(({ reports }) => reports.every(({ article }) => article !== 'zz'))
              .map((record) => [key(record), record.id]),
          );
          for (const record of before[kind]) {
            const id = untouched.get(key(record));
            if (id !== undefined) expect(id).toBe(record.id);
            expect(known).toContain(record.id);
          }
        }
      }),
    );
  });
});

function key(record: { reports: { article: string; id: string }[] }): string {
  return record.reports.map(({ article, id }) => `${article}/${id}`).join(' ');
}
