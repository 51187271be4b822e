import { readFileSync } from 'node:fs';
import type { ArticleLine } from '#dataset/article-line.ts';
import { type ArticleCache, type CachedArticle, contentHash } from '../cache/article-cache.ts';
import type { FileSource } from '../read/list-sources.ts';
import type { Problem } from '../read/problem.ts';
import { readSource } from '../read/read-source.ts';
import { extractAll } from '../run/extract-all.ts';
import type { ExtractPool } from '../run/extract-pool.ts';

export type ReadArticle = { line: ArticleLine; source: FileSource; hash: string; bodyStart: number };

export type ReadArticles = { articles: ReadArticle[]; problems: Problem[]; fromCache: number };

/** Work of this thread on what the cache held, done while another may still be reading the rest. */
export type Meanwhile = (known: Iterable<CachedArticle>) => void;

/** Reads the articles of files: from the cache what has not changed, the rest on all cores. Text in another language is a problem. */
export async function readArticles(
  sources: readonly FileSource[],
  cache: ArticleCache,
  reader: ExtractPool | null = null,
  meanwhile: Meanwhile = () => undefined,
): Promise<ReadArticles> {
  const known = new Map<string, CachedArticle>();
  const fresh: FileSource[] = [];
  for (const source of sources) {
    const found = cache.find(source);
    if (found) known.set(source.name, found);
    else fresh.push(source);
  }
  // A thread that gets ready will not be for some time: the question may come behind this.
  meanwhile(known.values());
  let i = 0;
  for await (const { line, problem, bodyStart } of extractAll(fresh, { reader })) {
    const source = fresh[i++] as FileSource;
    const stamp = stampOf(source);
    const article: CachedArticle = { name: source.name, size: source.size, ...stamp, bodyStart, line, problem };
    known.set(source.name, article);
    if (stamp.mtimeMs > 0) cache.put(article);
  }
  cache.save(new Set(sources.map(({ name }) => name)));
  return collect(sources, known, sources.length - fresh.length);
}

function collect(
  sources: readonly FileSource[],
  known: ReadonlyMap<string, CachedArticle>,
  fromCache: number,
): ReadArticles {
  const articles: ReadArticle[] = [];
  const problems: Problem[] = [];
  const files = new Map<string, string>();
  for (const source of sources) {
    const { line, problem, hash, bodyStart } = known.get(source.name) as CachedArticle;
    const twin = line && files.get(line.article.id);
    if (problem) problems.push(problem);
    else if (twin) {
      problems.push({
        file: source.name,
        place: null,
        message: `Unexpected second article with the id "${line.article.id}", expected another name than that of ${twin}`,
        remedy: 'rename one of the two files',
      });
    } else if (line) {
      files.set(line.article.id, source.name);
      articles.push({ line, source, hash, bodyStart });
    }
  }
  return { articles, problems, fromCache };
}

function stampOf(source: FileSource): { hash: string; mtimeMs: number } {
  try {
    return { hash: contentHash(readFileSync(source.path)), mtimeMs: source.mtimeMs };
  } catch {
    return { hash: '', mtimeMs: 0 };
  }
}

/** The text that an article's offsets count in. */
export function textOf(source: FileSource): string {
  const read = readSource(source);
  return read.input?.text ?? '';
}
