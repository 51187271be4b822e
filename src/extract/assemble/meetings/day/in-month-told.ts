import type { Document } from '../../../document.ts';
import type { Encounter } from '../../../rules/meetings/clause/encounter.ts';
import type { When } from '../../../rules/meetings/when/when.ts';
import { isCurrent } from '../../story/story-context.ts';
import type { Telling } from '../../story/telling.ts';

/** 'The guest was also received by Y', in a look back on a visit of months ago: in the month told before of somebody who is there again. */
export function inMonthTold(
  { frame, vietnam, foreign, kind }: Encounter,
  tellings: readonly Telling[],
  document: Document,
): When | null {
  if (kind === 'visit') return null;
  const people = [...vietnam, ...foreign].flatMap((actor) => actor.persons);
  const before = tellings.findLast(
    ({ story, sentence, headline }) =>
      story === frame.sentence.story && !headline && frame.sentence.index - sentence <= 2,
  );
  if (!before?.date || before.recalled || before.date.length < 7 || isCurrent(before, document)) return null;
  return people.some((person) => before.foreign.includes(person))
    ? { date: before.date.slice(0, 7), until: null, inferredYear: before.inferredYear }
    : null;
}
