import { expect, test } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

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
