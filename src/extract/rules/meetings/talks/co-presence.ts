import { type Actor, sideClass } from '../../../assemble/actor.ts';
import { actorMarks } from '../../../assemble/frame.ts';
import { triggersOf } from '../../../triggers/triggers.ts';
import type { EncounterRule } from '../clause/encounter.ts';
import { isOfAnIdea } from '../clause/is-of-an-idea.ts';
import { isOfNoFact, isOnlyWished } from '../clause/modality.ts';
import { isAppealOnly } from './called-upon.ts';

const TOGETHER =
  /(?<![\w-])(?:met|meets|meet|meeting|meetings|talks|talked|received|receives|receiving|reception|hosted|hosts|welcomed|conversation|discussions?|dialogue|consultations?|summit|audience|partners? in (?:the )?(?:talks|conversation)|called on|guest(?! of\b)|sat|shook hands|greeted|joined|at (?:his|her|their) side|side by side|faced reporters|(?:press|news) conference|co-?chaired|chaired|(?<!\bas (?:[\w-]+ )?)chair|told(?= ‹)|spoke(?! (?:(?:highly|warmly|well) )?(?:of|about)\b)|working session|banquet|dinner|credentials|delegation|ran into)(?![\w-])/;

/** Words of contact at a distance, or about somebody who is not there. */
const APART =
  /\b(?:letters?|messages?|congratulat\w+|greetings|condolences|invit\w+|regards|on behalf of|memory|mausoleum|passing of|funeral of|death of|designation of|names? (?:an? |the )?delegation|announc\w+ (?:[\w-]+ ){0,2}delegation|since|anniversary of the|elected|appointed|condol\w+|tribute|attend(?:ed|s|ing)? the (?:[\w-]+ ){0,3}(?:‹\w+›,? ?){0,2}(?:\w+ )?summit)\b/;

/** 'Leading a delegation, X travelled to Kenya as a guest of Y': a visit. */
const AS_GUEST = /\bas (?:an? |the )?(?:[\w-]+ )?guests? of (?:the |his |her )?‹/;

const isWholeYear = ({ value }: { value: string | null }) => value?.length === 4;

/** 'X and his wife Y' are one party. */
/** Beside somebody, or quoted: not one of the two. */
const ASIDE_BEFORE = /\b(?:(?:his|her) (?:wife|husband|spouse),?|according to|in the words of|quoted) (?:the )?$/;

/** Who speaks to the press for others. */
export function isSpokesperson(actor: Actor): boolean {
  return /\bspokes/i.test(actor.role ?? '');
}

/** One person of each side in a sentence that speaks of an encounter, where no other rule found how they met. */
export const coPresence: EncounterRule = {
  id: 'meetings/co-presence',
  triggers: triggersOf(TOGETHER),
  apply: (frame) => {
    if (frame.marks.length < 2) return [];
    const word = TOGETHER.exec(frame.text);
    if (!word || APART.test(frame.text) || isOnlyWished(frame, word.index) || isOfNoFact(frame)) return [];
    if (word[0] === 'called on' && isAppealOnly(frame)) return [];
    if (isOfAnIdea(frame, word.index) || AS_GUEST.test(frame.text)) return [];
    const people = actorMarks(frame).filter(
      ({ actor, at }) =>
        (actor.form === 'person' || actor.form === 'pronoun') &&
        actor.persons.length === 1 &&
        !ASIDE_BEFORE.test(frame.text.slice(0, at)),
    );
    if (people.every(({ actor }) => !actor.explicit) || people.some(({ actor }) => isSpokesperson(actor))) return [];
    // 'With X visiting Nairobi in May and Y visiting Hanoi in June': each was with somebody else.
    if (people.every(({ end }) => /^ visiting ‹L/.test(frame.text.slice(end)))) return [];
    const vietnam = people.filter(({ actor }) => sideClass(actor) === 'V').map(({ actor }) => actor);
    const foreign = people.filter(({ actor }) => sideClass(actor) === 'F').map(({ actor }) => actor);
    const alone = (actors: typeof vietnam) => new Set(actors.map((actor) => actor.persons[0])).size === 1;
    if (!alone(vietnam) || !alone(foreign)) return [];
    // 'All through 2024 the two ministries kept in touch, X told the Kenyan official': said at what the story has told already.
    if (word[0] === 'told' && foreign.every(({ form }) => form === 'pronoun') && frame.dates.some(isWholeYear))
      return [];
    return [
      {
        rule: 'meetings/co-presence',
        frame,
        at: word.index,
        end: word.index + word[0].length,
        kind: 'talks',
        vietnam: vietnam.slice(0, 1),
        foreign: foreign.slice(0, 1),
      },
    ];
  },
  examples: {
    reads: [
      {
        text: 'Much of this had been gone through by Prime Minister Pham Minh Chinh and Cambodian Prime Minister Hun Manet over dinner on June 3.',
        meetings: [{ partners: ['KHM'], kind: 'talks', names: ['Pham Minh Chinh', 'Hun Manet'], date: '2025-06-03' }],
      },
      {
        text: 'The figure was given by Peruvian Ambassador Patricia Raez, whose guest at the banquet on June 6 was Deputy Minister Nguyen Minh Vu.',
        meetings: [
          { partners: ['PER'], kind: 'reception', names: ['Nguyen Minh Vu', 'Patricia Raez'], date: '2025-06-06' },
        ],
      },
      {
        text: 'At the dialogue of June 4 Deputy Minister Hoang Xuan Chien heard from Kenyan Defence Secretary Patrick Mariru how the navy trains.',
        meetings: [{ partners: ['KEN'], kind: 'talks', names: ['Hoang Xuan Chien', 'Patrick Mariru'] }],
      },
    ],
    ignores: [
      'Peruvian Governor Rosa Lima likes coffee. All through 2024 the two ministries had kept in touch, Minister Tran Van Son told the Peruvian official.',
      'State President Luong Cuong sent a letter of condolences to Indian President Droupadi Murmu after the talks.',
      'Spokeswoman Pham Thu Hang told reporters in Hanoi on June 5 that Kenyan President William Ruto was right.',
      'Kenyan President William Ruto will attend the ASEAN Summit, where Prime Minister Pham Minh Chinh speaks on June 20.',
      'The meeting was praised in Hanoi by Foreign Minister Bui Thanh Son.',
      'Prime Minister Pham Minh Chinh asked the conference to think of Danish Prime Minister Mette Frederiksen and Swedish Prime Minister Ulf Kristersson.',
    ],
  },
};
