import { type Actor, sideClass } from '../../../assemble/actor.ts';
import type { Frame } from '../../../assemble/frame.ts';
import { countryName } from '../../../find/places/country-name.ts';
import { sought, triggersOf } from '../../../triggers/triggers.ts';
import { subjectOf } from '../clause/clause.ts';
import type { Encounter, EncounterRule, StoryView } from '../clause/encounter.ts';
import { visitEncounters } from './visit-encounters.ts';
import type { Destination } from './visit-places.ts';

const COMES = sought(
  /(?<![\w-])(?:arriv(?:ed|es)|came|comes|flew (?:in|out)|landed|left|leaves|set(?:s)? out|departed|departs|travels?|travell?ed|will be|is here|was here)(?: (?:here|there|yesterday|today|in|on|late|early|the|morning|afternoon|evening|night|of)| ‹D\d+›| ‹L\d+›|,)* (?:at|upon) the invitation of (?:the |his |her |their )*‹([VF])(\d+)›/g,
);
const ACCEPTED = sought(
  /(?<![\w-])accept(?:ed|s|ing)(?: [\w-]+){0,3} (?:‹([VF])(\d+)›'s? )?invitation(?: (?:of|from|by) (?:the |his |her )*‹([VF])(\d+)›)?(?: [\w-]+){0,3} to (?:visit|pay|make|come|return)/g,
);
/** 'Accepted with pleasure', 'has gladly accepted the invitation': of a visit that the sentence before has offered. */
const SAID_YES = sought(
  /(?<![\w-])accept(?:ed|s)(?: (?:it|them))?(?: (?:the|his|her|this|that|their|‹[VF]\d+›'s) (?:kind |cordial )?invitations?)?(?: (?:with (?:great )?(?:pleasure|thanks|delight|joy|gratitude)|gladly|happily|readily|on the spot|at once))?(?=[.,;]|$| and (?:said|promised|looked|expressed|hoped|thanked|pledged))/g,
);
const INVITATION = /\binvit(?:ed|es|ing|ation)\b[^.;]*\b(?:visit|come|travel)\b|\binvitation to (?:‹L\d+›|pay|make)/;

/** One of the two sentences before tells of an invitation to come. */
function isInvitedBefore(frame: Frame, story: StoryView): boolean {
  const at = story.frames.indexOf(frame);
  return [frame, ...story.frames.slice(Math.max(0, at - 2), at)].some(({ text }) => INVITATION.test(text));
}

const TOWN_WELCOMES = sought(
  /‹L(\d+)› (?:has |had |on ‹D\d+› )?(?:welcom(?:ed|es)|play(?:s|ed) host to|(?:is|was|will be) (?:the )?host to|(?:will|is to) (?:welcome|host|receive)|(?:has |had )?had(?=[^‹]{0,12}‹[VF]\d+› (?:as|for) (?:an? |its )?(?:\w+ )?guests?\b)|(?:is to be|will be|was|has been) visited (?:on ‹D\d+› )?by|rolled out the red carpet for|opened its doors to|greet(?:ed|s)) (?:the )?‹([VF])(\d+)›/g,
);

const STOP_OF = sought(
  /‹L(\d+)› (?:is|was|will be|has been) (?:also )?(?:the )?‹([VF])(\d+)›'s? (?:[\w-]+ ){0,3}(?:stop|destination|port of call)\b/g,
);
/** 'Y and his wife, whom Nairobi welcomed' */
const WHOM_TOWN_WELCOMES = sought(
  /‹([VF])(\d+)›(?: and (?:his|her) (?:wife|husband|spouse|delegation))?, whom ‹L(\d+)› (?:has |had )?(?:welcomed|greeted|received|honou?red)/g,
);

/** 'Ruto hosts Vietnam's Chinh on landmark trip', 'welcomed X on his state visit'. */
const HOSTS_ON_VISIT = sought(
  /‹([VF])(\d+)› (?:has |on ‹D\d+› )?(?:hosts|hosted|welcomes|welcomed|receives|received|greets|greeted|feted) (?:‹L\d+›(?:'s)? |the )?‹([VF])(\d+)›(?:, [^,;]{3,60},)?(?: in ‹L\d+›| on ‹D\d+›| ‹D\d+›)* (?:on|for|during) (?:(?:an?|his|her|the) )?(?:official|state|landmark|historic|first|maiden|first-ever|\w+-day)(?: [\w-]+){0,2} (?:visit|trip)\b/g,
);

/** Where a guest of these hosts goes: their one country. */
function homeOf(hosts: readonly Actor[]): Destination[] {
  const sides = new Set(hosts.flatMap((actor) => actor.sides));
  const [side] = sides;
  return sides.size === 1 && side !== undefined && /^[A-Z]{3}$/.test(side)
    ? [{ country: side, name: countryName(side), form: 'country' }]
    : [];
}

function visitTo(frame: Frame, match: RegExpExecArray, guests: readonly Actor[], to: Destination[]): Encounter[] {
  const known = guests.filter((actor) => actor.form !== 'body' && sideClass(actor) !== 'X');
  if (known.length === 0 || to.length === 0) return [];
  const at = match.index;
  return visitEncounters(frame, at, at + match[0].length, known, to).map((encounter) => ({
    ...encounter,
    rule: 'meetings/invited-visit',
  }));
}

function townWelcomes(frame: Frame, match: RegExpExecArray, place: number, person: number): Encounter[] {
  const [town, guest] = [frame.places[place]!, frame.actors[person]!];
  const comesFromAfar = sideClass(guest) === (town.country === 'VNM' ? 'F' : 'V');
  return town.form === 'adjective' || town.form === 'people' || guest.form === 'body' || !comesFromAfar
    ? []
    : visitTo(frame, match, [guest], [town]);
}

/** A visit whose destination is told by its host: 'arrived at the invitation of X', 'accepted X's invitation to visit', 'Nairobi welcomed Y'. */
export const invitedVisit: EncounterRule = {
  id: 'meetings/invited-visit',
  triggers: triggersOf(
    /\binvitation\b|\bwelcom(?:ed|es)\b|\b(?:hosts|hosted|receives|received|greets|feted)\b|\bhost to\b|\bred carpet\b|\bdoors\b|\bgreet(?:ed|s)\b|\bwelcome\b|\bhost\b|\breceive\b|\bvisited\b|\bstop\b|\bdestination\b|\bport of call\b|\bguests?\b|\baccept(?:ed|s)\b/,
  ),
  apply: (frame, story) => {
    const found: Encounter[] = [];
    if (frame.marks.length === 0) return found;
    for (const match of frame.sentence.signs.matches(frame.text, COMES)) {
      const host = frame.actors[Number(match[2])]!;
      const guests = subjectOf(frame, match.index).filter((actor) => sideClass(actor) !== match[1]);
      found.push(...visitTo(frame, match, guests, homeOf([host])));
    }
    for (const match of frame.sentence.signs.matches(frame.text, ACCEPTED)) {
      const host = frame.actors[Number(match[2] ?? match[4])];
      const guests = subjectOf(frame, match.index);
      // 'Accepted with pleasure an invitation to visit Vietnam': of a host not named.
      const named = frame.places.some((place) => frame.text.indexOf(`‹L${frame.places.indexOf(place)}›`) > match.index);
      const to = host ? homeOf([host]) : guests.every((actor) => sideClass(actor) === 'F') && !named ? VIETNAM : [];
      found.push(...visitTo(frame, match, guests, to));
    }
    for (const match of frame.sentence.signs.matches(frame.text, SAID_YES)) {
      const guests = subjectOf(frame, match.index);
      const [guest] = guests;
      if (guest === undefined || guests.length > 1 || !isInvitedBefore(frame, story)) continue;
      const side = sideClass(guest) === 'V' ? story.principal(frame, 'F') : null;
      found.push(...visitTo(frame, match, guests, side ? homeOf([side]) : sideClass(guest) === 'F' ? VIETNAM : []));
    }
    for (const match of frame.sentence.signs.matches(frame.text, HOSTS_ON_VISIT)) {
      const [host, guest] = [frame.actors[Number(match[2])]!, frame.actors[Number(match[4])]!];
      if (match[1] !== match[3]) found.push(...visitTo(frame, match, [guest], homeOf([host])));
    }
    for (const match of [
      ...frame.sentence.signs.matches(frame.text, TOWN_WELCOMES),
      ...frame.sentence.signs.matches(frame.text, STOP_OF),
    ]) {
      found.push(...townWelcomes(frame, match, Number(match[1]), Number(match[3])));
    }
    for (const match of frame.sentence.signs.matches(frame.text, WHOM_TOWN_WELCOMES)) {
      found.push(...townWelcomes(frame, match, Number(match[3]), Number(match[2])));
    }
    return found;
  },
  examples: {
    reads: [
      {
        text: 'Kenyan Foreign Minister Musalia Mudavadi arrived on June 10 at the invitation of Foreign Minister Bui Thanh Son.',
        meetings: [
          {
            partners: ['KEN'],
            kind: 'visit',
            names: ['Musalia Mudavadi', 'Bui Thanh Son'],
            date: '2025-06-10',
            place: 'Vietnam',
          },
        ],
      },
      {
        text: 'Prime Minister Pham Minh Chinh has accepted an invitation from Kenyan President William Ruto to pay a visit in July.',
        meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], status: 'planned', place: 'Kenya' }],
      },
      {
        text: 'Prime Minister Pham Minh Chinh invited Kenyan President William Ruto to visit Vietnam. The guest accepted with pleasure.',
        meetings: [{ partners: ['KEN'], kind: 'visit', names: ['William Ruto'], status: 'planned', place: 'Vietnam' }],
      },
      {
        text: 'Horns were blown for Prime Minister Pham Minh Chinh and his wife, whom Kenya welcomed on June 9 with a dance.',
        meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], date: '2025-06-09' }],
      },
      {
        text: 'Nairobi welcomed Prime Minister Pham Minh Chinh on June 10 for an official visit.',
        meetings: [
          { partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], date: '2025-06-10', place: 'Nairobi' },
        ],
      },
    ],
    ignores: [
      'Prime Minister Pham Minh Chinh conveyed to Kenyan President William Ruto an invitation to visit Vietnam.',
      'Kenyan President William Ruto spoke of coffee prices. Prime Minister Pham Minh Chinh accepted them.',
      'Nairobi welcomed the rice that Vietnam had sent.',
    ],
  },
};

const VIETNAM: Destination[] = [{ country: 'VNM', name: 'Vietnam', form: 'country' }];
