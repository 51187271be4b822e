import { type Actor, sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import { knownLeader } from '../../../find/people/known-leaders.ts';
import { sought } from '../../../triggers/triggers.ts';
import { subjectOf } from '../clause/clause.ts';
import type { Encounter, EncounterExamples } from '../clause/encounter.ts';
import { visitEncounters } from './visit-encounters.ts';
import { type Destination, PLACES, placesIn } from './visit-places.ts';

const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';

/** 'After three days in Kenya', 'two days of work in Peru ended for X': a stay told by its length. */
const DAYS_IN = sought(
  new RegExp(
    String.raw`(?<![\w-])(?:after |spent |spends |spending |end(?:ed|s) |beg[au]n |begins |conclud(?:ed|es) |wrapp?(?:ed|s) up |complet(?:ed|es) |(?:^|[;,] ))(?:(?:his|her|their|a stay of|some|about|nearly) )?${COUNT} (?:full |busy |packed )?days'?(?: (?:of|on|for|as) (?:[\w-]+ ){1,5}?)? ?in (${PLACES})`,
    'g',
  ),
);
const GOES = /\b(?:ended|began|begin|begins|ends|closed|started|concluded|are over|lie (?:ahead|behind)|await)\b/;

/** 'A tour of Italy, which X began on Monday': who pays it stands in a clause of its own. */
const WHICH = sought(
  new RegExp(
    String.raw`(?<![\w-])(?:visit|trip|tour|stay|journey) (?:to|of|in) (${PLACES}),? (?:which|that) (?:the |then )?‹[VF](\d+)›,?(?: [a-z]+){0,2}? (?:beg[au]n|begins|start(?:ed|s)|paid|pays|made|makes|(?:is|are|was|were) (?:paying|making)|conclud(?:ed|es)|end(?:ed|s)|wrapped up|completed|undertook|will (?:pay|make|begin|start))\b`,
    'g',
  ),
);

/** 'The trip which X had been making to Italy since Monday.' */
const MADE_TO = sought(
  new RegExp(
    String.raw`(?<![\w-])(?:visit|trip|tour|stay|journey),? (?:which|that) (?:the |then )?‹[VF](\d+)› (?:(?:has|had|is|was|been|just|now) )*(?:made|making|paid|paying) (?:to|in) (${PLACES})`,
    'g',
  ),
);

/** 'X has been in Kenya since Sunday.' */
const SINCE = sought(new RegExp(String.raw`(?<![\w-])ha(?:s|ve|d) been in (${PLACES}),? since ‹D(\d+)›`, 'g'));

/** 'Is awaited in Vietnam before the end of the year.' */
const AWAITED = sought(
  new RegExp(
    String.raw`\b(?:awaited|expected|due)(?<=\b(?:is|are) (?:now |also )?\w+) (?:back )?in (${PLACES})|\bbe(?<=\bwill be) (?:back )?in (${PLACES})`,
    'g',
  ),
);

/** 'In Kenya on a working trip, the minister …' */
const FRONTED = sought(
  new RegExp(
    String.raw`(?:^|[,;:] )(?:while )?in (${PLACES}) (?:on|for) (?:an?|his|her|their) (?:[\w-]+,? ){0,5}(?:visit|trip|tour)(?: ‹D\d+›)?, (?:also |the )?‹[VF](\d+)›`,
    'g',
  ),
);

/** 'In Dakar from June 2 to 4, X held talks': several days of somebody who does not live there. */
const IN_DAYS = sought(
  new RegExp(
    String.raw`^(?:while |staying )?in (${PLACES}),? (?:from |between |on |during )?‹D(\d+)›, (?:the )?‹([VF])(\d+)› (?:also |then |first )?(?:held|had|met|called|paid|visited|conferred|spoke|talked|saw|was received)\b`,
    'g',
  ),
);

/** 'X, in Hanoi on June 3-4 at the invitation of Y, …' */
const INVITED_TO = sought(
  new RegExp(
    String.raw`‹[VF](\d+)›, (?:who (?:is|was) )?in (${PLACES}),? (?:from |between |on |during )?‹D\d+›,? at (?:the )?(?:kind )?(?:invitation of|‹\w\d+›'s? invitation)\b`,
    'g',
  ),
);

const GATHERING = sought(/\b(?:summit|conference|forum|assembly|session|funeral|expo|games|congress|gathering)\b/);

/** Visits told by their length, by a clause of their own, by the day they last since, or as awaited. */
export function stays(frame: Frame): Encounter[] {
  const found: Encounter[] = [];
  const tell = (match: RegExpExecArray, visitors: readonly Actor[], places: Destination[]) => {
    const to = ofOneSide(visitors, places);
    if (to.length > 0) found.push(...visitEncounters(frame, match.index, match.index + match[0].length, to, places));
  };
  if (!frame.sentence.signs.test(frame.text, GATHERING)) {
    for (const match of frame.sentence.signs.matches(frame.text, DAYS_IN)) {
      const end = match.index + match[0].length;
      const opens =
        /^(?:$|[;,] )/.test(match[0].slice(0, 2)) ||
        /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten)/.test(match[0]);
      // 'X and Y wrapped up two days of talks in Kenya': the two together, and no visit told by itself.
      if (
        / of (?:talks|negotiations|discussions|meetings) in /.test(match[0]) &&
        bothSides(subjectOf(frame, match.index))
      )
        continue;
      if (opens && !GOES.test(frame.text.slice(end, end + 60))) continue;
      const behind = actorMarks(frame, end).filter(({ at }) =>
        /\b(?:for|with|await) (?:the )?$/.test(frame.text.slice(end, at)),
      );
      const subjects = opens ? behind.slice(0, 1).map(({ actor }) => actor) : subjectOf(frame, match.index);
      tell(
        match,
        subjects.length
          ? subjects
          : actorMarks(frame, 0, match.index)
              .slice(0, 1)
              .map(({ actor }) => actor),
        placesIn(frame, match[1]!),
      );
    }
    for (const match of frame.sentence.signs.matches(frame.text, SINCE)) {
      if (frame.dates[Number(match[2])]?.value?.length !== 10) continue;
      tell(match, subjectOf(frame, match.index).filter(isOfficial), placesIn(frame, match[1]!));
    }
    for (const match of frame.sentence.signs.matches(frame.text, AWAITED)) {
      const invited = / at (?:the invitation of|the request of|‹\w\d+›'s? invitation)\b/.test(
        frame.text.slice(match.index),
      );
      const guests = subjectOf(frame, match.index);
      tell(match, invited ? guests : guests.filter(isOfficial), placesIn(frame, match[1] ?? match[2]!));
    }
    for (const match of frame.sentence.signs.matches(frame.text, IN_DAYS)) {
      const days = frame.dates[Number(match[2])]!;
      if (days.value?.length === 10 && days.until?.length === 10)
        tell(match, [frame.actors[Number(match[4])]!].filter(isOfficial), placesIn(frame, match[1]!));
    }
    for (const match of frame.sentence.signs.matches(frame.text, FRONTED))
      tell(match, [frame.actors[Number(match[2])]!], placesIn(frame, match[1]!));
  }
  for (const match of frame.sentence.signs.matches(frame.text, INVITED_TO))
    tell(match, [frame.actors[Number(match[1])]!], placesIn(frame, match[2]!));
  for (const match of frame.sentence.signs.matches(frame.text, WHICH))
    tell(match, [frame.actors[Number(match[2])]!], placesIn(frame, match[1]!));
  for (const match of frame.sentence.signs.matches(frame.text, MADE_TO))
    tell(match, [frame.actors[Number(match[1])]!], placesIn(frame, match[2]!));
  return found;
}

