import { expect, test } from 'vitest';
import { meetingsInText } from '../meetings-in-text.ts';

/** Kind and people of the meetings in a text of 12 June 2025, a Thursday. */
function meetings(text: string): string[] {
  return meetingsInText(text, { published: '2025-06-12' })
    .map(({ kind, participants }) => [kind, ...participants.map(({ name }) => name).sort()].join(' | '))
    .sort();
}

test.each([
  [
    'whom the visitor will meet is part of the visit to come',
    'Kenyan President William Ruto will travel to Hanoi next week on a two-day visit. During the trip he will meet State President Luong Cuong and hold talks with Prime Minister Pham Minh Chinh.',
    ['visit | Luong Cuong | Pham Minh Chinh | William Ruto'],
  ],
  [
    'as is what an agenda lists',
    'Kenyan President William Ruto will visit Vietnam next week. Draft agendas list meetings with State President Luong Cuong.',
    ['visit | Luong Cuong | William Ruto'],
  ],
  [
    'and what a visit just begun will include, in the same sentence',
    'Kenyan President William Ruto arrived in Hanoi on Thursday for a three-day visit, which will include talks with Prime Minister Pham Minh Chinh.',
    ['visit | Pham Minh Chinh | William Ruto'],
  ],
  [
    'and who will welcome the visitor',
    'Kenyan President William Ruto will visit Vietnam next week. He will be welcomed by State President Luong Cuong.',
    ['visit | Luong Cuong | William Ruto'],
  ],
  [
    'not talks with a day of their own',
    'Kenyan President William Ruto will visit Vietnam from June 16 to 19. On June 18 he will hold talks with Prime Minister Pham Minh Chinh.',
    ['talks | Pham Minh Chinh | William Ruto', 'visit | William Ruto'],
  ],
  [
    'be it the first of the days of the visit',
    'At the invitation of Prime Minister Pham Minh Chinh, Kenyan President William Ruto will visit Vietnam on June 16 and 17. The two are to hold talks on Monday.',
    ['talks | Pham Minh Chinh | William Ruto', 'visit | Pham Minh Chinh | William Ruto'],
  ],
  [
    'though what the same sentence tells of the first day is part of it',
    'Kenyan President William Ruto will visit Vietnam from June 16 to 19 and meet Prime Minister Pham Minh Chinh on June 16.',
    ['visit | Pham Minh Chinh | William Ruto'],
  ],
  [
    'not what was held',
    'Kenyan President William Ruto will visit Vietnam next week. He met Prime Minister Pham Minh Chinh in Nairobi on June 3.',
    ['talks | Pham Minh Chinh | William Ruto', 'visit | William Ruto'],
  ],
])('%s', (_, text, expected) => {
  expect(meetings(text)).toEqual(expected);
});
