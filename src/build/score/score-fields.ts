import type { RecordKind } from '#dataset/article-line.ts';
import type { FieldScore } from '#dataset/site/quality-file.ts';
import type { Scored } from './label.ts';
import { jaccard, nameHits, namesOf, overlap, partnersOf, sameText } from './record-likeness.ts';

/** Counts for each field of matched records how often it is right. A field that the label leaves open is not counted where it says so. */
export class FieldCounts {
  readonly #counts = new Map<string, { kind: RecordKind; field: string; right: number; of: number }>();

  add(kind: RecordKind, label: Scored, record: Scored): void {
    const hit = (field: string, right: boolean) => this.#count(kind, field, right ? 1 : 0, 1);
    if (kind === 'meetings') {
      hit('date', sameText(label.date, record.date));
      hit('partners', jaccard(partnersOf(label), partnersOf(record)) === 1);
      if (label.place) hit('place', overlap(label.place, record.place) > 0.5);
      for (const field of ['kind', 'status', 'setting'] as const) hit(field, label[field] === record[field]);
      const [wanted, given] = [namesOf(label), namesOf(record)];
      const hits = nameHits(wanted, given);
      this.#count(kind, 'participants found', hits, wanted.length);
      this.#count(kind, 'participants right', hits, given.length);
    }
    if (kind === 'statistics') {
      hit('period', sameText(label.period, record.period));
      hit('kind', label.kind === record.kind);
      hit('what', jaccard(words(label.what), words(record.what)) >= 0.5);
    }
    if (kind === 'relationships' && label.since) hit('since', sameText(label.since, record.since));
    if (kind === 'agreements') {
      hit('status', label.status === record.status);
      hit('kind', label.kind === record.kind);
      if (label.date) hit('date', sameText(label.date, record.date));
    }
  }

  list(): FieldScore[] {
    return [...this.#counts.values()];
  }

  #count(kind: RecordKind, field: string, right: number, of: number): void {
    const key = `${kind} ${field}`;
    const count = this.#counts.get(key) ?? { kind, field, right: 0, of: 0 };
    count.right += right;
    count.of += of;
    this.#counts.set(key, count);
  }
}

function words(text: string | null | undefined): string[] {
  return (text ?? '').toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}
