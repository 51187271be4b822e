import { type ArticleLine, ArticleLineSchema, RECORD_KINDS } from '#dataset/article-line.ts';
import { type MergedArticle, type MergedDataset, MergedDatasetSchema } from '#dataset/merged-dataset.ts';
import { parseContract } from '#dataset/parse-contract.ts';
import { mergeTellings, type Tellings } from './merge-tellings.ts';
import { compare, compareTold, toldInDataset, toldInLine } from './told.ts';

/**
 * Collects `extract`'s lines and results of earlier merges, in any order, and merges all of them. The same article given
 * twice counts once: the later one replaces nothing, so it must be the same.
 */
export class Merger {
  readonly #articles = new Map<string, MergedArticle>();
  readonly #tellings: Tellings = { meetings: [], statistics: [], relationships: [], agreements: [] };

  /** Adds one line of NDJSON; `place` is named when it is neither a line of `extract` nor a result of `merge`. */
  addText(text: string, place: string): void {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new Error(`${place}: Unexpected text, expected a JSON object; pipe the output of extract or merge`);
    }
    if (typeof value === 'object' && value !== null && 'articles' in value) {
      this.addDataset(parseContract(MergedDatasetSchema, value, place));
    } else this.addLine(parseContract(ArticleLineSchema, value, place));
  }

  addLine(line: ArticleLine): void {
    if (this.#articles.has(line.article.id)) return;
    const article: MergedArticle = { ...line.article, notes: line.notes };
    this.#articles.set(article.id, article);
    this.#tellings.meetings.push(...toldInLine(line, 'meetings', article));
    this.#tellings.statistics.push(...toldInLine(line, 'statistics', article));
    this.#tellings.relationships.push(...toldInLine(line, 'relationships', article));
    this.#tellings.agreements.push(...toldInLine(line, 'agreements', article));
  }

  /** Adds a merged result. Articles that are already here are left out of it. */
  addDataset(dataset: MergedDataset): void {
    const known = new Set(this.#articles.keys());
    const articles = new Map(dataset.articles.map((article) => [article.id, article]));
    for (const [id, article] of articles) if (!known.has(id)) this.#articles.set(id, article);
    for (const kind of RECORD_KINDS) {
      const told = toldInDataset(dataset, kind, articles).filter(({ article }) => !known.has(article.id));
      (this.#tellings[kind] as unknown[]).push(...told);
    }
  }

  /** Puts what is there in its fixed order, so that a merge that waits for more has less to do. */
  settle(): void {
    for (const kind of RECORD_KINDS) this.#tellings[kind].sort(compareTold);
  }

  get articles(): ReadonlyMap<string, MergedArticle> {
    return this.#articles;
  }

  get tellings(): Tellings {
    return this.#tellings;
  }

  merge(): MergedDataset {
    const articles = [...this.#articles.values()].sort((a, b) => compare(a.id, b.id));
    return { articles, ...mergeTellings(this.#tellings) };
  }
}
