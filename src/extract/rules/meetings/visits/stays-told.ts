import { type Actor, sideClass } from '../../../assemble/actor.ts';
import type { Frame } from '../../../assemble/frame.ts';
import { countryName } from '../../../find/places/country-name.ts';
import { sought } from '../../../triggers/triggers.ts';
import { subjectOf } from '../clause/clause.ts';
import type { Encounter, EncounterExamples, StoryView } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';
import { visitEncounters } from './visit-encounters.ts';
import { PLACES, placesIn, toCountry } from './visit-places.ts';

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

/** 'Behind him lie a working visit to Kenya, June 3-5, and an official visit to Peru', 'the tour combined a state visit to …'. */
const VISIT_TO = sought(
  new RegExp(String.raw`\b(?:official|state|working|friendly) (?:friendship )?visits? to (${PLACES})`, 'g'),
);
const OF_A_TOUR =
  /^(?:an? |then )?(?:official|state|working|friendly) (?:[\w-]+ )?visits? to (?:‹L\d+›(?:,? and |, )?)+ (?:will (?:follow|come (?:next|after|last))|(?:is|are) (?:next|to follow|still to come)|comes? next)\b|^behind (?:him|her|them|‹V\d+›) (?:now )?(?:lay|lie|lies|are|is|were|was)\b|\bthe (?:[\w-]+ ){0,3}(?:tour|trip|journey|swing) (?:comprised|combined|took in|consisted of|was made up of|included)\b/;

/** 'Will be on Kenyan soil from June 3 to 5.' */
const ON_SOIL = sought(/\bon (?:the )?‹L(\d+)›(?:'s)? soil,? (?:from|between|until|through) ‹D\d+›/g);

/** 'From the arrival on June 3 to the departure on June 5, X's stay …'. */
const ARRIVAL_TO_DEPARTURE = sought(
  /\bfrom (?:the|his|her|their) (?:arrival|landing)[^;‹]{0,20}(?:‹L\d+› )?(?:on )?‹D\d+› (?:to|until) (?:the|his|her|their) departure[^;‹]{0,20}(?:‹L\d+› )?(?:on )?‹D\d+›[^;‹]{0,30}‹([VF])(\d+)›'s? (?:[\w-]+ ){0,2}(?:stay|visit|trip)\b/g,
);

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
  for (const match of frame.sentence.signs.matches(frame.text, ON_SOIL)) {
    const guests = subjectOf(frame, match.index).filter(({ persons }) => persons.length > 0);
    const to = toCountry(frame.places[Number(match[1])]!);
    if (guests.length > 0 && !isOnlyWished(frame, match.index))
      found.push(...visitEncounters(frame, match.index, match.index + match[0].length, guests, [to]));
  }
  for (const match of frame.sentence.signs.matches(frame.text, ARRIVAL_TO_DEPARTURE)) {
    const abroad = match[1] === 'V' ? story.abroad() : [];
    if (match[1] === 'V' && abroad.length === 0) continue;
    const guest = frame.actors[Number(match[2])]!;
    found.push(...visitEncounters(frame, match.index, match.index + match[0].length, [guest], abroad));
  }
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

/** The visits of a sentence that names nobody who pays them: of whom the story has told. */
export function visitsOfTour(frame: Frame, story: StoryView): Encounter[] {
  if (!OF_A_TOUR.test(frame.text)) return [];
  const traveller = story.principal(frame, 'V');
  const ofOthers = ({ form, persons }: Actor) =>
    form !== 'pronoun' && !persons.some((one) => traveller?.persons.includes(one));
  if (!traveller || frame.marks.some(({ actor }) => ofOthers(actor))) return [];
  return frame.sentence.signs.matches(frame.text, VISIT_TO).flatMap((match) => {
    if (isOnlyWished(frame, match.index)) return [];
    const to = placesIn(frame, match[1]!);
    return visitEncounters(frame, match.index, match.index + match[0].length, [traveller], to);
  });
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

export const staysToldExamples: EncounterExamples = {
  reads: [
    {
      text: 'President Luong Cuong has landed in Nairobi. State visits to Peru and Cuba will follow before the President returns on June 15.',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['Luong Cuong'] },
        { partners: ['PER'], kind: 'visit', names: ['Luong Cuong'], status: 'planned' },
        { partners: ['CUB'], kind: 'visit', names: ['Luong Cuong'], status: 'planned' },
      ],
    },
    {
      text: 'Prime Minister Pham Minh Chinh is home again. Behind him lie a working visit to Kenya, June 3-5, and an official visit to Peru, June 5-7.',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], date: '2025-06-03', until: '2025-06-05' },
        { partners: ['PER'], kind: 'visit', names: ['Pham Minh Chinh'], date: '2025-06-05', until: '2025-06-07' },
      ],
    },
    {
      text: 'Kenyan President William Ruto will be on Vietnamese soil from June 18 to 20.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['William Ruto'], date: '2025-06-18', status: 'planned' }],
    },
    {
      text: "From the arrival on June 3 to the departure from Hue on June 5, Kenyan President William Ruto's stay was full of music.",
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['William Ruto'], until: '2025-06-05' }],
    },
  ],
  ignores: [
    'Kenyan President William Ruto is home again. Behind him lies a state visit to Peru, June 3-5.',
    'Coffee from Vietnamese soil was drunk from June 3 to 5 by Kenyan President William Ruto.',
  ],
};
