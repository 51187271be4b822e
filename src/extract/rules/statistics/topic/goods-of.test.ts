import { expect, test } from 'vitest';
import { figuresInText } from '../reading/figures-in-text.ts';
import { goodsOf } from './goods-of.ts';

const CASES: readonly [flow: string, item: string, told: string][] = [
  ['exports to Malta', 'petrol', 'exports of petrol to Malta'],
  ['exports of rice to Malta', 'petrol', 'exports of petrol to Malta'],
  ['tea exports', 'pepper', 'exports of pepper'],
  ['Vietnamese tea exports to Malta', 'pepper', 'Vietnamese exports of pepper to Malta'],
  ['Malta’s crude oil imports from Vietnam', 'rice', 'Malta’s imports of rice from Vietnam'],
  ['value of tea exports', 'pepper', 'value of exports of pepper'],
  ['value of coal imported from Malta', 'cotton', 'value of cotton imported from Malta'],
  ['seafood exports of Vietnam', 'tuna', 'Vietnamese exports of tuna'],
  // No part of the goods, but a sort of them; a branch is no goods.
  ['rice exports to Malta', 'fragrant varieties', 'rice exports of fragrant varieties to Malta'],
  ['agricultural exports', 'rice', 'agricultural exports of rice'],
  ['total exports', 'rice', 'total exports of rice'],
];

test.each(CASES)('%s and %s', (flow, item, told) => {
  expect(goodsOf(flow, item)).toBe(told);
});

test('each of a list of goods is told by itself', () => {
  const text =
    'Vietnam shipped more to Malta in 2021: tea exports rose by 84%, pepper by 51%, and electric cables by 26%.';
  expect(figuresInText(text, { published: '2022-02-10' }).map(({ value, what }) => `${value} ${what}`)).toEqual([
    '84 growth of Vietnamese tea exports to Malta',
    '51 growth of Vietnamese exports of pepper to Malta',
    '26 growth of Vietnamese exports of electric cables to Malta',
  ]);
});
