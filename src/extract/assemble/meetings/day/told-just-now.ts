import type { Document } from '../../../document.ts';
import type { Encounter } from '../../../rules/meetings/clause/encounter.ts';
import type { When } from '../../../rules/meetings/when/when.ts';
import type { Actor } from '../../actor.ts';
import type { Person } from '../../cast/person-registry.ts';
import { isCurrent } from '../../story/story-context.ts';
import type { Telling } from '../../story/telling.ts';

/** 'In June 2024 X received Y. X told his guest that …': what the paragraph goes on to tell of the two is of that earlier day. */
export function toldJustNow(
  { frame: { sentence, dates }, vietnam, foreign }: Encounter,
  tellings: readonly Telling[],
  document: Document,
): When | null {
  const last = tellings.findLast(({ kind, story }) => kind !== 'visit' && story === sentence.story);
  if (!last || sentence.index - last.sentence > 2 || last.date === null || isCurrent(last, document)) return null;
  if (document.sentences[last.sentence]!.block !== sentence.block) return null;
  if (dates.some(({ value }) => value?.length === 10)) return null;
  if (!meets(vietnam, last.vietnam) || !meets(foreign, last.foreign)) return null;
  return { date: last.date, until: null, inferredYear: last.inferredYear };
}

function meets(actors: readonly Actor[], people: readonly Person[]): boolean {
  return actors.some(({ persons }) => persons.some((person) => people.includes(person)));
}
