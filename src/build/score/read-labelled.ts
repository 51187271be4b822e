import type { ArticleLine } from '#dataset/article-line.ts';
import { listSources } from '../read/list-sources.ts';
import { extractAll } from '../run/extract-all.ts';
import { stemOf } from './load-labels.ts';

/** Reads the labelled articles of a folder and gives their lines by file name without extension. */
export async function readLabelled(
  folder: string,
  labelled: ReadonlyMap<string, unknown>,
): Promise<Map<string, ArticleLine>> {
  const { sources } = await listSources([folder]);
  const wanted = sources.filter(({ name }) => labelled.has(stemOf(name)));
  const lines = new Map<string, ArticleLine>();
  for await (const { line } of extractAll(wanted)) if (line) lines.set(stemOf(line.article.file), line);
  return lines;
}
