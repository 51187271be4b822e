import { expect, it } from 'vitest';
import { parseTables } from './open-tables-param.ts';

it.each([
  ['two-way-trade.level,e-commerce.change', ['two-way-trade.level', 'e-commerce.change']],
  ['aid.point,aid.point', ['aid.point']],
  ['<b>,,x', []],
  [null, []],
])('reads %s as %j', (text, keys) => {
  expect(parseTables(text)).toEqual(keys);
});
