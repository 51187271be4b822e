import { expect, test } from 'vitest';
import { extractArticle } from '../../../pipeline.ts';

/** Partner and date of the meetings of a text of 12 June 2025, a Thursday. */
function days(text: string): string[] {
  const input = { id: 'list', file: 'list.txt', text, meta: { published: '2025-06-12' } };
  return extractArticle(input)
    .line.meetings.map(({ partners, date }) => `${partners.join('+')} ${date}`)
    .sort();
}

test.each([
  [
    'Prime Minister Pham Minh Chinh met Kenyan President William Ruto on June 8, Peruvian President Dina Boluarte the next day, and, before flying home on the evening of June 10, Chilean President Gabriel Boric.',
    ['CHL 2025-06-10', 'KEN 2025-06-08', 'PER 2025-06-09'],
  ],
  [
    'Among those whom the visiting official Nguyen Van Hung met in Nairobi were Kenyan Vice President Kithure Kindiki, on June 9, and Kenyan Minister Alfred Mutua, who heads the labour ministry, on June 10.',
    ['KEN 2025-06-09', 'KEN 2025-06-10'],
  ],
  [
    'Prime Minister Pham Minh Chinh met Kenyan President William Ruto on June 8, and Peruvian President Dina Boluarte met farmers in Lima on June 9.',
    ['KEN 2025-06-08'],
  ],
])('each of a list has a day of its own: %s', (text, expected) => {
  expect(days(text)).toEqual(expected);
});

test.each([
  [
    'Minister Nguyen Van Hung held talks in Lima with Peruvian Minister Ana Gervasi and in Nairobi with Kenyan Minister Musalia Mudavadi on June 9.',
    ['KEN Nairobi', 'PER Lima'],
  ],
  [
    'Minister Nguyen Van Hung held talks in Lima with Peruvian Minister Ana Gervasi on June 9, and his ministry has a shop in Nairobi with Kenyan coffee.',
    ['PER Lima'],
  ],
])('each of a list has a place of its own: %s', (text, expected) => {
  const input = { id: 'list', file: 'list.txt', text, meta: { published: '2025-06-12' } };
  const places = extractArticle(input).line.meetings.map(({ partners, place }) => `${partners.join('+')} ${place}`);
  expect(places.sort()).toEqual(expected);
});
