import { agrees } from '../../../../dataset/partial-date.ts';
import type { Telling, ToldMeeting } from '../../story/telling.ts';

/**
 * An old picture under a story shows the visit of which the story speaks: 'the two leaders wave at the palace on January 12' is the
 * visit of January, on that day and with those people, and no further encounter.
 */
export function withCaptions(meetings: readonly ToldMeeting[]): ToldMeeting[] {
  const folded = new Set<ToldMeeting>();
  for (const meeting of meetings) {
    // What is only planned of the visit tells of it again.
    const pictures = meeting.tellings.filter(({ caption, dated, date }) => caption && dated && date?.length === 10);
    if (!meeting.tellings.every((telling) => pictures.includes(telling) || telling.status === 'planned')) continue;
    const [picture] = pictures;
    if (!picture) continue;
    const visit = meetings.find(
      ({ tellings }) =>
        tellings.every(({ caption }) => !caption) && tellings.some((telling) => shows(picture, telling)),
    );
    if (!visit) continue;
    visit.tellings.push(...meeting.tellings.map((telling) => asVisit(telling, visit.tellings[0]!)));
    folded.add(meeting);
  }
  return meetings.filter((meeting) => !folded.has(meeting));
}

/** The visitor is in the picture, in a month that the story tells of the visit, and the story tells no day of it. */
function shows(picture: Telling, visit: Telling): boolean {
  if (visit.kind !== 'visit' || visit.partners.join() !== picture.partners.join() || visit.story !== picture.story)
    return false;
  const [guests, shown] = visit.inbound ? [visit.foreign, picture.foreign] : [visit.vietnam, picture.vietnam];
  return (
    guests.some((guest) => shown.includes(guest)) &&
    visit.date !== null &&
    visit.date.length >= 7 &&
    agrees(visit.date, picture.date!)
  );
}

function asVisit(picture: Telling, { inbound, place }: Telling): Telling {
  return { ...picture, kind: 'visit', occasion: 'talks', inbound, place: picture.place ?? place };
}
