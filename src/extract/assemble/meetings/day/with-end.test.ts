import { expect, test } from 'vitest';
import { meetingsInText } from '../meetings-in-text.ts';

test.each([
  [
    'Kenyan President William Ruto arrived on Wednesday for a state visit to Vietnam that lasts until Saturday.',
    '2025-06-11',
    '2025-06-14',
  ],
  [
    'Kenyan President William Ruto arrived in Vietnam on June 8 for an official visit and stays until June 11.',
    '2025-06-08',
    '2025-06-11',
  ],
  [
    'Kenyan President William Ruto arrived in Vietnam on June 8 for an official visit; a pact that runs until July 30 was signed.',
    '2025-06-08',
    null,
  ],
  [
    'Kenyan President William Ruto is on a state visit to Vietnam. It began on Monday and wraps up this Saturday.',
    '2025-06-09',
    '2025-06-14',
  ],
  [
    'Kenyan President William Ruto is on a state visit to Vietnam. The visit runs from June 9 to 13.',
    '2025-06-09',
    '2025-06-13',
  ],
  ['Kenyan President William Ruto is on a state visit to Vietnam. It was proposed on Monday.', '2025-06', null],
  [
    'Prime Minister Pham Minh Chinh landed in Hanoi on the evening of June 9 after an official visit to Kenya. In the course of the four-day trip he toured a port.',
    '2025-06-06',
    '2025-06-09',
  ],
  [
    'On June 9 Prime Minister Pham Minh Chinh came home to Hanoi, having concluded a visit to Kenya.',
    '2025-06',
    '2025-06-09',
  ],
  ['Kenyan President William Ruto returned home on June 9 after a state visit to Vietnam.', '2025-06', '2025-06-09'],
  ['Prime Minister Pham Minh Chinh landed in Nairobi on June 9 for a visit to Kenya.', '2025-06-09', null],
  [
    'Kenyan President William Ruto was on a state visit to Vietnam in March 2024. It opened the door on May 3, 2025.',
    '2024-03',
    null,
  ],
])('%s', (text, date, dateEnd) => {
  const meetings = meetingsInText(text, { published: '2025-06-12' });
  expect(meetings.find(({ kind }) => kind === 'visit')).toMatchObject({ date, dateEnd });
});
