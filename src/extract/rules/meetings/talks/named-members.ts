import type { Actor } from '../../../assemble/actor.ts';
import { actorMarks, type Frame } from '../../../assemble/frame.ts';

const LIST = /^(?:[^‹;]|‹[LD]\d+›)*: (?:the )?$/;
const NEXT = /^(?:,|,? and|;|; and)(?: the)? $/;

/**
 * 'Four governors were his guests: Sato Ken, Mori Jiro and …': the people whom a colon lists for the group before it. The group itself
 * where none are listed, or of another side.
 */
export function namedMembers(frame: Frame, actors: readonly Actor[]): readonly Actor[] {
  const [group] = actors;
  if (actors.length !== 1 || group!.form !== 'group') return actors;
  const marks = actorMarks(frame);
  const members: Actor[] = [];
  for (let index = 1; index < marks.length; index++) {
    const [before, mark] = [marks[index - 1]!, marks[index]!];
    const between = frame.text.slice(before.end, mark.at);
    const belongs = mark.actor.persons.length === 1 && mark.actor.form === 'person' && mark.actor !== group;
    if (members.length === 0 ? LIST.test(between) : NEXT.test(between)) {
      if (!belongs) break;
      members.push(mark.actor);
    } else if (members.length > 0) break;
  }
  const ofGroup = members.every(({ sides }) => sides.every((side) => group!.sides.includes(side)));
  return members.length > 1 && ofGroup ? members : actors;
}

/** 'A congressional delegation whose members included X and Y': who came in a delegation came together; null for any other. */
export function membersOf(frame: Frame, actors: readonly Actor[]): readonly Actor[] | null {
  const [group] = actors;
  if (actors.length !== 1 || group!.form !== 'group') return null;
  const marks = actorMarks(frame);
  const at = marks.findIndex(({ actor }) => actor === group);
  const members: Actor[] = [];
  for (let index = at + 1; index < marks.length; index++) {
    const between = frame.text.slice(marks[index - 1]!.end, marks[index]!.at);
    const { actor } = marks[index]!;
    const ofGroup =
      actor.form === 'person' && actor.persons.length === 1 && group!.sides.includes(actor.sides[0] ?? '');
    if (!ofGroup || !(members.length === 0 ? MEMBERS : NEXT).test(between)) break;
    members.push(actor);
  }
  return members.length > 1 ? members : null;
}

const MEMBERS =
  /^(?: (?:in|on) ‹[LD]\d+›| ‹D\d+›)*,? (?:whose members (?:were|are|include|included)|including|comprising|consisting of|made up of|composed of|(?:that|which) (?:included|comprised))(?: the)? $/;
