import type { ArticleLine } from '#dataset/article-line.ts';
import { type PreparedArticle, prepareArticle } from '#extract/pipeline.ts';
import { type FileSource, listSources } from '../read/list-sources.ts';
import { readSource } from '../read/read-source.ts';
import { extractAll } from '../run/extract-all.ts';
import { stemOf } from './load-labels.ts';

type Labelled = ReadonlyMap<string, unknown>;

/** Reads the labelled articles of a folder and gives their lines by file name without extension. */
export async function readLabelled(folder: string, labelled: Labelled): Promise<Map<string, ArticleLine>> {
  const lines = new Map<string, ArticleLine>();
  for await (const { line } of extractAll(await labelledSources(folder, labelled))) {
    if (line) lines.set(stemOf(line.article.file), line);
  }
  return lines;
}

/** The labelled articles of a folder as they are before any rule has read them. What cannot be read is left out. */
export async function prepareLabelled(folder: string, labelled: Labelled): Promise<Map<string, PreparedArticle>> {
  const articles = new Map<string, PreparedArticle>();
  for (const source of await labelledSources(folder, labelled)) {
    const read = readSource(source);
    if ('problem' in read) continue;
    articles.set(stemOf(source.name), prepareArticle(read.input));
  }
  return articles;
}

async function labelledSources(folder: string, labelled: Labelled): Promise<FileSource[]> {
  const { sources } = await listSources([folder]);
  return sources.filter(({ name }) => labelled.has(stemOf(name)));
}
