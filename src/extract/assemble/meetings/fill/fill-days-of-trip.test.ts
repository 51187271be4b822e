import { expect, test } from 'vitest';
import { extractArticle } from '../../../pipeline.ts';

const visitsIn = (...paragraphs: string[]) =>
  extractArticle({
    id: 'x',
    file: 'x.txt',
    text: `---\npublished: 2025-06-11\n---\nNews\n\n${paragraphs.join('\n\n')}\n`,
  }).line.meetings.flatMap(({ kind, date, dateEnd }) => (kind === 'visit' ? [[date, dateEnd]] : []));

const SOON = 'HANOI, June 11 - Kenyan President William Ruto will soon pay a state visit to Vietnam.';

test.each([
  'Ambassador Joyce Mwende spoke to the press ahead of the trip, which runs from June 17 to 19.',
  'The visit, scheduled for June 17-19, is made at the invitation of State President Luong Cuong.',
  'The three-day visit will take place from June 17 to 19.',
  'The visit from June 17 to 19 comes as trade is growing.',
  'Ambassador Joyce Mwende spoke ahead of the trip, which runs from Tuesday to Thursday (June 17-19). Ruto knows Hanoi from an earlier visit.',
])('the days of a trip stand in a sentence of their own: %s', (later) => {
  expect(visitsIn(SOON, later)).toEqual([['2025-06-17', '2025-06-19']]);
});

test('a visit that is told to the month takes the days of that month alone', () => {
  const next = 'HANOI, June 11 - Kenyan President William Ruto will visit Vietnam next month.';
  expect(visitsIn(next, 'The trip, planned for July 2-4, is his first.')).toEqual([['2025-07-02', '2025-07-04']]);
  expect(visitsIn(next, 'The trip, planned for August 2-4, was put off.')).toEqual([['2025-07', null]]);
});

test.each([
  'The trip to Peru by the Kenyan minister ran from June 1 to 3.',
  'The tour ended well. A fair will take place from June 17 to 19.',
])('days of something else are left alone: %s', (later) => {
  expect(visitsIn(SOON, later)).toEqual([[null, null]]);
});

test('two visits of a story do not share the days of one trip', () => {
  const both = 'HANOI, June 11 - Prime Minister Pham Minh Chinh will soon visit Kenya and Peru.';
  expect(visitsIn(both, 'The trip is scheduled for June 17-24.')).toEqual([
    [null, null],
    [null, null],
  ]);
});
