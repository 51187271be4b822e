import { allMatches } from '../../../article/all-matches.ts';
import type { Actor } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import type { Encounter, EncounterExamples, StoryView } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';
import { pairOfOffice } from './pair-of-office.ts';
import { meansPeople } from './two-leaders.ts';

const ADVERBS =
  '(?: (?:also|then|later|jointly|together|both|have|had|officially|will|leaders|ministers|presidents|today|yesterday)| on ‹D\\d+›)*';
const ATTENDED =
  '(?:attend(?:ed|s)?|address(?:ed|es)?|join(?:ed|s)?|open(?:ed|s)?|launch(?:ed|es)?|inaugurat(?:ed|es?)|unveil(?:ed|s)?|cuts?|took part in|take part in|participated? in|spoke at|speak at|deliver(?:ed)? \\w+ at)';
const OCCASION =
  'ceremony|ribbon|forum|conference|concert|gala|banquet|exhibition|fair\\b|art (?:programme|performance)|business (?:forum|workshop|dialogue)';

/** 'They also attended the opening of a fair.' */
const PAIR_AT = new RegExp(`‹B(\\d+)›${ADVERBS} ${ATTENDED} (?:the |an? )?(?=[^.;]{0,90}?(${OCCASION}))`, 'g');
/** 'The two then witnessed the signing of five documents', 'X and Y had talks and witnessed the exchange of documents'. */
const WITNESSED =
  /(?:‹B(\d+)›(?: (?:also|then|later|jointly|together|both|had|leaders|ministers|presidents|on ‹D\d+›))* |‹([VF])\d+›(?:\s*\([^)]*\))?,? and ‹([VF])\d+› (?:(?:[^.;‹]|‹[LD]\d+›){1,90} (?:and|before|and then|and later) |(?:(?:also|then|later|together|jointly|on ‹D\d+›) )*))(witness(?:ing|ed|es)?|oversaw|presided over|looked on as) (?:the |an? )?(?:\w+ )?(?:signings?|exchange|handing|presentation|adoption)\b/g;

/** 'The two ministers laid a wreath and called on Governor Y', 'they were received by President Z'. */
const CALLED_ON = new RegExp(
  `‹B(\\d+)›${ADVERBS} (?:[^.;‹]{3,70} and (?:then |later |also )?)?(?:called on|paid (?:an? )?(?:courtesy )?(?:call|visit) (?:on|to)|(?:were|was) (?:also |then |later )?received by) (?:the )?‹([VF])(\\d+)›`,
  'g',
);

/** 'At the dialogue, X and Y witnessed the exchange': part of what the sentence names. */
const IN_TALKS = /^(?:at|during|following|after|on|in) (?!‹)/;

/** What such an occasion needs in a sentence. */
export const PAIR_EVENT = [PAIR_AT, WITNESSED, CALLED_ON];

