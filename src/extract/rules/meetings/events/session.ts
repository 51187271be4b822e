import type { MeetingKind } from '../../../../dataset/meeting.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import { sought, triggersOf } from '../../../triggers/triggers.ts';
import type { Encounter, EncounterRule, StoryView } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';
import { dateInClause } from '../when/date-in-clause.ts';
import { partnerOfSession } from './partner-of-session.ts';

/** What two countries have convened before and will convene again. */
const BODY = '(?:committee|commission|consultations?|dialogue|working group|jetco|jcbc|mechanism|joint council)';

const ORDER = String.raw`(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|next|last|latest|previous|most recent|coming|upcoming|following)`;

/** What a session of it is called. */
const SITTING =
  '(?:(?:political |negotiating |joint |policy )?(?:meetings?|sessions?|rounds?|sittings?|consultations?|dialogues?)(?: of (?:talks|negotiations|consultations?))?|one)';

/** Whose session: 'of the Joint Committee', 'of the two countries' consultation'. */
const OF_BODY = String.raw`(?: of [^,;.]{3,110}?| between [^,;.]{3,80}?|, the (?:\d+\w\w|\w+),)?`;

const TAKES_PLACE =
  '(?:(?:was|were|is|are|had been|has been|have been|to be|will be|would be|is to be|was to be|is being|(?:is|are|was) (?:due|expected|scheduled|set|slated|planned) to(?: be)?|will|would|to) (?:last )?(?:held|convened?|host(?:ed)?|organi[sz]ed|conducted|opened|take place|meet|sit|gather|open|happen|follow)|took place|takes? place|met|convened|(?:is|was|are) (?:due|set|scheduled|slated|planned|foreseen|expected|down) (?:for|in|on|to (?:be held|take place|meet|convene|sit))|(?:is|was) (?:due )?(?=in ‹L))';

/** 'The committee, which last met in 2019', 'the consultation, last convened in Lima'. */
const LAST_MET = sought(
  new RegExp(
    String.raw`(?<![\w-])${BODY}\b(?: [^,;.]{2,60}?)?(?: ?\([^)]*\))?,? (?:(?:which|that) )?(?:had |has |have )?(?:last|previously|most recently)(?: been)? (?:met|convened|sat|gathered|held|took place)\b`,
    'g',
  ),
);

/** 'The committee is to convene in the second quarter', 'the commission will meet again'. */
const TO_MEET = sought(
  new RegExp(
    String.raw`(?<![\w-])${BODY}\b(?: (?:of|on|for|between) [^,;.]{3,80}?)?(?: ?\([^)]*\))?(?:, [^,;]{3,60},)? (?:(?:is|are) (?:also |now )?(?:to|due to|expected to|scheduled to|set to)|will(?: also| next)?) (?:meet|convene|sit|gather|be (?:held|convened)|hold)\b`,
    'g',
  ),
);

/** 'Its ninth meeting was held in Manila', 'whose next session is due in Hanoi', 'the next session, to be held in Lima'. */
const SITTING_HELD = sought(
  new RegExp(
    String.raw`(?<![\w-])(?:the|its|their|his|whose|and|a)(?: two countries')? ${ORDER} (?:[\w-]+ ){0,3}?${SITTING}${OF_BODY},? (?:(?:which|that) )?(?:originally )?${TAKES_PLACE}`,
    'g',
  ),
);

/** 'Will hold the second session of their consultation', 'Hanoi hosted the third dialogue'. */
const HOLDS_SITTING = sought(
  new RegExp(
    String.raw`(?<![\w-])(?:h[eo]ld|holds|convened?|convenes|hosts?|hosted|have|had|organi[sz]ed?|stage) (?:the |its |their |an? )?${ORDER} (?:[\w-]+ ){0,3}?${SITTING}\b`,
    'g',
  ),
);

/** 'Has met eleven times, the last of them in Hanoi'. */
const LAST_OF_THEM = sought(
  /,? (?:the |and )?(?:most recent|latest|last)(?: of (?:which|them))?(?: (?:was held|took place|was|met|convened))? (?=(?:in|on|at|from) ‹)/g,
);

