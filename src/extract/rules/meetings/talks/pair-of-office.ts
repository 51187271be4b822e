import type { MeetingLevel } from '../../../../dataset/meeting.ts';
import type { Actor } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import type { StoryView } from '../clause/encounter.ts';
import type { Sides } from '../clause/split-sides.ts';

/** 'The two Prime Ministers', 'both Speakers': what office the two hold. */
const OFFICES: readonly [RegExp, MeetingLevel][] = [
  [/\b(?:prime ministers|pms|premiers|heads of government|government leaders)\b/, 'head-of-government'],
  [/\b(?:presidents|heads of state)\b/, 'head-of-state'],
  [/\b(?:chairmen|chairpersons|speakers|legislators)\b/, 'parliament'],
];

/** The one holder of that office on each side whom the story has named so far; null where the words tell no office, or several hold it. */
export function pairOfOffice(frame: Frame, pair: Actor, story: StoryView): Sides | null {
  const words = frame.sentence.tokens
    .filter((token) => pair.start <= token.start && token.end <= pair.end)
    .map((token) => token.folded)
    .join(' ');
  const level = OFFICES.find(([office]) => office.test(words))?.[1];
  if (!level) return null;
  const named = story.frames
    .slice(0, story.frames.indexOf(frame))
    .flatMap((other) => actorMarks(other))
    .filter(({ actor: { form, persons } }) => form === 'person' && persons.length === 1 && persons[0]!.level === level);
  const one = (side: 'V' | 'F') => {
    const holders = named.filter((mark) => mark.side === side).map(({ actor }) => actor);
    return new Set(holders.map(({ persons }) => persons[0])).size === 1 ? holders.at(-1)! : null;
  };
  const [vietnam, foreign] = [one('V'), one('F')];
  return vietnam && foreign ? { vietnam: [vietnam], foreign: [foreign] } : null;
}
