import { hash } from 'node:crypto';
import { appendFileSync, closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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

/** Share of lines that nothing reads any more from which on the file is written anew. */
const MOST_STALE = 0.2;

/**
 * Readings of articles by content and by version of the extractor. One file for all, one line an article, because
 * opening ten thousand small files costs more than reading their articles. A new reading is put at the end; of several
 * lines of one article the last one counts.
 */
export class ArticleCache {
  readonly #path: string;
  readonly #engine: string;
  readonly #articles = new Map<string, CachedArticle>();
  /** Articles whose line in the file is not their last reading. */
  readonly #fresh = new Set<string>();
  #lines = 0;
  /** False when there is no file of this version that ends with a whole line. */
  #extendable = false;

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
    known.mtimeMs = source.mtimeMs;
    this.#fresh.add(known.name);
    return known;
  }

  put(article: CachedArticle): void {
    this.#articles.set(article.name, article);
    this.#fresh.add(article.name);
  }

  /** Puts new readings at the end of the file, or writes it anew without what is gone: whole or not at all. */
  save(names: ReadonlySet<string>): void {
    for (const name of this.#articles.keys()) {
      if (names.has(name)) continue;
      this.#articles.delete(name);
      this.#fresh.delete(name);
    }
    const stale = this.#lines + this.#fresh.size - this.#articles.size;
    if (!this.#extendable || stale > MOST_STALE * this.#articles.size) this.#rewrite();
    else if (this.#fresh.size > 0) {
      const fresh = [...this.#fresh].map((name) => this.#articles.get(name) as CachedArticle);
      appendFileSync(this.#path, fresh.map(toLine).join(''));
    }
  }

  #rewrite(): void {
    const header: Header = { engine: this.#engine };
    mkdirSync(dirname(this.#path), { recursive: true });
    const temporary = `${this.#path}.${process.pid}`;
    const file = openSync(temporary, 'w');
    writeFileSync(file, toLine(header));
    for (const article of this.#articles.values()) writeFileSync(file, toLine(article));
    closeSync(file);
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
    // A line that a stopped build cut off is not read, and nothing is put behind it.
    this.#extendable = bytes.at(-1) === 10;
    for (let from = first + 1; from < bytes.length; ) {
      const end = bytes.indexOf(10, from);
      if (end < 0) break;
      const article = parse<CachedArticle>(bytes.subarray(from, end));
      if (article) this.#articles.set(article.name, article);
      this.#lines++;
      from = end + 1;
    }
  }
}

function toLine(value: Header | CachedArticle): string {
  return `${JSON.stringify(value)}\n`;
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
