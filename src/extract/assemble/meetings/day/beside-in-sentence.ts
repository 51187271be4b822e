import type { Encounter } from '../../../rules/meetings/clause/encounter.ts';
import type { When } from '../../../rules/meetings/when/when.ts';
import type { Telling } from '../../story/telling.ts';

/** 'Had sessions with X and Y, and called on Z': where a trip of another month has dated the sessions, the call was in it too. */
export function besideInSentence(
  { frame, vietnam, foreign, kind }: Encounter,
  tellings: readonly Telling[],
  before: When | null,
): When | null {
  if (kind === 'visit') return null;
  const people = [...vietnam, ...foreign].flatMap(({ persons }) => persons);
  const beside = tellings.findLast(
    (other) =>
      other.story === frame.sentence.story &&
      other.sentence === frame.sentence.index &&
      other.kind !== 'visit' &&
      other.date?.length === 7 &&
      [...other.vietnam, ...other.foreign].some((person) => people.includes(person)),
  );
  return beside && !before?.date?.startsWith(beside.date!)
    ? { date: beside.date, until: null, inferredYear: beside.inferredYear }
    : null;
}
