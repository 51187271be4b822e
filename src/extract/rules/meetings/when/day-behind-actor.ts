import { actorMarks } from '../../../assemble/frame.ts';
import type { DateMention } from '../../../find/mention.ts';
import type { Encounter } from '../clause/encounter.ts';

/** A date right behind somebody: 'X on ‹D›', 'X in Hanoi on the morning of ‹D›'. */
const BEHIND =
  /^(?:, (?:who|whose) [^,;‹]{3,80}(?=, on ‹D))?(?:,? (?:in|at) (?:the )?‹L\d+›)?,?(?: here)?(?: on| in| early on| late on)?(?: the (?:morning|afternoon|evening|night) of)? ‹D(\d+)›/;

/** 'And, before he left on the evening of May 4, Y': told before the last of a list. */
const BEFORE = / and, (?:before|after|on|late|early|in|later|finally)[^,;‹]{0,70} ‹D(\d+)›, (?:the )?$/;

/** 'Saw X on May 3 and sat down with Y on May 4': of several dates the one right behind those who were met is theirs. */
export function dayBehindActor({ frame, end, vietnam, foreign }: Encounter): DateMention | null {
  if (frame.dates.length < 2) return null;
  const own = [...vietnam, ...foreign];
  const behind = actorMarks(frame, end)
    .filter(({ actor }) => own.includes(actor))
    .flatMap((mark) => {
      const day = BEHIND.exec(frame.text.slice(mark.end)) ?? BEFORE.exec(frame.text.slice(end, mark.at));
      return day ? [{ mark, date: frame.dates[Number(day[1])]! }] : [];
    })[0];
  if (!behind) return null;
  return behind.date.value?.length === 10 || behind.date.form === 'anaphoric' ? behind.date : null;
}