/** An occasion that those who have met go to together: the opening of a fair, the signing of documents. */
export function pairEvents(frame: Frame, story: StoryView): Encounter[] {
  const found: Encounter[] = [];
  for (const match of allMatches(frame.text, PAIR_AT)) {
    const kind = /forum|conference|business/.test(match[2]!)
      ? 'conference'
      : match[2] === 'banquet'
        ? 'reception'
        : 'ceremony';
    const pair = principalsOf(frame, story, frame.actors[Number(match[1])]!, match.index);
    const occasion = kind === 'conference' ? 'forum' : undefined;
    if (pair)
      found.push({ rule: 'meetings/joint', frame, at: match.index, end: endOf(match), kind, occasion, ...pair });
  }
  for (const match of allMatches(frame.text, WITNESSED)) {
    if (match[1] !== undefined && IN_TALKS.test(frame.text)) continue;
    const pair =
      match[1] !== undefined
        ? principalsOf(frame, story, frame.actors[Number(match[1])]!, match.index)
        : match[2] !== match[3] && !IN_TALKS.test(frame.text) && frame.sentence.block.kind !== 'caption'
          ? namedIn(frame, match.index, endOf(match))
          : null;
    const at = endOf(match) - match[0].length + match[0].lastIndexOf(match[4]!);
    if (pair && !isOnlyWished(frame, at))
      found.push({
        rule: 'meetings/joint',
        frame,
        at,
        end: endOf(match),
        kind: 'signing',
        occasion: 'signing',
        ...pair,
      });
  }
  for (const match of allMatches(frame.text, CALLED_ON)) {
    const pair = principalsOf(frame, story, frame.actors[Number(match[1])]!, match.index);
    const host = frame.actors[Number(match[3])]!;
    // Whoever of the two is no compatriot of the host has met him.
    const sides = match[2] === 'F' ? { ...pair, foreign: [host] } : { ...pair, vietnam: [host] };
    if (pair && host.form === 'person' && !isOnlyWished(frame, match.index))
      found.push({
        rule: 'meetings/joint',
        frame,
        at: match.index,
        end: endOf(match),
        kind: 'reception',
        ...pair,
        ...sides,
      });
  }
  return found;
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

type Sides = { vietnam: Actor[]; foreign: Actor[] };

/** Whom 'they' means: the last of each side whom the sentences before name. */
function principalsOf(frame: Frame, story: StoryView, pair: Actor, at: number): Sides | null {
  const holders = pairOfOffice(frame, pair, story);
  if (holders) return isOnlyWished(frame, at) ? null : holders;
  const [vietnam, foreign] = [story.principal(frame, 'V'), story.principal(frame, 'F')];
  if (!vietnam || !foreign || !meansPeople(frame, pair) || isOnlyWished(frame, at)) return null;
  return { vietnam: [vietnam], foreign: [foreign] };
}

function namedIn(frame: Frame, from: number, to: number): Sides | null {
  const people = actorMarks(frame, from, to).filter(
    ({ actor }) => (actor.form === 'person' || actor.form === 'pronoun') && actor.persons.length === 1,
  );
  const vietnam = people.filter(({ side }) => side === 'V').map(({ actor }) => actor);
  const foreign = people.filter(({ side }) => side === 'F').map(({ actor }) => actor);
  return vietnam.length === 1 && foreign.length === 1 ? { vietnam, foreign } : null;
}

export const pairEventExamples: EncounterExamples = {
  reads: [
    {
      text: 'Minister Phan Van Giang thanked Kenyan Minister Soipan Tuya in Nairobi on June 4. The two ministers planted a tree and called on Kenyan President William Ruto.',
      meetings: [
        { partners: ['KEN'], kind: 'reception', names: ['Phan Van Giang', 'William Ruto'], date: '2025-06-04' },
      ],
    },
    {
      text: 'State President Luong Cuong and Peruvian President Dina Boluarte were in Hue on June 4. They also attended the opening ceremony of a week of films.',
      meetings: [{ partners: ['PER'], kind: 'ceremony', names: ['Luong Cuong', 'Dina Boluarte'], date: '2025-06-04' }],
    },
    {
      text: 'Kenyan President William Ruto thanked President Luong Cuong in Hanoi on June 4. The two leaders then addressed a forum of growers.',
      meetings: [{ partners: ['KEN'], kind: 'conference', names: ['Luong Cuong', 'William Ruto'], date: '2025-06-04' }],
    },
    {
      text: 'Prime Minister Pham Minh Chinh flew to Vientiane to see Lao Prime Minister Sonexay Siphandone on June 4. The two PMs cut the ribbon of a hospital.',
      meetings: [
        { partners: ['LAO'], kind: 'ceremony', names: ['Pham Minh Chinh', 'Sonexay Siphandone'], date: '2025-06-04' },
      ],
    },
    {
      text: 'Kenya is on the coast. Prime Minister Pham Minh Chinh and Kenyan President William Ruto had talks and witnessed the signing of a fisheries pact in Nairobi on June 4.',
      meetings: [
        { partners: ['KEN'], kind: 'signing', names: ['Pham Minh Chinh', 'William Ruto'], date: '2025-06-04' },
        { partners: ['KEN'], kind: 'talks', names: ['Pham Minh Chinh', 'William Ruto'], date: '2025-06-04' },
      ],
    },
  ],
  ignores: [
    'State President Luong Cuong and Governor Tran Van Nam were in Hue on June 4. They attended the opening ceremony of a week of films.',
    'Prime Minister Pham Minh Chinh wrote to Lao Prime Minister Sonexay Siphandone. The two countries will attend the opening of a fair.',
  ],
};
