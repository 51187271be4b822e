import { expect, test } from 'vitest';
import { extractArticle } from '../../pipeline.ts';
import { readDocument } from '../../read-document.ts';

const KENYA =
  'President William Ruto was in Vietnam from May 3 to 5, 2025, and held talks with President Luong Cuong on May 4.';
const CHILE =
  'Foreign Minister Alberto van Klaveren was in Hanoi on June 3, 2025. He met Deputy Minister Tran Van Son.';

test.each([
  ['KENYA', 'CHILE'],
  ['1. Kenya', '2. Chile'],
  ['Kenya:', 'Chile:'],
])('each section of a look back is of its own country and days: %s', (first, second) => {
  const text = ['Two guests, one spring', 'Two guests came in spring.', first, KENYA, second, CHILE].join('\n\n');
  const { meetings } = extractArticle({ id: 'a', file: 'a.txt', text }).line;
  expect(meetings.map(({ partners, date }) => [partners[0], date])).toEqual([
    ['KEN', '2025-05-03'],
    ['KEN', '2025-05-04'],
    ['CHL', '2025-06-03'],
    ['CHL', '2025-06-03'],
  ]);
});

test.each([
  [['Kenya', KENYA, 'Kenya', CHILE], 1],
  [['Kenya', KENYA, CHILE], 1],
  [['In Kenya', KENYA, 'To Chile', CHILE], 1],
  [['Kenya', KENYA, 'Chile', CHILE], 3],
])('lines that are no such heads part nothing: %o', (lines, stories) => {
  const text = ['A spring full of guests', 'Two guests came in spring.', ...lines].join('\n\n');
  expect(readDocument({ id: 'a', file: 'a.txt', text }).stories).toHaveLength(stories);
});
