import type { MeetingKind } from '../../../dataset/meeting.ts';
import { isPartialDate } from '../../../dataset/partial-date.ts';
import type { Hit } from '../../data/find-entries.ts';
import type { Formats } from '../../i18n/use-format.ts';

/** Codes of the sides that a person is of or has met, or of the partners of a meeting. */
const CODES = /^[A-Z][A-Z0-9-]+(?: [A-Z][A-Z0-9-]+)*$/;

type Names = { codeName: (code: string) => string; placeName: (place: string) => string };

/** The line under a hit with its dates, countries, place, theme and the meeting's kind in the reader's words, each told once. */
export function detailWords(
  { kind, detail }: Hit,
  format: Formats,
  words: { meetingKind: Record<MeetingKind, string> },
  { codeName, placeName }: Names,
): string {
  if (kind === 'metric') return detail.split(' | ')[format.language === 'vi' ? 1 : 0] ?? '';
  const told = detail.split(', ').map((part) => {
    if (isPartialDate(part)) return format.date(part);
    if ((kind === 'person' || kind === 'meeting') && CODES.test(part))
      return format.list(part.split(' ').map(codeName));
    if (kind !== 'meeting') return part;
    return part in words.meetingKind ? words.meetingKind[part as MeetingKind] : placeName(part);
  });
  return [...new Set(told)].join(', ');
}
