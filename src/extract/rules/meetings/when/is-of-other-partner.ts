import { actorMarks } from '../../../assemble/frame.ts';
import type { Encounter } from '../clause/encounter.ts';

/**
 * 'Held talks with X on May 3 and with Y', 'met X, on Monday, and Y': the day right behind one of those met is of that one; the other was met
 * some time about it. Not where a day stands before all of them, or behind the last.
 */
export function isOfOtherPartner({ frame, end, vietnam, foreign }: Encounter, from: number, next: number): boolean {
  if (from < end) return false;
  const own = [...vietnam, ...foreign];
  const marks = actorMarks(frame, end);
  const before = marks.findLast((mark) => mark.end <= from);
  const behind = marks.find((mark) => mark.at >= next && own.includes(mark.actor));
  // 'Met X, and took part in a session with Y on May 3'.
  const met = marks.find(({ actor }) => own.includes(actor));
  if (
    met &&
    before &&
    met.at < before.at &&
    !own.includes(before.actor) &&
    BEHIND.test(frame.text.slice(before.end, from))
  )
    return NEXT_ACT.test(frame.text.slice(met.end, before.at));
  if (!behind) return false;
  // 'Talks on May 3 with X, and encounters with Y'.
  const first = marks.find((mark) => mark.at >= next);
  if (first !== behind && ANOTHER_NOUN.test(frame.text.slice(next, behind.at))) return true;
  if (!before || own.includes(before.actor) || !BEHIND.test(frame.text.slice(before.end, from))) return false;
  return AND_WITH.test(frame.text.slice(next, behind.at));
}

const BEHIND =
  /^(?:,? (?:in|at) (?:the )?‹L\d+›)?,?(?: late| early)?(?: on| in)?(?: the (?:morning|afternoon|evening) of)? $/;

const ANOTHER_NOUN =
  /^ (?:with|between) (?:the )?‹[VF]\d+›(?:, [^‹;]{2,60}(?=,))?,? and (?!then|later|after|next)(?:(?!with )[\w-]+ ){1,3}(?:with|between) (?:(?:the )?‹[VF]\d+›(?:, [^‹;]{2,60},)?,?(?: and)?(?: with)? )*(?:the )?$/;

const NEXT_ACT =
  /^(?:, (?:who|which) [^;]{3,80})?, and (?:also )?(?:took part|attended|had|held|met|received|called|was (?:received|welcomed)|paid|saw|joined|co-chaired|hosted)\b/;

/** Not 'and then Y', 'and later with Y': on the same day. */
const AND_WITH =
  /^,? (?:and|as well as|besides|plus)(?: also)?(?: (?!then|later|after|next)(?:[\w-]+ ){0,3}(?:with|by|to|between))?(?: (?:the )?‹[VF]\d+›(?:, [^‹;]{2,60},)?,?(?: and)?(?: with)?)* (?:the )?$/;
