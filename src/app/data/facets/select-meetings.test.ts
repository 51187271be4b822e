import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEETING_KINDS, MEETING_LEVELS, MEETING_STATUSES } from '../../../dataset/meeting.ts';
import { NO_FILTERS, type TimelineFilters } from '../../url/timeline-params.ts';
import { criteriaFrom } from './criteria.ts';
import { facetsOf } from './facets-fixture.ts';
import { groupByMonth } from './group-by-month.ts';
import { selectMeetings } from './select-meetings.ts';

const facets = facetsOf([
  { date: null, partners: ['LAO'] },
  { date: '2024', partners: ['FRA'], kind: 'visit' },
  { date: '2024-02', partners: ['NZL', 'AUS', 'LAO'], topics: ['trade'] },
  { date: '2024-03-01', partners: ['LAO'], status: 'planned', topics: ['trade', 'defence'] },
  { date: '2025-11-26', partners: ['NZL'], level: 'ambassador', band: 'check' },
]);
const select = (filters: Partial<TimelineFilters>, textRows: Uint8Array | null = null) =>
  selectMeetings(facets, criteriaFrom({ ...NO_FILTERS, ...filters }, facets, textRows));
const rows = (filters: Partial<TimelineFilters>) => [...select(filters).rows];

describe('the meetings that pass', () => {
  it.each([
    [{}, [4, 3, 2, 1, 0]],
    [{ country: ['NZL'] }, [4, 2]],
    [{ country: ['LAO'] }, [3, 2, 0]],
    [{ country: ['NZL', 'FRA'] }, [4, 2, 1]],
    [{ country: ['TUV'] }, []],
    [{ from: '2024-03' }, [4, 3, 1]],
    [{ to: '2024-02-10' }, [2, 1]],
    [{ from: '2024-02-20', to: '2024-02-20' }, [2, 1]],
    [{ kind: ['visit'] }, [1]],
    [{ level: ['ambassador', 'people'] }, [4]],
    [{ status: ['planned'] }, [3]],
    [{ topic: ['trade'] }, [3, 2]],
    [{ topic: ['unknown'] }, []],
    [{ sure: true }, [3, 2, 1, 0]],
    [{ q: 'anything' }, []],
  ] as [Partial<TimelineFilters>, number[]][])('under %j are %j', (filters, expected) => {
    expect(rows(filters)).toEqual(expected);
  });

  it('are those whose words match, when words are asked for', () => {
    expect([...select({ q: 'x' }, Uint8Array.of(0, 1, 0, 0, 1)).rows]).toEqual([4, 1]);
  });
});

describe('the counts beside the values', () => {
  it('ignore their own part and keep the others', () => {
    const selection = select({ country: ['NZL'], topic: ['trade'] });
    const count = (code: string) => selection.partners[facets.partnerAt.get(code) ?? 0];
    expect([count('NZL'), count('LAO'), count('FRA')]).toEqual([1, 2, 0]);
    expect(selection.topics[facets.topicAt.get('trade') ?? 0]).toBe(1);
  });

  it('say what dropping one part would give', () => {
    const { withoutPart } = select({ country: ['NZL'], status: ['planned'] });
    expect(withoutPart).toMatchObject({ country: 1, status: 2, kind: 0 });
  });

  it('keep the months outside of the range, without rows that tell no month', () => {
    const { months } = select({ from: '2025' });
    expect([...months.held].reduce((a, b) => a + b)).toBe(2);
    expect([...months.planned].reduce((a, b) => a + b)).toBe(1);
  });

  it('equal a count made one value at a time', () => {
    const pick = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
    const filters = fc.record({
      country: pick(['NZL', 'LAO', 'FRA', 'AUS']),
      kind: pick(MEETING_KINDS),
      level: pick(MEETING_LEVELS),
      status: pick(MEETING_STATUSES),
      topic: pick(['trade', 'defence']),
      from: fc.constantFrom(null, '2024', '2024-03'),
      to: fc.constantFrom(null, '2024-02', '2025'),
      sure: fc.boolean(),
    });
    fc.assert(
      fc.property(filters, (chosen) => {
        const selection = select(chosen);
        MEETING_LEVELS.forEach((level, at) => {
          expect(selection.levels[at]).toBe(rows({ ...chosen, level: [level] }).length);
        });
        for (const code of ['NZL', 'LAO', 'FRA', 'AUS'])
          expect(selection.partners[facets.partnerAt.get(code) ?? 0]).toBe(rows({ ...chosen, country: [code] }).length);
        expect(selection.withoutPart.date).toBe(rows({ ...chosen, from: null, to: null }).length);
      }),
    );
  });
});

describe('the months of the list', () => {
  it('stand before their rows, a bare year and undated rows apart', () => {
    const { items, groups } = groupByMonth(facets, select({}).rows);
    expect([...items]).toEqual([-1, 4, -2, 3, -3, 2, -4, 1, -5, 0]);
    expect(groups.map(({ month }) => month)).toEqual(['2025-11', '2024-03', '2024-02', '2024', null]);
  });

  it('are none where nothing matches', () => {
    expect(groupByMonth(facets, new Uint32Array(0))).toEqual({ items: new Int32Array(0), groups: [] });
  });
});
