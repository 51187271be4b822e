import { actorMarks } from '../../assemble/frame.ts';
import type { DateMention } from '../../find/mention.ts';
import type { Encounter } from './encounter.ts';

/** A date right behind somebody: 'X on ‹D›', 'X in Hanoi on the morning of ‹D›'. */
const BEHIND =
  /^(?:,? (?:in|at) (?:the )?‹L\d+›)?,?(?: here)?(?: on| in| early on| late on)?(?: the (?:morning|afternoon|evening|night) of)? ‹D(\d+)›/;

/** 'Saw X on May 3 and sat down with Y on May 4': of several dates the one right behind those who were met is theirs. */
export function dayBehindActor({ frame, end, vietnam, foreign }: Encounter): DateMention | null {
  if (frame.dates.length < 2) return null;
  const own = [...vietnam, ...foreign];
  const behind = actorMarks(frame, end)
    .filter(({ actor }) => own.includes(actor))
    .flatMap((mark) => {
      const day = BEHIND.exec(frame.text.slice(mark.end));
      return day ? [{ mark, date: frame.dates[Number(day[1])]! }] : [];
    })[0];
  if (!behind) return null;
  return behind.date.value?.length === 10 || behind.date.form === 'anaphoric' ? behind.date : null;
}
