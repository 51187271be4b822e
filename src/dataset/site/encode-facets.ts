import { BANDS } from '../confidence-band.ts';
import { WEIGHTS } from '../evidence.ts';
import { MEETING_KINDS, MEETING_LEVELS, MEETING_SETTINGS, MEETING_STATUSES } from '../meeting.ts';
import { precisionOf } from '../partial-date.ts';
import { dayNumber } from './day-number.ts';
import { FACET_PRECISIONS, type FacetInput, OTHER_TOPICS_BIT } from './facets.ts';
import { FACETS_MAGIC, type FacetsHeader, facetsLayout } from './facets-layout.ts';

/**
 * Writes facets.bin. Rows must stand in date order with undated ones first. Wide columns are split into byte planes,
 * because gzip packs equal bytes better than equal numbers.
 */
export function encodeFacets(rows: readonly FacetInput[]): Uint8Array<ArrayBuffer> {
  const partners = byFrequency(rows.map((row) => row.partners));
  const topics = byFrequency(rows.map((row) => row.topics)).slice(0, OTHER_TOPICS_BIT);
  const partnerAt = new Map(partners.map((code, i) => [code, i + 1]));
  const topicAt = new Map(topics.map((topic, i) => [topic, i]));
  const more = rows.flatMap((row, i): [number, number[]][] =>
    row.partners.length > 2 ? [[i, row.partners.slice(2).map((code) => partnerAt.get(code) ?? 0)]] : [],
  );
  const header: FacetsHeader = { rows: rows.length, partners, topics, more };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const layout = facetsLayout(rows.length, headerBytes.length);
  const bytes = new Uint8Array(layout.length);
  bytes.set(new TextEncoder().encode(FACETS_MAGIC), 0);
  new DataView(bytes.buffer).setUint32(4, headerBytes.length, true);
  bytes.set(headerBytes, 8);
  rows.forEach((row, i) => {
    const day = row.date === null ? 0 : dayNumber(row.date);
    if (day < 0 || day > 0xffff) throw new RangeError(`Unexpected date "${row.date}", expected 1945 to 2124`);
    const first = partnerAt.get(row.partners[0] ?? '') ?? 0;
    const second = partnerAt.get(row.partners[1] ?? '') ?? 0;
    let mask = 0;
    for (const topic of row.topics) mask |= 1 << (topicAt.get(topic) ?? OTHER_TOPICS_BIT);
    const precision = row.date === null ? 0 : FACET_PRECISIONS.indexOf(precisionOf(row.date));
    const put = (column: number, value: number) => {
      bytes[layout.start + column * rows.length + i] = value & 0xff;
    };
    put(0, day);
    put(1, day >>> 8);
    put(2, first);
    put(3, first >>> 8);
    put(4, second);
    put(5, second >>> 8);
    put(6, mask);
    put(7, mask >>> 8);
    put(8, mask >>> 16);
    put(9, mask >>> 24);
    put(10, MEETING_KINDS.indexOf(row.kind));
    put(11, MEETING_LEVELS.indexOf(row.level));
    put(
      12,
      MEETING_STATUSES.indexOf(row.status) |
        (MEETING_SETTINGS.indexOf(row.setting) << 1) |
        (precision << 2) |
        (BANDS.indexOf(row.band) << 4) |
        (WEIGHTS.indexOf(row.weight) << 6),
    );
  });
  return bytes;
}

function byFrequency(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}
