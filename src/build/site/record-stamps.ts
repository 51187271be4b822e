import type { MergedMeeting } from '#dataset/merged-record.ts';
import { MixedSignature } from './mixed-signature.ts';
import type { SiteModel } from './site-model.ts';

type Stamped = { id: string; reports: readonly { article: string }[] };

/**
 * Short stamps that change when a record does: a merged record is made from its articles by code and lexicon, so its id,
 * the contents of its articles and the version of both say it all. Files that show only unchanged records need not be
 * put together to know that they are the same.
 */
export class RecordStamps {
  readonly #version: string;
  readonly #hashOf: (article: string) => string;
  readonly #stamps = new Map<Stamped, MixedSignature>();
  readonly #articles = new Map<string, MixedSignature>();

  constructor(version: string, hashOf: (article: string) => string) {
    this.#version = version;
    this.#hashOf = hashOf;
  }

  /** Signature of a file that shows these records, and nothing else but `more`. */
  of(records: readonly Stamped[], ...more: unknown[]): string {
    const signature = new MixedSignature().addText(this.#version);
    for (const one of more) signature.addText(String(one));
    for (const record of records) signature.addSignature(this.#stamp(record));
    return signature.toString();
  }

  /** Signature of what some articles say of themselves. */
  ofArticles(articles: readonly { id: string }[]): string {
    const signature = new MixedSignature().addText(this.#version);
    for (const { id } of articles) signature.addSignature(this.#stampOfArticle(id));
    return signature.toString();
  }

  /** Signature of a file that shows rows of meetings: where they stand and which documents belong to them count too. */
  ofRows(model: SiteModel, rows: readonly number[], others: readonly Stamped[], ...more: unknown[]): string {
    const meetings = rows.map((row) => model.meetings[row] as MergedMeeting);
    const documents = rows.flatMap((row) => model.agreementsOf.get(row) ?? []);
    return this.of([...meetings, ...documents, ...others], rows.join(), ...more);
  }

  #stamp(record: Stamped): MixedSignature {
    const known = this.#stamps.get(record);
    if (known !== undefined) return known;
    const fresh = new MixedSignature().addText(record.id);
    for (const { article } of record.reports) fresh.addSignature(this.#stampOfArticle(article));
    this.#stamps.set(record, fresh);
    return fresh;
  }

  #stampOfArticle(article: string): MixedSignature {
    const known = this.#articles.get(article);
    if (known !== undefined) return known;
    // A file that is given another name keeps its content, but what is told of it names it.
    const fresh = new MixedSignature().addText(article).addText(this.#hashOf(article));
    this.#articles.set(article, fresh);
    return fresh;
  }
}