/** 'At the sixth session of the Joint Committee in Hanoi next year'. */
const AT_SITTING = sought(
  new RegExp(
    String.raw`(?<![\w-])(?:at|for|to) (?:the|its|their) ${ORDER} (?:[\w-]+ ){0,3}?${SITTING} of (?:the|their) (?:[\w-]+ |‹L\d+› ?-? ?){0,5}${BODY}\b`,
    'g',
  ),
);

/** 'The agreements reached at the 20th meeting in Hanoi in March 2023', of the body that the story speaks of. */
const AT_EARLIER = sought(
  new RegExp(
    String.raw`(?<![\w-])(?:at|during) (?:the|its|their) ${ORDER} (?:[\w-]+ ){0,2}?${SITTING}(?=(?:,? held)? (?:in ‹L\d+› (?:in|on)|on|in) ‹D)`,
    'g',
  ),
);

const HAS_BODY = new RegExp(String.raw`\b${BODY}\b`);

/** Bodies of one country, or of the world. */
const NOT_OF_TWO =
  /\b(?:standing|central|people's|party|executive|organi[sz]ing|steering|national|parliamentary|assembly|senate|house|olympic|european|relations|foreign affairs|affairs|finance|budget|world heritage|nobel|preparatory|sectoral|election|oil|states|history|security council) (?:committee|commission)\b|\b(?:general assembly|national assembly|parliament|politburo|plenum|congress|security council|executive board|world cup|summit)\b/;

/** Standing meetings of two sides told without their people: 'the joint commission, which last met in 2019', 'the next session is due in Lima'. */
export const session: EncounterRule = {
  id: 'meetings/session',
  triggers: triggersOf(
    LAST_MET.pattern,
    TO_MEET.pattern,
    SITTING_HELD.pattern,
    HOLDS_SITTING.pattern,
    LAST_OF_THEM.pattern,
    AT_SITTING.pattern,
    AT_EARLIER.pattern,
  ),
  apply: (frame, story) => {
    if (frame.dates.length === 0 || frame.sentence.block.kind !== 'paragraph') return [];
    return [
      ...sittings(frame, story, LAST_MET),
      ...sittings(frame, story, TO_MEET),
      ...sittings(frame, story, SITTING_HELD),
      ...sittings(frame, story, HOLDS_SITTING),
      ...sittings(frame, story, LAST_OF_THEM),
      ...sittings(frame, story, AT_SITTING),
      ...sittings(frame, story, AT_EARLIER),
    ];
  },
  examples: {
    reads: [
      {
        text: 'Vietnam and Kenya should revive their joint trade committee, which last met in 2019, Kenyan Ambassador Joyce Mwende said.',
        meetings: [{ partners: ['KEN'], kind: 'dialogue', names: [], date: '2019' }],
      },
      {
        text: 'Kenya and Vietnam trade little. Their joint commission is to convene for the third time in Nairobi in October 2025.',
        meetings: [
          { partners: ['KEN'], kind: 'dialogue', names: [], date: '2025-10', place: 'Nairobi', status: 'planned' },
        ],
      },
      {
        text: 'Vietnam and Peru have a political consultation. Its fourth meeting took place in Lima in May 2023.',
        meetings: [{ partners: ['PER'], kind: 'dialogue', names: [], date: '2023-05', place: 'Lima' }],
      },
      {
        text: 'The inter-governmental committee of Vietnam and Hungary has met eleven times, the last of them in Budapest in March 2023.',
        meetings: [{ partners: ['HUN'], kind: 'dialogue', names: [], date: '2023-03', place: 'Budapest' }],
      },
      {
        text: 'Peru and Vietnam will hold the fifth session of their joint commission in Hanoi in November 2025.',
        meetings: [{ partners: ['PER'], kind: 'dialogue', names: [], date: '2025-11', status: 'planned' }],
      },
      {
        text: 'Kenya and Vietnam have a joint commission. They went over what was agreed at the eighth meeting in Nairobi in May 2023.',
        meetings: [{ partners: ['KEN'], kind: 'dialogue', names: [], date: '2023-05', place: 'Nairobi' }],
      },
      {
        text: 'Kenya and Vietnam have a joint commission. It was agreed that the ninth session would be organised in Hanoi in November 2025.',
        meetings: [
          { partners: ['KEN'], kind: 'dialogue', names: [], date: '2025-11', place: 'Hanoi', status: 'planned' },
        ],
      },
    ],
    ignores: [
      'The tenth session of the Joint Committee of Vietnam and Kenya took place in Nairobi in October 2024, co-chaired by Deputy Minister Tran Van Son and Kenyan Minister Amos Mutua.',
      'Kenya and Vietnam trade coffee. They went over what was agreed at the eighth meeting in Nairobi in May 2023.',
      'The Foreign Affairs Committee of the National Assembly, which last met in 2019 with a team from Kenya, moved house.',
      'Peru and Kenya have a joint commission, which last met in 2019.',
      'Vietnam and Kenya should hold the third meeting of the joint commission in 2026, Ambassador Joyce Mwende proposed.',
      'The 80th session of the UN General Assembly is due in New York in September 2025, and Kenya will attend.',
      'The joint committee of Vietnam and Kenya approved a plan for 2026.',
    ],
  },
};

function sittings(frame: Frame, story: StoryView, words: ReturnType<typeof sought>): Encounter[] {
  return frame.sentence.signs.matches(frame.text, words).flatMap((match): Encounter[] => {
    const end = match.index + match[0].length;
    const clause = frame.text.slice(Math.max(0, match.index - 60), end + 40);
    if (NOT_OF_TWO.test(clause) || !isOfBody(frame, match, story) || isOnlyWished(frame, match.index)) return [];
    if (words !== LAST_MET && WISHED.test(frame.text.slice(0, match.index))) return [];
    const partner = partnerOfSession(frame, story, match.index, end);
    const named = NAMED_WITH_PEOPLE.has(words) || CHAIRED_BY.test(frame.text.slice(end));
    if (!partner || (named && isOfNamedPeople(frame))) return [];
    const told: Encounter = {
      rule: 'meetings/session',
      frame,
      at: match.index,
      end,
      kind: kindOf(match[0]),
      vietnam: [],
      foreign: [],
      partners: [partner],
    };
    const when = dateInClause(told);
    if (!when?.date) return [];
    // One of which only the year or month is known is another than what the story reports.
    return [when.date.length === 10 ? told : { ...told, occasion: 'session' as const }];
  });
}

/** A round of talks, and not one of consultations. */
function kindOf(words: string): MeetingKind {
  return /\b(?:talks|negotiations|rounds?)\b/.test(words) && !/\b(?:consultations?|dialogue)\b/.test(words)
    ? 'talks'
    : 'dialogue';
}

/** 'Took place in Lima in May 2023, co-chaired by X and Y.' */
const CHAIRED_BY = /\b(?:co-?)?chaired by ‹|\b(?:under the )?co-?chair(?:manship)? of ‹/;

/** Ways of telling it that name those who meet there, where they are named at all. */
const NAMED_WITH_PEOPLE = new Set([HOLDS_SITTING, AT_SITTING, AT_EARLIER]);

function isOfNamedPeople(frame: Frame): boolean {
  const named = actorMarks(frame).filter(({ actor }) => actor.form === 'person' && actor.persons.length === 1);
  return named.some(({ side }) => side === 'V') && named.some(({ side }) => side === 'F');
}

const WISHED =
  /\b(?:propos|suggest|ask|urg|invit|wish|request|call)\w* [^;]{0,60}\b(?:that|to|for|whether|on) [^;]{0,80}$/;

/** The words name the body, or a sentence right before has: 'Its next meeting', 'the eighth one'. */
function isOfBody(frame: Frame, match: RegExpExecArray, story: StoryView): boolean {
  if (HAS_BODY.test(frame.text.slice(Math.max(0, match.index - 160), match.index + match[0].length + 60))) return true;
  const at = story.frames.indexOf(frame);
  return story.frames.slice(Math.max(0, at - 3), at).some(({ text }) => HAS_BODY.test(text) || NEGOTIATIONS.test(text));
}

const NEGOTIATIONS = /\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth) round\b/;
