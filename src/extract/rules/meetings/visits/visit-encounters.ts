import { type Actor, sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import type { Encounter } from '../clause/encounter.ts';
import type { Destination } from './visit-places.ts';

/** The visits that these visitors pay to these destinations: a foreigner comes to Vietnam, somebody of Vietnam goes to each. */
export function visitEncounters(
  frame: Frame,
  at: number,
  end: number,
  visitors: readonly Actor[],
  destinations: readonly Destination[],
): Encounter[] {
  const side = sideClass(visitors[0]!);
  const base = { rule: 'meetings/visit', frame, at, end, kind: 'visit' as const };
  const people = visitors.filter((actor) => sideClass(actor) === side);
  if (side === 'F') {
    const abroad = destinations.length > 0 && destinations.every((place) => place.country !== 'VNM');
    if (abroad) return [];
    const partners = [...new Set(people.flatMap((actor) => actor.sides))];
    const city = destinations.find((place) => place.country === 'VNM');
    return [
      {
        ...base,
        vietnam: hostsOf(frame, 'V', people),
        foreign: people,
        partners,
        place: city?.name ?? 'Vietnam',
        visit: { visitor: 'F', unplaced: city === undefined },
      },
    ];
  }
  if (side === 'V') {
    const foreign = destinations.filter((place) => place.country !== 'VNM');
    return foreign.map((place) => ({
      ...base,
      vietnam: people,
      foreign: hostsOf(frame, 'F', people).filter((actor) => actor.sides.includes(place.country)),
      partners: [place.country],
      place: place.name,
      visit: { visitor: 'V', shared: new Set(foreign.map(({ country }) => country)).size > 1 },
    }));
  }
  return [];
}

/** 'At the invitation of Y', 'was in Lima, and his host Y …': the host is part of the visit. */
function hostsOf(frame: Frame, side: 'V' | 'F', visitors: readonly Actor[]): Actor[] {
  const invitation =
    /(?:at|upon) the invitation of (?:the |his |her |their )*|\bas (?:an? |the )?(?:[\w-]+ )?guests? of (?:the |his |her |their )*|\b(?:his|her|their) hosts?,? (?=‹)/.exec(
      frame.text,
    );
  if (!invitation) return [];
  const host = actorMarks(frame, invitation.index + invitation[0].length)[0];
  return host && host.at - invitation.index < 60 && host.side === side && !visitors.includes(host.actor)
    ? [host.actor]
    : [];
}
