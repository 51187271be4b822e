import { allMatches } from '../../../article/all-matches.ts';
import { sideClass } from '../../../assemble/actor.ts';
import { type ActorMark, actorMarks, type Frame } from '../../../assemble/frame.ts';
import { sought } from '../../../triggers/triggers.ts';
import type { EncounterRule } from '../clause/encounter.ts';
import { isOfAnIdea } from '../clause/is-of-an-idea.ts';
import { isOfNoFact, isOnlyWished } from '../clause/modality.ts';
import { isAppealOnly } from './called-upon.ts';
import { isSpokesperson } from './co-presence.ts';
import { guestInTurn } from './guest-in-turn.ts';

/** Contact at a distance, words about somebody who is not there, offices changing hands. */
const APART = sought(
  /\b(?:letters?|messages?|cables?|telegrams?|greetings|congratulat\w+|condol\w+|regards|on behalf of|(?:sen[dt]|sending|pass(?:ed|ing)? on|convey\w*) (?:word|his|her|the|their|an?|thanks|wishes|best)|memory|mausoleum|passing|funeral|death|died|late|inaugurat\w+|decisions?|decree|elect\w+|appoint\w+|designat\w+|succe(?:ed|ssor)\w*|predecessor|leadership of|headed by|announc\w+|according to|interview\w*|reporters|journalists|told the (?:press|media)|heritage|legacy|statue|portrait|monument|wrote|statement|readout|remarks|article|book|film|invit\w+|attend(?:ed|s|ing)? the|anniversary|since|spokes\w+|sanction\w*|accus\w+|critici\w+)\b/,
);

/** What one says to the face of the other. */
const TO_THE_FACE =
  /^(?:,? (?:in turn|in reply|also|then|further|for (?:his|her) part|later),?)* (?:told|asked|thanked|urged|assured|informed|briefed|reminded|promised|heard from|listened to|suggested to|proposed to|suggested that|proposed that|agreed with|shook hands with|wished)(?: that)? $/;

/** 'Is the guest of X': who invited him. */
const INVITED_BY = /\b(?:is|are|as) (?:the |an? )?(?:\w+ )?guests? of (?:the |his |her )*$/;

/** A picture of the two, with nothing said of them. */
const PICTURED =
  /^[\s|]*‹[VF]\d+›(?:\s*\([^)]*\))?,? and ‹[VF]\d+›(?:\s*\([^)]*\))?(?: (?:in|at|on|‹[LD]\d+›|the (?:ceremony|event|meeting|talks|celebration)|,))*\.?\s*(?:[—–-].{0,30})?(?:\([^)]*\))?\.?$/;

const TO_COME = /\bwill (?:pay|make|visit|arrive|lead|begin|embark)\b|(?:^|‹[VF]\d+› )to (?:pay|make|visit|begin)\b/;

/** The person is named for something of theirs, or as one end of a visit: 'Ruto's visit', 'the trip by Ruto'. */
function isMerelyNamed(frame: Frame, mark: ActorMark): boolean {
  return (
    SAYS.test(frame.text.slice(0, mark.at)) ||
    /^(?:'s\b|' )/.test(frame.text.slice(mark.end)) ||
    INVITED_BY.test(frame.text.slice(0, mark.at)) ||
    /\b(?:visits?|trips?|tours?|stay|arrival|success|success of|role|remarks|words|contributions?|government|administration|tenure|leadership|address|speech)(?: to ‹L\d+›| in ‹L\d+›| to the [\w-]+)?(?:(?: paid| made)? (?:by|of|from|under)| that| which) (?:the |then |former )*$/.test(
      frame.text.slice(0, mark.at),
    )
  );
}

/** 'Rice was sold, said Y': who is quoted behind what he says of another. */
const SAYS = /, (?:said|says|noted|added|recalled|wrote|stressed|reckons?) (?:the |then |former )*$/;

/** Where the two stand, the one date of the sentence taken in: it is theirs, whatever else it says. */
function spanOf(frame: Frame, from: number, to: number): { at: number; end: number } {
  const [date, another] = allMatches(frame.text, /‹D\d+›/g);
  if (!date || another) return { at: from, end: to };
  return { at: Math.min(from, date.index), end: Math.max(to, date.index + date[0].length) };
}

/** 'X said that … Y …': the other is spoken of. */
const SPOKEN_OF = /\b(?:said|says|noted|stressed|added|believes?|argued|expects?|wrote|hoped|hopes)\b[^;]*\bthat\b/;

/** 'X, a former ambassador', 'in 1957': told of earlier times. */
function isOfThePast(frame: Frame, people: readonly ActorMark[]): boolean {
  const former = frame.sentence.tokens.some(
    (token) =>
      /^(?:former|ex|late|then)$/.test(token.folded) &&
      people.some(({ actor }) => actor.start <= token.start && token.end <= actor.end),
  );
  return former || (frame.dates.length > 0 && frame.dates.every((date) => date.value?.length === 4));
}

