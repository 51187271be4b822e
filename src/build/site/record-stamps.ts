import type { MergedMeeting } from '#dataset/merged-record.ts';
import { signatureOf } from './site-folder.ts';
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
  readonly #stamps = new Map<Stamped, string>();

  constructor(version: string, hashOf: (article: string) => string) {
    this.#version = version;
    this.#hashOf = hashOf;
  }

  /** Signature of a file that shows these records, and nothing else but `more`. */
  of(records: readonly Stamped[], ...more: unknown[]): string {
    return signatureOf([this.#version, ...more.map(String), ...records.map((record) => this.#stamp(record))].join(' '));
  }

  /** Signature of a file that shows rows of meetings: where they stand and which documents belong to them count too. */
  ofRows(model: SiteModel, rows: readonly number[], others: readonly Stamped[], ...more: unknown[]): string {
    const meetings = rows.map((row) => model.meetings[row] as MergedMeeting);
    const documents = rows.flatMap((row) => model.agreementsOf.get(row) ?? []);
    return this.of([...meetings, ...documents, ...others], rows.join(), ...more);
  }

  #stamp(record: Stamped): string {
    const known = this.#stamps.get(record);
    if (known !== undefined) return known;
    const fresh = `${record.id}:${record.reports.map(({ article }) => this.#hashOf(article)).join('+')}`;
    this.#stamps.set(record, fresh);
    return fresh;
  }
}
