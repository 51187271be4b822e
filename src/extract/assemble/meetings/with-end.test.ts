import { expect, test } from 'vitest';
import { encounterRules } from '../../pipeline.ts';
import { readDocument } from '../../read-document.ts';
import { castOf } from '../cast/cast-of.ts';
import { readMeetings } from './read-meetings.ts';

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
])('%s', (text, date, dateEnd) => {
  const document = readDocument({ id: 'example', file: 'example.txt', text, meta: { published: '2025-06-12' } });
  const meetings = readMeetings(document, castOf(document), encounterRules, () => {});
  expect(meetings.find(({ kind }) => kind === 'visit')).toMatchObject({ date, dateEnd });
});