/**
 * One person of each side in a sentence that puts them in one place, or face to face, without saying how they met; or the guest alone,
 * in a story that goes through its host's encounters. Read only where the story has told of no encounter of the guest.
 */
export const sideBySide: EncounterRule = {
  id: 'meetings/side-by-side',
  fallback: true,
  apply: (frame, story) => {
    if (frame.marks.length === 0 || isAppealOnly(frame) || frame.sentence.signs.test(frame.text, APART)) return [];
    const guests = guestInTurn(frame, story);
    if (guests.length > 0)
      return guests.map((guest) => ({ rule: 'meetings/side-by-side', frame, kind: 'talks' as const, ...guest }));
    if (frame.marks.length < 2) return [];
    const marks = actorMarks(frame);
    const people = marks.filter(
      ({ actor }) => (actor.form === 'person' || actor.form === 'pronoun') && actor.persons.length === 1,
    );
    const of = (side: 'V' | 'F') => people.filter(({ actor }) => sideClass(actor) === side);
    const [vietnam, foreign] = [of('V'), of('F')];
    const alone = (found: readonly ActorMark[]) => new Set(found.map(({ actor }) => actor.persons[0])).size === 1;
    if (!alone(vietnam) || !alone(foreign)) return [];
    const [left, right] = [vietnam[0]!, foreign[0]!].sort((a, b) => a.at - b.at) as [ActorMark, ActorMark];
    if (
      isOfAnIdea(frame, right.at) ||
      isOnlyWished(frame, right.at) ||
      isOfNoFact(frame) ||
      isMerelyNamed(frame, left) ||
      isMerelyNamed(frame, right)
    )
      return [];
    if (isSpokesperson(left.actor) || isSpokesperson(right.actor)) return [];
    const named = left.actor.explicit && right.actor.explicit;
    const faced = TO_THE_FACE.test(frame.text.slice(left.end, right.at));
    // Before a visit the picture is one of an earlier time.
    const pictured = named && PICTURED.test(frame.text) && !story.frames.some((other) => TO_COME.test(other.text));
    const placed =
      named &&
      (/‹L\d+›/.test(frame.text) || frame.dates.some((date) => date.value?.length === 10)) &&
      !isOfThePast(frame, people) &&
      !TO_COME.test(frame.text) &&
      !SPOKEN_OF.test(frame.text.slice(left.end, right.at));
    if (!faced && !pictured && !placed) return [];
    return [
      {
        rule: 'meetings/side-by-side',
        frame,
        ...spanOf(frame, left.end, right.at),
        kind: 'talks',
        vietnam: [vietnam[0]!.actor],
        foreign: [foreign[0]!.actor],
      },
    ];
  },
  examples: {
    reads: [
      {
        text: 'Foreign Minister Bui Thanh Son had a series of meetings on June 10. He talked with Peruvian Minister Ana Gervasi and Kenyan Minister Musalia Mudavadi. Croatian Foreign Minister Gordan Radman promised ten scholarships.',
        meetings: [{ partners: ['HRV'], kind: 'talks', names: ['Bui Thanh Son', 'Gordan Radman'], date: '2025-06-10' }],
      },
      {
        text: 'Trade is growing. State President Luong Cuong assured Kenyan President William Ruto that rice would be shipped.',
        meetings: [{ partners: ['KEN'], kind: 'talks', names: ['Luong Cuong', 'William Ruto'] }],
      },
      {
        text: 'State President Luong Cuong (left) and Kenyan President William Ruto in Hanoi on June 10.',
        meetings: [
          {
            partners: ['KEN'],
            kind: 'talks',
            names: ['Luong Cuong', 'William Ruto'],
            date: '2025-06-10',
            place: 'Hanoi',
          },
        ],
      },
      {
        text: 'Kenyan President William Ruto and State President Luong Cuong looked on as four papers were signed in Hanoi on June 10.',
        meetings: [
          {
            partners: ['KEN'],
            kind: 'talks',
            names: ['Luong Cuong', 'William Ruto'],
            date: '2025-06-10',
            place: 'Hanoi',
          },
        ],
      },
    ],
    ignores: [
      'Prime Minister Pham Minh Chinh set a day aside for study in Hue on June 10, said Kenyan Ambassador Joyce Mwende.',
      'State President Luong Cuong signed a decision on June 10 to award a medal to Kenyan Ambassador Joyce Mwende.',
      'Foreign Minister Bui Thanh Son had a series of meetings in Lima. Peruvian Minister Ana Gervasi told reporters that Kenyan President William Ruto and Chilean President Gabriel Boric were late.',
      'State President Luong Cuong sent a message of congratulations to Kenyan President William Ruto in Nairobi on June 10.',
      'Kenyan Ambassador Joyce Mwende said in Hanoi on June 10 that the visit by Prime Minister Pham Minh Chinh was a success.',
      'Kenyan Foreign Minister Musalia Mudavadi said in Nairobi on June 10 that he would call Foreign Minister Bui Thanh Son.',
      'Kenyan President William Ruto takes office in Nairobi. State President Luong Cuong is a farmer by training.',
    ],
  },
};
