import { expect, test } from 'vitest';
import { meetingsInText } from '../meetings-in-text.ts';

function dayOf(text: string): string | null | undefined {
  const meetings = meetingsInText(text, { published: '2025-11-28' });
  return meetings.find(({ kind }) => kind !== 'visit')?.date;
}

const VISIT = 'President William Ruto of Kenya is on a visit to Vietnam from November 25 to 27.';

test.each([
  [`${VISIT} On the day of his arrival, he was received by Prime Minister Pham Minh Chinh.`, '2025-11-25'],
  [`${VISIT} Right after landing, he met Prime Minister Pham Minh Chinh.`, '2025-11-25'],
  [`${VISIT} Shortly after his arrival President Luong Cuong held talks with him.`, '2025-11-25'],
  [`${VISIT} He was received by Prime Minister Pham Minh Chinh on November 26, a day after his arrival.`, '2025-11-26'],
  [`${VISIT} Before his arrival, Prime Minister Pham Minh Chinh met Minister Musalia Mudavadi.`, '2025-11'],
  [
    'President William Ruto of Kenya is on a visit to Vietnam. On the day of his arrival, he was received by Prime Minister Pham Minh Chinh.',
    '2025-11',
  ],
])('%s', (text, day) => {
  expect(dayOf(text)).toBe(day);
});
