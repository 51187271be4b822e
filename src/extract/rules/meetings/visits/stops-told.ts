import { type Actor, sideClass } from '../../../assemble/actor.ts';
import type { Frame } from '../../../assemble/frame.ts';
import { sought } from '../../../triggers/triggers.ts';
import type { Encounter, EncounterExamples, StoryView } from '../clause/encounter.ts';
import { visitEncounters } from './visit-encounters.ts';
import { toCountry } from './visit-places.ts';

const NTH = '(?:first|previous|second|third|fourth|last|final|next|opening|closing|other|only)';
const STOP = '(?:stop|stopover|leg|destination|port of call|station|stage|halt)';
const DAYS = String.raw`,? (?:where [^,;‹]{3,40}, )?(?:\((?:from )?|from |between |on )‹D(\d+)›`;

/** 'The first stop was Kenya, from June 3 to 5', 'their next destination will be Peru (June 6-8)'. */
const STOP_WAS = sought(
  new RegExp(
    String.raw`\b(?:the|his|her|their|its) ${NTH} ${STOP}(?: (?:of|on) [^,;‹]{3,40})? (?:was|is|will be|being) (?:the )?‹L(\d+)›${DAYS}`,
    'g',
  ),
);

/** 'Kenya came next, from June 3 to 5', 'Peru will be last, on June 8'. */
const CAME_NEXT = sought(
  new RegExp(
    String.raw`‹L(\d+)› (?:came|comes|was|is|will be|followed|follows|will follow) ?(?:(?:next|first|second|third|last|then|afterwards)(?: (?:on|in) (?:the|his|her|their) [^,;‹]{3,30})?|(?:the|his|her|their) ${NTH} ${STOP}|(?=,))${DAYS}`,
    'g',
  ),
);

/** 'In Nairobi, where the delegation stayed from June 3 to 5'. */
const WHERE_STAYED = sought(
  /\b(?:in|at|to) (?:the )?‹L(\d+)›, where ‹([VF])(\d+)› (?:had |has )?(?:stay(?:ed|s)?|remain(?:ed|s)?|was|were|worked|spent|will (?:be|stay)|is|are) (?:from|between|on|during) ‹D(\d+)›/g,
);

/** 'Kenya is the first stop on a three-nation tour of X', 'Peru was the last leg of her trip'. */
const STOP_OF = sought(
  new RegExp(
    String.raw`‹L(\d+)› (?:is|was|will be) (?:the|his|her|their) ${NTH} ${STOP} (?:on|of|in) (?:an?|the|this|his|her|their|‹V\d+›'s?) (?:[\w-]+ ){0,4}(?:trip|tour|journey|visit|swing|travels)\b`,
    'g',
  ),
);

/** 'X's next destination is Kenya': to come. */
const NEXT_IS = sought(
  new RegExp(
    String.raw`‹[VF](\d+)›'s? (?:next|last|final|other) ${STOP} (?=(?:on (?:the|this|his|her) [\w-]+ )?(?:is|will be) (?:the )?‹L(\d+)›)`,
    'g',
  ),
);

const TO_COME = /\bnext [\w ]+ $/;

/** 'The first stop was Kenya, where he had talks with Y.' */
const STOP_WHERE = sought(
  new RegExp(
    String.raw`\b(?:the|his|her|their|its) ${NTH} ${STOP}(?: (?:of|on) [^,;‹]{3,40})? (?:was|is|had been) (?:the )?‹L(\d+)›, where ‹[VF](\d+)›`,
    'g',
  ),
);

const GATHERING = /\b(?:summit|general assembly|forum|assembly|congress|conference|session)\b/;
const JOURNEY = /\b(?:trips?|tours?|visits?|journeys?|travell?\w*|delegation|flew|left|stay\w*)\b/;

