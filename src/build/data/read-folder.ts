import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ArticleCache, contentHash } from '../cache/article-cache.ts';
import { engineVersion } from '../cache/engine-version.ts';
import { listSources } from '../read/list-sources.ts';
import { ExtractPool } from '../run/extract-pool.ts';
import { type Meanwhile, type ReadArticles, readArticles } from './read-articles.ts';

export type FolderOptions = { articles: string; cache: string; root: string };

/** Lists and reads a folder of articles through its cache. */
export async function readFolder(
  { articles, cache, root }: FolderOptions,
  meanwhile?: Meanwhile,
): Promise<ReadArticles> {
  const path = join(cache, `articles-${contentHash(Buffer.from(resolve(articles))).slice(0, 8)}.ndjson`);
  const cached = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  // Listing ten thousand files takes a tenth of the time that a thread needs to get ready. Without a cache all threads will be needed.
  const early = cached === undefined ? null : ExtractPool.early();
  try {
    const { sources, problems } = await listSources([articles]);
    const behind = sources.some(({ mtimeMs }) => mtimeMs > (cached ?? 0));
    if (!behind) void early?.close();
    const reader = behind ? early : null;
    const read = await readArticles(sources, new ArticleCache(path, engineVersion(root)), reader, meanwhile);
    return { ...read, problems: [...problems, ...read.problems] };
  } finally {
    void early?.close();
  }
}
