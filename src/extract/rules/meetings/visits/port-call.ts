import lexicon from '#lexicon/ship-prefixes.json' with { type: 'json' };
import { allMatches } from '../../../article/all-matches.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import { sought, triggersOf } from '../../../triggers/triggers.ts';
import type { EncounterRule } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';
import type { Destination } from './visit-places.ts';

const FLAGS = new Map(lexicon.prefixes.map(({ prefix, country }) => [prefix.toLowerCase(), country]));
const PREFIXED = `(?:${[...FLAGS.keys()].join('|')}) ["“”]?[a-z]`;
const NAMED = new RegExp(`^(?:[a-z]+ )?(${[...FLAGS.keys()].join('|')}) `);
const SHIP = new RegExp(
  String.raw`\b(?:ships?|vessels?|frigates?|destroyers?|corvettes?|warships?|aircraft carriers?|training ship|patrol boats?|cutters?|submarines?|flotilla|${PREFIXED})`,
);
const CALLS = sought(
  /(?<![\w-])(?:docked|docks|berthed|anchored|moored|arriv(?:ed|es|ing)|put in|pull(?:ed|s) into|steam(?:ed|s) into|sail(?:ed|s) into|dropp?(?:ed|s) anchor|called|made a port call|makes a port call|(?:is|was) making a port call|made a stop|paid a (?:[\w-]+ )?(?:call|visit)|visit(?:ed|s)?|is visiting|enter(?:ed|s)|sailed|sails|set sail|set off|left|departed|departs|on (?:an? |the )?(?:\w+-day )?(?:goodwill |friendship |port |working |official )*(?:visit|call))[^.;‹]{0,40}(?:‹[DL]\d+›[^.;‹]{0,30}){0,3}/g,
);
const NAVAL = new RegExp(
  String.raw`\b(?:navy|naval|coast guard|coastguard|warships?|frigates?|destroyers?|corvettes?|submarines?|aircraft carriers?|goodwill|port call|vessel csb|${PREFIXED})`,
);

/** Whose ship it is: as the prefix of its name says, the country or force named nearest before it, else right behind it. */
function flagOf(frame: Frame, at: number, end: number): string | null {
  const prefix = FLAGS.get(NAMED.exec(frame.text.slice(at))?.[1] ?? '');
  if (prefix) return prefix;
  const named = [
    ...actorMarks(frame)
      .filter((mark) => mark.actor.sides.length === 1 && mark.actor.form !== 'person')
      .map((mark) => ({ at: mark.at, end: mark.end, side: mark.actor.sides[0]! })),
    ...allMatches(frame.text, /‹L(\d+)›/g)
      .map((mark) => ({ mark, place: frame.places[Number(mark[1])]! }))
      .filter(({ place }) => /^(?:adjective|country)$/.test(place.form))
      .map(({ mark, place }) => ({ at: mark.index, end: mark.index + mark[0].length, side: place.country })),
  ];
  const before = named
    .filter((name) => name.end <= at && /^['s\w -]{0,40}$/.test(frame.text.slice(name.end, at)))
    .at(-1);
  const behind = named.find(
    (name) => name.at >= end && /^[\w "“”'-]{0,30}\bof (?:the )?$/.test(frame.text.slice(end, name.at)),
  );
  return before?.side ?? behind?.side ?? null;
}

function placeIn(frame: Frame, text: string): Destination | null {
  for (const mark of allMatches(
    text,
    /(?:in|at|for|to|into|visit\w*|enter\w*|,) (?:the )?(?:port of )?(?:‹L\d+›'s? )?‹L(\d+)›/g,
  )) {
    const place = frame.places[Number(mark[1])]!;
    if (place.form !== 'adjective' && place.form !== 'people') return place;
  }
  return null;
}

/** 'A Kenyan navy ship docked in Da Nang': a ship visits for its country. */
export const portCall: EncounterRule = {
  id: 'meetings/port-call',
  triggers: triggersOf(SHIP),
  apply: (frame) => {
    const ship = SHIP.exec(frame.text);
    if (!ship || !NAVAL.test(frame.text)) return [];
    const flag = flagOf(frame, ship.index, ship.index + ship[0].length);
    if (flag === null || !/^[A-Z]{3}$/.test(flag)) return [];
    for (const match of frame.sentence.signs.matches(frame.text, CALLS)) {
      if (match.index < ship.index || isOnlyWished(frame, match.index)) continue;
      const place = placeIn(frame, match[0]);
      if (!place || (place.country === 'VNM') === (flag === 'VNM')) continue;
      return [
        {
          rule: 'meetings/port-call',
          frame,
          at: match.index,
          end: match.index + match[0].length,
          kind: 'visit',
          vietnam: [],
          foreign: [],
          partners: [flag === 'VNM' ? place.country : flag],
          place: flag === 'VNM' ? place.name : place.name,
          visit: { visitor: flag === 'VNM' ? 'V' : 'F' },
        },
      ];
    }
    return [];
  },
  examples: {
    reads: [
      {
        text: 'A Kenyan navy ship docked in Da Nang on June 10 for a goodwill visit.',
        meetings: [{ partners: ['KEN'], kind: 'visit', names: [], date: '2025-06-10', place: 'Da Nang' }],
      },
      {
        text: 'On June 5 the Vietnamese coast guard vessel CSB 8004 set sail for Indonesia.',
        meetings: [{ partners: ['IDN'], kind: 'visit', names: [], date: '2025-06-05', place: 'Indonesia' }],
      },
      {
        text: 'The frigate of the Indian Navy arrived in Hai Phong on June 3.',
        meetings: [{ partners: ['IND'], kind: 'visit', names: [], date: '2025-06-03', place: 'Hai Phong' }],
      },
    ],
    ignores: [
      'A Vietnamese navy ship arrived in Da Nang on June 10.',
      'A Chinese coast guard ship entered Philippine waters on June 10.',
    ],
  },
};
