import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ArticleCache, contentHash } from '../cache/article-cache.ts';
import { engineVersion } from '../cache/engine-version.ts';
import { type FileSource, listSources } from '../read/list-sources.ts';
import { ExtractPool } from '../run/extract-pool.ts';
import { type Meanwhile, type ReadArticles, readArticles } from './read-articles.ts';

export type FolderOptions = { articles: string; cache: string; root: string };

/** Lists and reads a folder of articles through its cache. */
export async function readFolder(
  { articles, cache, root }: FolderOptions,
  meanwhile?: Meanwhile,
): Promise<ReadArticles> {
  const { sources, problems } = await listSources([articles]);
  const path = join(cache, `articles-${contentHash(Buffer.from(resolve(articles))).slice(0, 8)}.ndjson`);
  const reader = isBehind(path, sources) ? ExtractPool.early() : null;
  try {
    const read = await readArticles(sources, new ArticleCache(path, engineVersion(root)), reader, meanwhile);
    return { ...read, problems: [...problems, ...read.problems] };
  } finally {
    void reader?.close();
  }
}

/** True when a file was written after the cache was, so that there is sure to be something to read. */
function isBehind(cache: string, sources: readonly FileSource[]): boolean {
  const written = statSync(cache, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
  return sources.some(({ mtimeMs }) => mtimeMs > written);
}
