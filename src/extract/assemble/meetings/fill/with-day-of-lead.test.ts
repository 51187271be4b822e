import { expect, test } from 'vitest';
import { extractArticle } from '../../../pipeline.ts';

/** One line a meeting of a text of 12 June 2025, a Thursday: its partner, date and kind. */
function datesIn(text: string): string[] {
  const input = { id: 'day', file: 'day.txt', text, meta: { published: '2025-06-12' } };
  return extractArticle(input)
    .line.meetings.map(({ partners, date, kind }) => [partners.join('+'), date, kind].join(' '))
    .sort();
}

test('what only the headline tells is of the day of the lead', () => {
  expect(
    datesIn(
      'Vice President hosts new ambassador of Kenya\n\nHanoi – Ms. Joyce Mwende heard on June 10 how much Hanoi expects of the port of Mombasa.',
    ),
  ).toEqual(['KEN 2025-06-10 reception']);
});

test('a caption of others has not the day of the lead', () => {
  expect(
    datesIn(
      "Diplomacy in the week\n\nForeign Minister Bui Thanh Son attends the ASEAN Foreign Ministers' Meeting. (Photo: VNA)\n\nPrime Minister Pham Minh Chinh received Kenyan Ambassador Joyce Mwende on June 10.",
    ),
  ).toEqual(['ASEAN 2025-06 conference', 'KEN 2025-06-10 reception']);
});

test('a headline of what is to come gets no day', () => {
  expect(
    datesIn(
      'Vice President to host ambassador of Kenya\n\nHanoi – Farmers were told on June 10 how much Mombasa expects.',
    ),
  ).not.toContain('KEN 2025-06-10 reception');
});

test('beside a gathering of several days an undated meeting has the month alone', () => {
  const text = (lead: string) =>
    `Rome (VNA) – Prime Minister Pham Minh Chinh met several leaders on the sidelines of the food summit in Rome ${lead}. Receiving him on June 10, Italian President Sergio Mattarella spoke of rice. With Kenyan President William Ruto, he talked about tea.`;
  expect(datesIn(text('on June 9 and 10'))).toContain('KEN 2025-06 sidelines');
  expect(datesIn(text('on June 10'))).toContain('KEN 2025-06-10 sidelines');
});
