import type { Actor } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import type { DateMention } from '../../../find/mention.ts';
import { sought } from '../../../triggers/triggers.ts';
import type { Encounter, EncounterExamples, StoryView } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';
import { isCounted } from '../when/counted-from.ts';
import { meansPeople } from './two-leaders.ts';

/** 'The two last met in Lima in March', 'they had held talks a month earlier'. */
const MET = sought(
  /‹B(\d+)› (?:(?:leaders|ministers|presidents|officials|had|have|both|also|last|first|previously|earlier|once|already|together) )*(?:met|held (?:\w+ )?talks|had (?:\w+ )?(?:talks|a meeting)|talked|spoke|spoken|sat down|conferred|crossed paths|seen each other)\b/g,
);

/** 'Their previous meeting, in Lima in March', 'the pair's talks in Lima last August'. */
const THEIR_MEETING = sought(
  /\b(?:their|the (?:pair|duo)'s|‹B\d+›'s?) (?:(?:previous|earlier|last|first|latest|most recent|recent|inaugural|online|virtual|in-person|productive) )*(?:meeting|talks|encounter|conversation|phone (?:call|talks)|discussions)(?= |,)/g,
);

/** The patterns that such a telling needs. */
export const MET_BEFORE = [MET.pattern, THEIR_MEETING.pattern];

/** 'Recalled their online meeting of May 2', 'spoke warmly of their talks in Lima in May': looked back on. */
const LOOKS_BACK =
  /\b(?:recall\w*|remember\w*|(?:spoke|speaking|spoken) (?:\w+ )?of|look\w* back (?:on|at)|referr\w+ to|prais\w+|the (?:results?|outcomes?) of|reached (?:at|in)|agreed (?:at|in)|promis\w+ (?:at|in)) $/;

const OF_THE_PAST = /\b(?:had|last|first|previously|previous|earlier|once|inaugural)\b/;

/** What lies between the words and their date: a place, and nothing that somebody else did. */
const TO_DATE =
  /^(?:,? (?:briefly|together|again|twice|face to face|online|by phone|for talks|(?:in|at|on) (?:the )?(?:[\w-]+ ){0,5}?(?:of )?‹L\d+›|(?:in|at|on) the (?:sidelines|margins|fringes) of (?:[\w'-]+ |‹\w\d+› ?){1,8}))*,? ?(?:back )?(?:(?:in|on|of|late in|early in|at the end of) )?$/;

/** Those two whom the story has named have met before, at a time that the sentence tells: another encounter than the news. */
export function metBefore(frame: Frame, story: StoryView): Encounter[] {
  const found: Encounter[] = [];
  const tell = (match: RegExpExecArray) => {
    const [at, end] = [match.index, match.index + match[0].length];
    const date = dateBehind(frame, end);
    const counted = isCounted(frame, at, end);
    if (!(date || counted) || isOnlyWished(frame, at)) return;
    const past =
      counted || OF_THE_PAST.test(match[0]) || LOOKS_BACK.test(frame.text.slice(0, at)) || date?.form === 'anaphoric';
    if (!past && (date?.value?.length ?? 10) === 10) return;
    const [vietnam, foreign] = [principal(frame, 'V', story, at), principal(frame, 'F', story, at)];
    if (!vietnam || !foreign) return;
    const kind = /phone/.test(frame.text.slice(at, end + 12)) ? 'phone-call' : 'talks';
    found.push({ rule: 'meetings/joint', frame, at, end, kind, vietnam: [vietnam], foreign: [foreign], earlier: true });
  };
  for (const match of frame.sentence.signs.matches(frame.text, MET))
    if (arePeople(frame, frame.actors[Number(match[1])]!)) tell(match);
  for (const match of frame.sentence.signs.matches(frame.text, THEIR_MEETING)) tell(match);
  return found;
}

/** 'They', 'the two leaders', and 'the two' alone; not 'the two countries'. */
function arePeople(frame: Frame, pair: Actor): boolean {
  const words = frame.sentence.tokens.filter(({ start, end }) => pair.start <= start && end <= pair.end);
  return meansPeople(frame, pair) || /^(?:the )?(?:two|pair|duo)$/.test(words.map(({ folded }) => folded).join(' '));
}

function dateBehind({ text, dates }: Frame, end: number): DateMention | null {
  const mark = /‹D(\d+)›/.exec(text.slice(end));
  return mark && TO_DATE.test(text.slice(end, end + mark.index)) ? dates[Number(mark[1])]! : null;
}

/** The one person of a side whom the words before or the two sentences before them name. */
function principal(frame: Frame, side: 'V' | 'F', { frames }: StoryView, before: number): Actor | null {
  const at = frames.indexOf(frame);
  for (const marks of [
    actorMarks(frame, 0, before),
    ...[at - 1, at - 2].map((index) => (frames[index] ? actorMarks(frames[index]) : [])),
  ]) {
    const named = marks.filter(({ actor, side: of }) => of === side && actor.persons.length === 1);
    if (named.length > 0)
      return new Set(named.map(({ actor }) => actor.persons[0])).size === 1 ? named.at(-1)!.actor : null;
  }
  return null;
}

export const metBeforeExamples: EncounterExamples = {
  reads: [
    {
      text: 'Kenyan Foreign Minister Musalia Mudavadi wants a flight, and so does Foreign Minister Bui Thanh Son. The two last met in Nairobi in March.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'talks',
          names: ['Bui Thanh Son', 'Musalia Mudavadi'],
          date: '2025-03',
          place: 'Nairobi',
        },
      ],
    },
    {
      text: 'Kenyan Foreign Minister Musalia Mudavadi wants a flight, and so does Foreign Minister Bui Thanh Son. Among the fruits of their previous talks, in Nairobi in March, is a port.',
      meetings: [
        {
          partners: ['KEN'],
          kind: 'talks',
          names: ['Bui Thanh Son', 'Musalia Mudavadi'],
          date: '2025-03',
          place: 'Nairobi',
        },
      ],
    },
  ],
  ignores: [
    'Kenyan Foreign Minister Musalia Mudavadi wants a flight, and so does Foreign Minister Bui Thanh Son. The two countries last met in the final in March.',
    'Kenyan Foreign Minister Musalia Mudavadi wants a flight, and so does Foreign Minister Bui Thanh Son. Their talks will be held again in the autumn.',
    'Kenyan Foreign Minister Musalia Mudavadi wants a flight. The two last met in Nairobi in March.',
  ],
};
