import { expect, test } from 'vitest';
import { encounterRules } from '../../pipeline.ts';
import { readDocument } from '../../read-document.ts';
import { castOf } from '../cast/cast-of.ts';
import { readMeetings } from './read-meetings.ts';

function datesOf(text: string): Record<string, string | null> {
  const document = readDocument({ id: 'example', file: 'example.txt', text, meta: { published: '2025-11-27' } });
  const meetings = readMeetings(document, castOf(document), encounterRules, () => {});
  return Object.fromEntries(meetings.map(({ partners, date }) => [partners.join(), date]));
}

test('the next leg of a trip lies in the month told before', () => {
  const text =
    'President To Lam will pay a state visit to Mongolia from December 21 to 23. Following this, the delegation will make a state visit to Cuba.';
  expect(datesOf(text)).toMatchObject({ MNG: '2025-12-21', CUB: '2025-12' });
});

test('a headline of another issue of a daily roundup lies in the month of that issue', () => {
  const body = 'Prime Minister Pham Minh Chinh received Fijian Ambassador Filimone Waqa in Hanoi on November 26.';
  const list = 'Vietnam News Today (Oct. 23): CPV delegation visits Spain to deepen strategic partnership';
  expect(datesOf(`${body}\n\n${list}`)).toMatchObject({ FJI: '2025-11-26', ESP: '2025-10' });
});
