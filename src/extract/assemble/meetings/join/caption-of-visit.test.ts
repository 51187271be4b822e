import { expect, test } from 'vitest';
import { meetingsInText } from '../meetings-in-text.ts';

const CAPTION =
  'Kenyan President William Ruto (left) and State President Luong Cuong (right) smile during a meeting at the State Guest House in Hanoi on March 12, 2025. (AFP)';

/** Kind, date and people of the meetings in a text of 12 June 2025. */
function meetings(text: string): string[] {
  return meetingsInText(text, { published: '2025-06-12' })
    .map(({ kind, date, participants }) => [kind, date, ...participants.map(({ name }) => name).sort()].join(' | '))
    .sort();
}

test.each([
  [
    'a picture of the visit that the story tells gives its day',
    `Kenya looks east\n\n${CAPTION}\n\nThe year began well, with President William Ruto making a state visit to Hanoi in March.`,
    ['visit | 2025-03-12 | Luong Cuong | William Ruto'],
  ],
  [
    'of another visit it stands alone',
    `Kenya looks east\n\n${CAPTION}\n\nPresident William Ruto paid a state visit to Hanoi in May.`,
    ['talks | 2025-03-12 | Luong Cuong | William Ruto', 'visit | 2025-05 | William Ruto'],
  ],
])('%s', (_, text, expected) => {
  expect(meetings(text)).toEqual(expected);
});
