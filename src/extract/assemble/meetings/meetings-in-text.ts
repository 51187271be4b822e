import { encounterRules } from '../../pipeline.ts';
import { readDocument } from '../../read-document.ts';
import { castOf } from '../cast/cast-of.ts';
import { type MeetingDraft, readMeetings } from './read-meetings.ts';

/** The meetings of an example text, for tests. */
export function meetingsInText(text: string, meta: { published?: string; outlet?: string } = {}): MeetingDraft[] {
  const document = readDocument({ id: 'example', file: 'example.txt', text, meta });
  return readMeetings(document, castOf(document), encounterRules, () => {});
}
