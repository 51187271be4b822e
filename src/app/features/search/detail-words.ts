import type { MeetingKind } from '../../../dataset/meeting.ts';
import { isPartialDate } from '../../../dataset/partial-date.ts';
import type { Hit } from '../../data/find-entries.ts';
import type { Formats } from '../../i18n/use-format.ts';

/** The line under a hit with its dates and the meeting's kind in the reader's words. */
export function detailWords(
  { kind, detail }: Hit,
  format: Formats,
  words: { meetingKind: Record<MeetingKind, string> },
): string {
  return detail
    .split(', ')
    .map((part) => {
      if (isPartialDate(part)) return format.date(part);
      return kind === 'meeting' && part in words.meetingKind ? words.meetingKind[part as MeetingKind] : part;
    })
    .join(', ');
}
