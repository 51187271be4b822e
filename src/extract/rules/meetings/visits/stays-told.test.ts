import { expect, test } from 'vitest';
import { extractArticle } from '../../../pipeline.ts';

/** Partner, first day and place of the visits in a text of 12 June 2025. */
function visitsIn(text: string) {
  const { meetings } = extractArticle({ id: 'a', file: 'a.txt', text, meta: { published: '2025-06-12' } }).line;
  return meetings.filter(({ kind }) => kind === 'visit').map(({ partners, date, place }) => [partners[0], date, place]);
}

test.each([
  [
    'An entry of a chronicle',
    'December 6-9, 2023: Kenyan President William Ruto in Vietnam.',
    ['KEN', '2023-12-06', 'Vietnam'],
  ],
  ['A year alone', 'In 2012, Kenyan President William Ruto was in Vietnam.', ['KEN', '2012', 'Vietnam']],
  [
    'A guest of somebody, without the day of what came then',
    'Minister Luong Tam Quang travelled to Kenya as a guest of Kipchumba Murkomen, its Minister of the Interior, and on June 3 sat in on a drill.',
    ['KEN', '2025-06', 'Kenya'],
  ],
  [
    'Who was hosted',
    'Kenyan President William Ruto had been host to Pham Minh Chinh in September 2023, during an official visit.',
    ['KEN', '2023-09', 'Kenya'],
  ],
  [
    'Behind them',
    'The plane of Prime Minister Pham Minh Chinh and the delegation touched down in Hue on June 11. Behind them lay a working visit to Kenya, 8-10 June.',
    ['KEN', '2025-06-08', 'Kenya'],
  ],
  [
    'A list behind a clause about the host',
    'At the invitation of Amina Wario, who heads the Kenyan parliament, Chairman Tran Thanh Man and a high-ranking Vietnamese delegation flew into Nairobi on June 8 to start an official visit.',
    ['KEN', '2025-06-08', 'Kenya'],
  ],
  [
    'Whom somebody has welcomed',
    'Kenyan President William Ruto was in Vietnam on June 9. He is the first whom President Luong Cuong has welcomed on an official visit.',
    ['KEN', '2025-06-09', 'Vietnam'],
  ],
  [
    'Whom a plane brought',
    'Minister Bui Thanh Son was at Noi Bai on June 10 to meet the plane bringing Kenyan Speaker Moses Wetangula and his wife for an official visit.',
    ['KEN', '2025-06-10', 'Vietnam'],
  ],
])('%s: %s', (_, text, visit) => {
  expect(visitsIn(text)).toEqual([visit]);
});

test.each([
  'Kenyan President William Ruto has not been to Vietnam on an official visit before.',
  'In 2012, Kenyan singer William Ruto was in Vietnam.',
  'June 3: Kenyan President William Ruto in Hanoi for the forum.',
  'President Luong Cuong, as a guest of honour, opened the fair of Kenyan President William Ruto.',
  'Prime Minister Pham Minh Chinh and Kenyan Minister Soipan Tuya spoke of rice; a trip to Vietnam by President William Ruto came up.',
])('no visit: %s', (text) => {
  expect(visitsIn(text)).toEqual([]);
});
