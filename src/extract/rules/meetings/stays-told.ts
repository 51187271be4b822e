import { type Actor, sideClass } from '../../assemble/actor.ts';
import type { Frame } from '../../assemble/frame.ts';
import { countryName } from '../../find/places/country-name.ts';
import { sought } from '../../triggers/triggers.ts';
import { subjectOf } from './clause.ts';
import type { Encounter, StoryView } from './encounter.ts';
import { isOnlyWished } from './modality.ts';
import { visitEncounters } from './visit-encounters.ts';
import { PLACES, placesIn } from './visit-places.ts';

/** 'He and the Queen spent it in Vietnam, between June 3 and 5.' */
const SPENT_IN = sought(
  new RegExp(
    String.raw`\bsp(?:ent|ends?|ending) (?:it|them|his|her|their|the) ?(?:[\w-]+ ){0,3}in (${PLACES}),? (?:between|from) ‹D\d+›`,
    'g',
  ),
);

/** 'Had invited X to Kenya, where he arrived on June 3.' */
const WHERE_ARRIVED = sought(
  new RegExp(
    String.raw`\b(?:to|for|in) (${PLACES}),? where ‹([VF])(\d+)› (?:(?:had|has) )?(?:arrived|landed|touched down|set foot)\b`,
    'g',
  ),
);

/** 'A visit to Kenya got under way on June 3 with the arrival of X in Nairobi.' */
const WITH_ARRIVAL = sought(
  new RegExp(
    String.raw`\b(?:visit|trip|tour|stay) to (${PLACES})(?=[ ,])[^;.]{0,110}? (?:with|on) the (?:arrival|landing) of (?:the )?‹[VF](\d+)›`,
    'g',
  ),
);

/** 'Will be the guest of his Kenyan counterpart from June 3 to 5': days with a host are a visit. */
const GUEST_FOR_DAYS = sought(/\b(?:guests? of|hosted by|a guest in the country of) (?:[\w-]+ ){0,2}‹([VF])(\d+)›/g);

/** Official visits named without who pays them: 'Behind them were official visits to Algeria and Kuwait.' */
const VISITS_TO = new RegExp(String.raw`\b(?:official|state) visits to (${PLACES})`);

/** 'X travelled the other way in 2008': to the country that the visit told before came from. */
const OTHER_WAY = sought(
  /\b(?:came|went|travell?ed|journeyed|made the (?:journey|trip)|returned the visit|paid a return visit)(?: (?:in )?the (?:other way|opposite (?:way|direction)|other direction|reverse direction)|(?<=return visit|the visit))(?=[ ,.;]|$)/g,
);

/** 'December 6-9, 2023: Prime Minister X in Vietnam.' */
const ENTRY = sought(
  new RegExp(String.raw`^\W*‹D\d+› ?[:–—-] ‹[VF](\d+)› in (${PLACES})(?=[.,;]|$| for | on | to | with )`, 'g'),
);

/** 'In 2012 the Amir, X, was in Vietnam.' */
const WAS_IN = sought(
  new RegExp(
    String.raw`^(?:[\w-]+ ){0,3}(?:‹D\d+›, )?(?:(?:in|on) )?‹D\d+›,? (?:the )?‹[VF](\d+)›(?:, [^,;‹]{3,50},)? (?:was|had been) (?:himself |herself |also )?in (${PLACES})(?=[.;]|$)`,
    'g',
  ),
);

/** What calls people to a place without a visit to the country. */
const GATHERING = /\b(?:summit|conference|forum|assembly|congress|expo|games)\b/;

/** Who comes to a country on its business. */
const isLeading = ({ level }: Actor) =>
  /^(?:party-leader|head-of-state|head-of-government|parliament|minister)$/.test(level ?? '');

const AT_THAT_TIME = /\b(?:at (?:that|the) time|then)(?: the)? [^,;]{2,40},? $/;

/** Stays that are told without the words of a visit, or without its visitor. */
export function staysTold(frame: Frame, story: StoryView): Encounter[] {
  const found: Encounter[] = [];
  const tell = (match: RegExpExecArray, guests: readonly Actor[], places: string) => {
    if (guests.length === 0 || isOnlyWished(frame, match.index)) return;
    found.push(...visitEncounters(frame, match.index, match.index + match[0].length, guests, placesIn(frame, places)));
  };
  for (const match of frame.sentence.signs.matches(frame.text, SPENT_IN))
    tell(match, subjectOf(frame, match.index), match[1]!);
  for (const match of frame.sentence.signs.matches(frame.text, WHERE_ARRIVED))
    tell(match, [frame.actors[Number(match[3])]!], match[1]!);
  for (const match of frame.sentence.signs.matches(frame.text, WITH_ARRIVAL))
    tell(match, [frame.actors[Number(match[2])]!], match[1]!);
  for (const words of [ENTRY, WAS_IN]) {
    for (const match of frame.sentence.signs.matches(frame.text, words)) {
      const countries = placesIn(frame, match[2]!).filter(({ form }) => words === ENTRY || form === 'country');
      const guest = frame.actors[Number(match[1])]!;
      if (countries.length > 0 && isLeading(guest) && !GATHERING.test(frame.text)) tell(match, [guest], match[2]!);
    }
  }
  const visits = frame.marks.length === 0 ? VISITS_TO.exec(frame.text) : null;
  const traveller = visits ? story.principal(frame, 'V') : null;
  if (visits && traveller) tell(visits, [traveller], visits[1]!);
  for (const match of frame.sentence.signs.matches(frame.text, OTHER_WAY)) {
    // 'X, at that time President, travelled the other way': not who holds the office now.
    if (AT_THAT_TIME.test(frame.text.slice(0, match.index))) continue;
    const guests = subjectOf(frame, match.index).filter(({ persons }) => persons.length === 1);
    const country = guests.some((guest) => sideClass(guest) === 'V') ? story.partner() : 'VNM';
    if (guests.length === 0 || country === null || !/^[A-Z]{3}$/.test(country) || isOnlyWished(frame, match.index))
      continue;
    const to = { country, name: countryName(country), form: 'country' };
    found.push(...visitEncounters(frame, match.index, match.index + match[0].length, guests, [to]));
  }
  for (const match of frame.sentence.signs.matches(frame.text, GUEST_FOR_DAYS))
    found.push(...guestForDays(frame, match));
  return found;
}

function guestForDays(frame: Frame, match: RegExpExecArray): Encounter[] {
  const host = frame.actors[Number(match[2])]!;
  const [day, another] = frame.dates;
  const [side] = host.sides;
  if (!day?.until || another || host.sides.length !== 1 || side === undefined) return [];
  const guests = subjectOf(frame, match.index).filter((actor) => sideClass(actor) !== match[1]);
  if (guests.length === 0 || !/^[A-Z]{3}$/.test(side)) return [];
  const to = { country: side, name: countryName(side), form: 'country' };
  return visitEncounters(frame, match.index, match.index + match[0].length, guests, [to]).map((visit) => ({
    ...visit,
    ...(match[1] === 'F' ? { foreign: [...visit.foreign, host] } : { vietnam: [...visit.vietnam, host] }),
  }));
}
