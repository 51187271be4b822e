import type { MeetingKind } from '../../../../dataset/meeting.ts';
import { sideClass } from '../../../assemble/actor.ts';
import type { Frame } from '../../../assemble/frame.ts';
import { objectsOf } from '../clause/clause.ts';
import type { Sides } from '../clause/split-sides.ts';

/** 'A state banquet was given in honour of the visitor': nobody says by whom. */
const IN_HONOUR =
  /^ (?:was|is to be|will be|is being|had been) (?:also |then |later )?(?:given|hosted|held|offered|laid on|thrown|arranged|organi[sz]ed)(?: (?:there|here|in the evening|the same (?:day|evening)|that evening|at [\w' ]{3,40}|on ‹D\d+›|in ‹L\d+›))* (?:in honou?r of|for|to welcome|to honou?r)(?= )/;

/** The guests of a reception or ceremony whose host the sentence does not name. */
export function inHonour(frame: Frame, end: number, kind: MeetingKind): Sides | null {
  const given = kind === 'reception' || kind === 'ceremony' ? IN_HONOUR.exec(frame.text.slice(end)) : null;
  if (!given) return null;
  const guests = objectsOf(frame, end + given[0].length);
  const known =
    guests.actors.length > 0 && guests.actors.every((actor) => sideClass(actor) === 'F' && actor.persons.length > 0);
  return known && !/ by (?:the )?‹/.test(frame.text.slice(end)) ? { vietnam: [], foreign: guests.actors } : null;
}
