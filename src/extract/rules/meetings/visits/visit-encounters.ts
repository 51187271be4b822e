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
    const city = destinations.find((place) => place.country === 'VNM');
    return byCountry(people).map((guests) => ({
      ...base,
      vietnam: hostsOf(frame, 'V', people),
      foreign: guests,
      partners: [...new Set(guests.flatMap((actor) => actor.sides))],
      place: city?.name ?? 'Vietnam',
      visit: { visitor: 'F' as const, unplaced: city === undefined },
    }));
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

/** 'The ministers X of Kenya and Y of Peru both came': two visits, as far as officials of one country each pay them. */
function byCountry(guests: Actor[]): Actor[][] {
  const countries = new Set(guests.map(({ sides }) => sides.join()));
  const apart = guests.every(
    ({ persons, sides, role }) => persons.length === 1 && sides.length === 1 && role !== null && role !== 'spouse',
  );
  if (countries.size < 2 || !apart) return [guests];
  return [...countries].map((country) => guests.filter(({ sides }) => sides.join() === country));
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
