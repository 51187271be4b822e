import { expect, test } from 'vitest';
import { encounterRules } from '../../../pipeline.ts';
import { readDocument } from '../../../read-document.ts';
import { castOf } from '../../cast/cast-of.ts';
import { readMeetings } from '../read-meetings.ts';

function dayOf(text: string): string | null | undefined {
  const document = readDocument({ id: 'example', file: 'example.txt', text, meta: { published: '2025-11-28' } });
  const meetings = readMeetings(document, castOf(document), encounterRules, () => {});
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