function bothSides(actors: readonly Actor[]): boolean {
  return new Set(actors.map(sideClass)).size > 1;
}

/** Those of the visitors who do not live there. */
function ofOneSide(visitors: readonly Actor[], places: readonly Destination[]): Actor[] {
  if (places.length === 0) return [];
  const inbound = places.every(({ country }) => country === 'VNM');
  return visitors.filter(
    (actor) =>
      actor.form !== 'body' &&
      sideClass(actor) === (inbound ? 'F' : 'V') &&
      (inbound || places.some(({ country }) => country !== 'VNM')),
  );
}

function isOfficial({ level, persons }: Actor): boolean {
  if (persons.some(({ tokens }) => knownLeader(tokens) !== null)) return true;
  return /^(?:party-leader|head-of-state|head-of-government|parliament|minister|deputy-minister)$/.test(level ?? '');
}

export const stayExamples: EncounterExamples = {
  reads: [
    {
      text: 'State President Luong Cuong took off from Nairobi on June 10 after three days in Kenya as a state guest.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'visit',
          names: ['Luong Cuong'],
          date: '2025-06-08',
          until: '2025-06-10',
          place: 'Kenya',
        },
      ],
    },
    {
      text: 'Two days of work in Peru ended for Deputy Foreign Minister Nguyen Minh Vu on June 10.',
      meetings: [
        {
          partners: ['PER'],
          kind: 'visit',
          names: ['Nguyen Minh Vu'],
          date: '2025-06-09',
          until: '2025-06-10',
          place: 'Peru',
        },
      ],
    },
    {
      text: 'A three-day tour of Hungary, which General Luong Tam Quang, the Minister of Public Security, began on June 3, ended on June 5.',
      meetings: [
        {
          partners: ['HUN'],
          kind: 'visit',
          names: ['Luong Tam Quang'],
          date: '2025-06-03',
          until: '2025-06-05',
          place: 'Hungary',
        },
      ],
    },
    {
      text: 'The speech rounded off the trip which Vice President Vo Thi Anh Xuan had been making to Hungary since June 8.',
      meetings: [
        { partners: ['HUN'], kind: 'visit', names: ['Vo Thi Anh Xuan'], date: '2025-06-08', place: 'Hungary' },
      ],
    },
    {
      text: 'Prime Minister Pham Minh Chinh has been in Kenya since June 10.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], date: '2025-06-10', place: 'Kenya' }],
    },
    {
      text: 'Peruvian President Dina Boluarte is awaited in Vietnam before the end of the year.',
      meetings: [{ partners: ['PER'], kind: 'visit', names: ['Dina Boluarte'], status: 'planned', place: 'Vietnam' }],
    },
    {
      text: 'Kenyan President William Ruto, in Hanoi on June 3-4 at the invitation of State President Luong Cuong, is the first to come from there.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'visit',
          names: ['William Ruto', 'Luong Cuong'],
          date: '2025-06-03',
          until: '2025-06-04',
          place: 'Hanoi',
        },
      ],
    },
    {
      text: 'In Kenya on a working trip, Minister Nguyen Hong Dien saw a port on June 4.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Nguyen Hong Dien'], place: 'Kenya' }],
    },
  ],
  ignores: [
    'Kenyan President William Ruto, in Peru on June 3-4 at the invitation of its President, spoke of tea.',
    'Prime Minister Pham Minh Chinh came home after three days in Hue.',
    'Kenyan President William Ruto spent three days in Peru.',
    'State President Luong Cuong left after two days in Kenya for the summit of the bloc.',
    'Ambassador Nguyen Van Trung has been in Kenya since 2022.',
  ],
};
