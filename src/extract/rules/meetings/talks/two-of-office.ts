import type { MeetingLevel } from '../../../../dataset/meeting.ts';
import { type Actor, sideClass } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import { sought } from '../../../triggers/triggers.ts';
import type { Encounter, StoryView } from '../clause/encounter.ts';
import { isOnlyWished } from '../clause/modality.ts';

/** 'The two PMs co-chaired the session', 'both presidents held talks'. */
export const TWO_OF_OFFICE = sought(
  /‹B(\d+)›(?: (?:also|then|later|jointly|together|officially|had)| on ‹D\d+›)* (co-?chaired|chaired|(?:held|had) (?:an? )?(?:\w+ )?(?:talks|meeting|conversation|discussions?)|sat down\b|conferred\b|negotiated\b|exchanged views|talked\b|met\b(?! (?:with )?the press))/g,
);

const OFFICES: readonly [RegExp, MeetingLevel][] = [
  [/\b(?:pms|prime ministers|premiers|heads of government|government leaders)$/, 'head-of-government'],
  [/\b(?:presidents|heads of state|state leaders)$/, 'head-of-state'],
  [/\b(?:party leaders|general secretaries|party chiefs)$/, 'party-leader'],
  [/\b(?:top legislators|legislative leaders|speakers|na chairmen)$/, 'parliament'],
  [/(?<!\b(?:prime|deputy|vice) )ministers$/, 'minister'],
];

/** Two who hold one office, met as such: the only ones of that office whom the story has named on either side. */
export function twoOfOffice(frame: Frame, story: StoryView): Encounter[] {
  const found: Encounter[] = [];
  for (const match of frame.sentence.signs.matches(frame.text, TWO_OF_OFFICE)) {
    const level = levelOf(frame, frame.actors[Number(match[1])]!);
    if (level === null || isOnlyWished(frame, match.index)) continue;
    const [vietnam, foreign] = [holder(frame, story, 'V', level), holder(frame, story, 'F', level)];
    if (!vietnam || !foreign) continue;
    const dialogue = /\b(?:session|committee|commission|dialogue|consultation)\b/.test(
      frame.text.slice(match.index, match.index + 160),
    );
    found.push({
      rule: 'meetings/joint',
      frame,
      at: match.index,
      end: match.index + match[0].length,
      kind: /chaired/.test(match[2]!) && dialogue ? 'dialogue' : 'talks',
      vietnam: [vietnam],
      foreign: [foreign],
    });
  }
  return found;
}

function levelOf({ sentence }: Frame, pair: Actor): MeetingLevel | null {
  const words = sentence.tokens
    .filter((token) => pair.start <= token.start && token.start < pair.end + 12)
    .map((token) => token.folded);
  // The mark may end before 'ministers' or 'of state'.
  const said = [2, 3, 4].map((count) => words.slice(0, count).join(' '));
  return OFFICES.find(([office]) => said.some((text) => office.test(text)))?.[1] ?? null;
}

function holder(frame: Frame, story: StoryView, side: 'V' | 'F', level: MeetingLevel): Actor | null {
  const before = story.frames.slice(0, story.frames.indexOf(frame));
  const holders = before
    .flatMap((other) => actorMarks(other))
    .filter(({ actor }) => sideClass(actor) === side && actor.persons.length === 1 && actor.persons[0]!.level === level)
    .map(({ actor }) => actor);
  return new Set(holders.map((actor) => actor.persons[0])).size === 1 ? holders.at(-1)! : null;
}
