import { expect, it } from 'vitest';
import { recentMonths } from './recent-months.ts';

it('names the newest months over a turn of the year', () => {
  expect(recentMonths({ first: '2025-11', counts: [4, 0, 2, 7] }, 3)).toEqual([
    { month: '2025-12', count: 0 },
    { month: '2026-01', count: 2 },
    { month: '2026-02', count: 7 },
  ]);
});

it.each([
  [{ first: null, counts: [] }, 0],
  [{ first: '2026-01', counts: [1] }, 1],
])('is short where %j is', (months, length) => {
  expect(recentMonths(months, 12)).toHaveLength(length);
});
