import type { MeetingKind } from '../../../dataset/meeting.ts';
import { isPartialDate } from '../../../dataset/partial-date.ts';
import type { Hit } from '../../data/find-entries.ts';
import type { Formats } from '../../i18n/use-format.ts';

/** Codes of the sides that a person is of or has met. */
const CODES = /^[A-Z][A-Z0-9-]+(?: [A-Z][A-Z0-9-]+)*$/;

/** The line under a hit with its dates, the countries and the meeting's kind in the reader's words. */
export function detailWords(
  { kind, detail }: Hit,
  format: Formats,
  words: { meetingKind: Record<MeetingKind, string> },
  nameOf: (code: string) => string,
): string {
  return detail
    .split(', ')
    .map((part) => {
      if (isPartialDate(part)) return format.date(part);
      if (kind === 'person' && CODES.test(part)) return format.list(part.split(' ').map(nameOf));
      return kind === 'meeting' && part in words.meetingKind ? words.meetingKind[part as MeetingKind] : part;
    })
    .join(', ');
}
