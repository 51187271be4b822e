import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANDS } from '../confidence-band.ts';
import { WEIGHTS } from '../evidence.ts';
import { MEETING_KINDS, MEETING_LEVELS, MEETING_SETTINGS, MEETING_STATUSES } from '../meeting.ts';
import { precisionOf } from '../partial-date.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { decodeFacets } from './decode-facets.ts';
import { encodeFacets } from './encode-facets.ts';
import { FACET_PRECISIONS, type FacetInput, OTHER_TOPICS_BIT } from './facets.ts';

const date = fc
  .tuple(fc.integer({ min: dayNumber('1945-01-01'), max: 0xffff }), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => dayOf(day).slice(0, length));
const code = fc.integer({ min: 0, max: 400 }).map((n) => `P${n}`);
const row: fc.Arbitrary<FacetInput> = fc.record({
  date: fc.option(date),
  partners: fc.uniqueArray(code, { maxLength: 5 }),
  kind: fc.constantFrom(...MEETING_KINDS),
  level: fc.constantFrom(...MEETING_LEVELS),
  status: fc.constantFrom(...MEETING_STATUSES),
  setting: fc.constantFrom(...MEETING_SETTINGS),
  topics: fc.uniqueArray(fc.constantFrom('defence', 'trade', 'culture', 'energy'), { maxLength: 4 }),
  band: fc.constantFrom(...BANDS),
  weight: fc.constantFrom(...WEIGHTS),
});

describe('facets.bin', () => {
  it('gives back every row that was encoded', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const facets = decodeFacets(encodeFacets(rows).buffer);
        const back = rows.map((_, i): FacetInput => {
          const positions = [facets.partner1[i], facets.partner2[i], ...(facets.morePartners.get(i) ?? [])];
          const length = { none: 0, year: 4, month: 7, day: 10 }[FACET_PRECISIONS[facets.precision[i] ?? 0] ?? 'none'];
          return {
            date: length === 0 ? null : dayOf(facets.day[i] ?? 0).slice(0, length),
            partners: positions.filter((p) => p !== undefined && p > 0).map((p) => facets.partners[p ?? 0] ?? ''),
            kind: MEETING_KINDS[facets.kind[i] ?? 0] ?? 'other',
            level: MEETING_LEVELS[facets.level[i] ?? 0] ?? 'people',
            status: MEETING_STATUSES[facets.status[i] ?? 0] ?? 'held',
            setting: MEETING_SETTINGS[facets.setting[i] ?? 0] ?? 'bilateral',
            topics: facets.topics.filter((_topic, bit) => ((facets.topicMask[i] ?? 0) >>> bit) & 1).sort(),
            band: BANDS[facets.band[i] ?? 0] ?? 'check',
            weight: WEIGHTS[facets.weight[i] ?? 0] ?? 'core',
          };
        });
        expect(back).toEqual(rows.map((r) => ({ ...r, topics: [...r.topics].sort() })));
      }),
    );
  });

  it('keeps the precision of a date', () => {
    expect(precisionOf(dayOf(dayNumber('2025-11')).slice(0, 7))).toBe('month');
    expect(dayNumber('1945-01-01')).toBe(1);
  });

  it('counts the topics beyond the first 31 under one bit', () => {
    const rows = Array.from(
      { length: 40 },
      (_, i): FacetInput => ({
        date: null,
        partners: [],
        kind: 'talks',
        level: 'minister',
        status: 'held',
        setting: 'bilateral',
        topics: [`topic-${String(i).padStart(2, '0')}`],
        band: 'sure',
        weight: 'core',
      }),
    );
    const facets = decodeFacets(encodeFacets(rows).buffer);
    expect(facets.topics).toHaveLength(31);
    expect((facets.topicMask[39] ?? 0) >>> OTHER_TOPICS_BIT).toBe(1);
  });

  it.each([
    ['an empty file', new Uint8Array(0)],
    ['another file', new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['a file that was cut short', encodeFacets([]).slice(0, 20)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeFacets(bytes.buffer)).toThrow(/facets\.bin/);
  });

  it('refuses a date that sixteen bits cannot hold', () => {
    const row = { partners: [], kind: 'talks', level: 'minister', status: 'held', setting: 'bilateral' } as const;
    expect(() => encodeFacets([{ ...row, date: '1873-01-01', topics: [], band: 'sure', weight: 'core' }])).toThrow(
      /1945/,
    );
  });
});