/** The countries of a journey told one after the other, each with its days. */
export function stopsTold(frame: Frame, story: StoryView): Encounter[] {
  const { signs } = frame.sentence;
  if (GATHERING.test(frame.text)) return [];
  const found = signs.matches(frame.text, WHERE_STAYED).flatMap((match) => {
    const guest = frame.actors[Number(match[3])]!;
    return stop(frame, match, Number(match[1]), Number(match[4]), () => guest);
  });
  for (const match of signs.matches(frame.text, STOP_OF))
    if (!/ an? (?:[\w-]+ )*$/.test(match[0].replace(/\w+$/, '')) || frame.marks.length > 0)
      found.push(...stop(frame, match, Number(match[1]), null, (side) => travellerOf(frame, story, side)));
  for (const match of signs.matches(frame.text, NEXT_IS))
    found.push(...stop(frame, match, Number(match[2]), null, () => frame.actors[Number(match[1])]!));
  for (const match of signs.matches(frame.text, STOP_WHERE))
    if (isOfJourney(frame, story))
      found.push(...stop(frame, match, Number(match[1]), null, () => frame.actors[Number(match[2])]!));
  const named = [...signs.matches(frame.text, STOP_WAS), ...signs.matches(frame.text, CAME_NEXT)];
  if (named.length === 0 || !isOfJourney(frame, story)) return found;
  for (const match of named)
    found.push(...stop(frame, match, Number(match[1]), Number(match[2]), (side) => travellerOf(frame, story, side)));
  return found;
}

function stop(
  frame: Frame,
  match: RegExpExecArray,
  place: number,
  /** The days there; null where words say without them that it is a stop. */
  date: number | null,
  guestOf: (side: 'V' | 'F') => Actor | null,
): Encounter[] {
  const to = frame.places[place]!;
  // A day in a country may have had any reason.
  if (to.form === 'adjective' || to.form === 'people' || (date !== null && frame.dates[date]!.until === null))
    return [];
  const wanted = to.country === 'VNM' ? 'F' : 'V';
  const guest = guestOf(wanted);
  if (!guest || sideClass(guest) !== wanted || guest.form === 'body') return [];
  const end = match.index + match[0].length;
  return visitEncounters(frame, TO_COME.test(match[0]) ? end : match.index, end, [guest], [toCountry(to)]);
}

function isOfJourney(frame: Frame, story: StoryView): boolean {
  const at = story.frames.indexOf(frame);
  return story.frames.slice(Math.max(0, at - 6), at + 1).some(({ text }) => JOURNEY.test(text));
}

/** The one of that side in the sentence, else who was told last. */
function travellerOf(frame: Frame, story: StoryView, side: 'V' | 'F'): Actor | null {
  const here = frame.marks.filter((mark) => mark.side === side && mark.actor.persons.length === 1);
  return here.length === 1 ? here[0]!.actor : story.principal(frame, side);
}

export const stopsToldExamples: EncounterExamples = {
  reads: [
    {
      text: 'Prime Minister Pham Minh Chinh is back from Africa. The first stop of the tour was Kenya, from June 3 to 5.',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], date: '2025-06-03', until: '2025-06-05' },
      ],
    },
    {
      text: 'Prime Minister Pham Minh Chinh is on a trip to Africa. The previous stop was Kenya, where he had talks with Kenyan President William Ruto.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], place: 'Kenya' }],
    },
    {
      text: 'Kenya is the first stop on a three-nation tour for which President Luong Cuong left Hanoi on June 3.',
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Luong Cuong'], date: '2025-06-03' }],
    },
    {
      text: 'NA Chairman Tran Thanh Man ended his trip today. Morocco came next, from June 5 to 8.',
      meetings: [
        { partners: ['MAR'], kind: 'visit', names: ['Tran Thanh Man'], date: '2025-06-05', until: '2025-06-08' },
      ],
    },
    {
      text: 'In Nairobi, where Minister Bui Thanh Son stayed from June 3 to 6, there was rain.',
      meetings: [
        { partners: ['KEN'], kind: 'visit', names: ['Bui Thanh Son'], date: '2025-06-03', until: '2025-06-06' },
      ],
    },
    {
      text: "The Prime Minister's trip goes on. Prime Minister Pham Minh Chinh's next destination is Kenya.",
      meetings: [{ partners: ['KEN'], kind: 'visit', names: ['Pham Minh Chinh'], status: 'planned' }],
    },
  ],
  ignores: [
    'Minister Bui Thanh Son opened a fair. Nairobi is the first stop on a tour of the circus.',
    'The bus was slow. The first stop was Kenya, where Kenyan President William Ruto got off.',
    'Prime Minister Pham Minh Chinh spoke of rice sales. Kenya came next, from June to August, with 3,000 tonnes.',
    'In Nairobi, where Kenyan President William Ruto stayed from June 3 to 6, Minister Bui Thanh Son was missed.',
  ],
};
