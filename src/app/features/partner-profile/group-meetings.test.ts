import { expect, it } from 'vitest';
import type { MeetingRow } from '../../../dataset/site/meeting-row.ts';
import { groupByYear } from './group-meetings.ts';

const meeting = (id: string, date: string | null): MeetingRow => ({
  id,
  row: 0,
  date,
  dateEnd: null,
  partners: ['NZL'],
  setting: 'bilateral',
  status: 'held',
  kind: 'talks',
  level: 'minister',
  place: null,
  participants: [],
  topics: [],
  weight: 'core',
  band: 'sure',
  reports: 1,
  outlets: 1,
  conflicts: [],
  agreements: [],
});

it('sets meetings under their years in the order given, those without a date last', () => {
  const groups = groupByYear([
    meeting('u', null),
    meeting('a', '2025-11-26'),
    meeting('b', '2025'),
    meeting('c', '2022-11'),
  ]);
  expect(groups.map((group) => [group.year, group.rows.map((row) => row.id)])).toEqual([
    ['2025', ['a', 'b']],
    ['2022', ['c']],
    [null, ['u']],
  ]);
});
