import { join, resolve } from 'node:path';
import { ArticleCache, contentHash } from '../cache/article-cache.ts';
import { engineVersion } from '../cache/engine-version.ts';
import { listSources } from '../read/list-sources.ts';
import type { Problem } from '../read/problem.ts';
import { type ReadArticles, readArticles } from './read-articles.ts';

export type FolderOptions = { articles: string; cache: string; root: string };

/** Lists and reads a folder of articles through its cache. */
export async function readFolder({ articles, cache, root }: FolderOptions): Promise<ReadArticles> {
  const { sources, problems } = await listSources([articles]);
  const name = contentHash(Buffer.from(resolve(articles))).slice(0, 8);
  const read = await readArticles(
    sources,
    new ArticleCache(join(cache, `articles-${name}.ndjson`), engineVersion(root)),
  );
  const all: Problem[] = [...problems, ...read.problems];
  return { ...read, problems: all };
}
