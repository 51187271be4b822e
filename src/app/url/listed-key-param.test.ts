import { expect, it } from 'vitest';
import { listParser } from './list-parser.ts';
import { chartKey } from './listed-key-param.ts';

it.each([
  ['two-way-trade.level,e-commerce.change', ['two-way-trade.level', 'e-commerce.change']],
  ['aid.point,aid.point', ['aid.point']],
  ['<b>,,x', null],
])('reads %s as %j', (text, keys) => {
  expect(listParser(chartKey).parse(text)).toEqual(keys);
});
