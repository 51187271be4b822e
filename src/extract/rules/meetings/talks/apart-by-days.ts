import type { Actor } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';
import type { Encounter } from '../clause/encounter.ts';

/** 'Met with X on May 3 and with Y a day later': each day is an encounter of its own. */
export function apartByDays(encounter: Encounter): Encounter[] {
  if (encounter.kind === 'visit') return paidAgain(encounter);
  if (encounter.partners || encounter.frame.dates.length === 0) return [encounter];
  for (const side of ['vietnam', 'foreign'] as const) {
    const groups = groupsByDay(encounter.frame, encounter.end, encounter[side]);
    if (groups.length > 1) return groups.map((group) => ({ ...encounter, [side]: group }));
  }
  return [encounter];
}

/** 'Visited Kenya in 2019 and again last year': two visits. */
function paidAgain(encounter: Encounter): Encounter[] {
  const { frame, end } = encounter;
  const again = frame.dates.length < 2 ? null : AGAIN.exec(frame.text.slice(end));
  if (!again) return [encounter];
  const at = end + again[0].lastIndexOf('‹');
  return [encounter, { ...encounter, at, end: at }];
}

const AGAIN =
  /^(?: (?:to|in) (?:the )?‹L\d+›)?(?: (?:twice|first|once))?,?(?: first)? (?:in|on) ‹D\d+›,? and(?: then)?(?: once)?(?: again| more| also| once more)(?: in| on)? ‹D\d+›/;

/** Those met, in groups that each end with a day; one group where fewer than two days stand behind them. */
function groupsByDay(frame: Frame, from: number, actors: readonly Actor[]): Actor[][] {
  const marks = actorMarks(frame, from).filter(({ actor }) => actors.includes(actor));
  if (marks.length !== actors.length) return [[...actors]];
  const fronted = marks.findIndex(
    ({ at }, index) => index > 0 && DAY_BEFORE.test(frame.text.slice(marks[index - 1]!.end, at)),
  );
  if (fronted > 0) {
    const members = marks.map(({ actor }) => actor);
    return [members.slice(0, fronted), members.slice(fronted)];
  }
  const groups: Actor[][] = [[]];
  let days = 0;
  for (const [index, mark] of marks.entries()) {
    groups.at(-1)!.push(mark.actor);
    const next = marks[index + 1]?.at ?? frame.text.length;
    if (!/^[^;.]{0,40}?‹D\d+›/.test(frame.text.slice(mark.end, next))) continue;
    days++;
    if (index < marks.length - 1) groups.push([]);
  }
  return days === groups.length ? groups : [[...actors]];
}

/** 'Met X and, on May 3, Y': the day is told before whom it is of. */
const DAY_BEFORE = /\band,? (?:then |later |finally )?(?:on )?‹D\d+›,? (?:the )?$/;
