import type { Document } from '../../../document.ts';
import type { Frame } from '../../frame.ts';
import { contextOfDay } from '../../story/story-context.ts';
import type { Telling } from '../../story/telling.ts';

/** Keeps the day that the lead of the story tells beside what its headline or a caption tells without one. */
export function withDayOfLead(telling: Telling, frames: readonly Frame[], document: Document): void {
  if (!isUndatedTitle(telling)) return;
  const lead = frames.find(({ sentence: { block } }) => block.kind === 'paragraph');
  if (lead && isOfOthers(telling, lead)) return;
  const day = lead ? contextOfDay(lead, document)?.date : null;
  if (day?.startsWith(telling.date!)) telling.dayOfLead = day;
}

/** The lead names people, and none of those whom the caption shows. */
function isOfOthers({ caption, vietnam, foreign }: Telling, lead: Frame): boolean {
  const shown = [...vietnam, ...foreign].filter(({ name }) => name !== null);
  const there = lead.actors.flatMap(({ persons }) => persons);
  return caption && shown.length > 0 && there.length > 0 && !shown.some((person) => there.includes(person));
}

function isUndatedTitle({ headline, caption, dated, date, status, kind }: Telling): boolean {
  return (headline || caption) && !dated && date?.length === 7 && status === 'held' && kind !== 'visit';
}
