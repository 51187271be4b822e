import { expect, it } from 'vitest';
import { rangeOf, spanOf } from './month-span.ts';

const FIRST = 2024 * 12;

it.each([
  [null, null, { first: 0, last: 23 }],
  ['2024-03', '2024-05-02', { first: 2, last: 4 }],
  ['2025', null, { first: 12, last: 23 }],
  ['1999', '2031', { first: 0, last: 23 }],
])('%s to %s are the months %j', (from, to, span) => {
  expect(spanOf(from, to, FIRST, 24)).toEqual(span);
});

it.each([
  [
    { first: 0, last: 23 },
    { from: null, to: null },
  ],
  [
    { first: 2, last: 23 },
    { from: '2024-03', to: null },
  ],
  [
    { first: 12, last: 12 },
    { from: '2025-01', to: '2025-01' },
  ],
])('the months %j are the range %j', (span, range) => {
  expect(rangeOf(span, FIRST, 24)).toEqual(range);
});
