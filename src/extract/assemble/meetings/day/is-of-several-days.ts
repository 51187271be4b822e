import type { Document } from '../../../document.ts';
import type { Frame } from '../../frame.ts';
import { isCurrent, isNoNews } from '../../story/story-context.ts';

/** True when the body of a story names more than one day of its news, and its first sentence not just one. */
export function isOfSeveralDays(frames: readonly Frame[], document: Document): boolean {
  const [lead, ...rest] = frames.filter((frame) => frame.sentence.block.kind === 'paragraph' && !isNoNews(frame));
  if (!lead) return false;
  const first = daysIn(lead, document);
  return first.length !== 1 && new Set([...first, ...rest.flatMap((frame) => daysIn(frame, document))]).size > 1;
}

function daysIn({ dates }: Frame, document: Document): string[] {
  return dates
    .flatMap(({ value, until }) => [value, until])
    .filter((day): day is string => day?.length === 10 && isCurrent({ date: day }, document));
}
