import { expect, it } from 'vitest';
import { bySide, whoWithWhom } from './who-with-whom.ts';

const person = (name: string, side: string | null) => ({ name, side, role: null });

it('names two of each side and counts the rest', () => {
  const people = [person('A', 'NZL'), person('B', 'VNM'), person('C', null), person('D', 'NZL'), person('E', 'NZL')];
  expect(whoWithWhom(people)).toEqual({
    vietnam: { names: ['B'], more: 0 },
    others: { names: ['A', 'D'], more: 2 },
  });
});

it('puts Vietnam first, then the partners in order, then those of no told side', () => {
  const people = [person('A', null), person('B', 'LAO'), person('C', 'VNM'), person('D', 'JPN')];
  expect(bySide(people, ['JPN', 'LAO']).map(({ side }) => side)).toEqual(['VNM', 'JPN', 'LAO', null]);
  expect(bySide([], ['JPN'])).toEqual([]);
});
