import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ArticleLine } from '#dataset/article-line.ts';
import type { FileSource } from '../read/list-sources.ts';
import type { Problem } from '../read/problem.ts';

/** What was read from a file the last time, and by which its content is recognised. */
export type CachedArticle = {
  name: string;
  size: number;
  mtimeMs: number;
  hash: string;
  bodyStart: number;
  line: ArticleLine | null;
  problem: Problem | null;
};

type Header = { engine: string };

/**
 * Readings of articles by content and by version of the extractor. One file for all, one line an article, because
 * opening ten thousand small files costs more than reading their articles.
 */
export class ArticleCache {
  readonly #path: string;
  readonly #engine: string;
  readonly #articles = new Map<string, CachedArticle>();
  /** Lines as they were read, so that unchanged articles need not be put into words again. */
  readonly #lines = new Map<string, Buffer<ArrayBufferLike>>();
  #changed = false;

  constructor(path: string, engine: string) {
    this.#path = path;
    this.#engine = engine;
    this.#load();
  }

  /** The last reading of a file, if its content is the same. An untouched file is not opened. */
  find(source: FileSource): CachedArticle | null {
    const known = this.#articles.get(source.name);
    if (known?.size !== source.size) return null;
    if (known.mtimeMs === source.mtimeMs) return known;
    if (known.hash !== contentHash(readFileSync(source.path))) return null;
    this.#changed = true;
    known.mtimeMs = source.mtimeMs;
    this.#lines.delete(known.name);
    return known;
  }

  put(article: CachedArticle): void {
    this.#articles.set(article.name, article);
    this.#lines.delete(article.name);
    this.#changed = true;
  }

  /** Forgets files that are gone and writes the cache, whole or not at all. */
  save(names: ReadonlySet<string>): void {
    for (const name of this.#articles.keys()) if (!names.has(name)) this.#changed = this.#articles.delete(name);
    if (!this.#changed) return;
    const header: Header = { engine: this.#engine };
    const chunks: Buffer<ArrayBufferLike>[] = [Buffer.from(`${JSON.stringify(header)}\n`)];
    for (const [name, article] of this.#articles) {
      chunks.push(this.#lines.get(name) ?? Buffer.from(`${JSON.stringify(article)}\n`));
    }
    mkdirSync(dirname(this.#path), { recursive: true });
    const temporary = `${this.#path}.${process.pid}`;
    writeFileSync(temporary, Buffer.concat(chunks));
    renameSync(temporary, this.#path);
  }

  #load(): void {
    let bytes: Buffer;
    try {
      bytes = readFileSync(this.#path);
    } catch {
      return;
    }
    const first = bytes.indexOf(10);
    if (first < 0 || parse<Header>(bytes.subarray(0, first))?.engine !== this.#engine) return;
    for (let from = first + 1; from < bytes.length; ) {
      const end = bytes.indexOf(10, from);
      // A line that a stopped build cut off is not read.
      if (end < 0) break;
      const article = parse<CachedArticle>(bytes.subarray(from, end));
      if (article) {
        this.#articles.set(article.name, article);
        this.#lines.set(article.name, bytes.subarray(from, end + 1));
      }
      from = end + 1;
    }
  }
}

export function contentHash(bytes: Uint8Array): string {
  return hash('sha1', bytes, 'base64url');
}

function parse<T>(bytes: Buffer): T | null {
  try {
    return JSON.parse(bytes.toString('utf8')) as T;
  } catch {
    return null;
  }
}
