import { addDays } from '../../find/dates/calendar.ts';
import type { StoryContext } from './story-context.ts';
import type { Telling } from './telling.ts';

/** 'Held talks in Hanoi on June 6. The guest had landed on June 5.': told by the way, and what follows is of the day of the talks. */
export function isHowHeCame(
  text: string,
  known: StoryContext | null,
  { kind, date, until, status }: Pick<Telling, 'kind' | 'date' | 'until' | 'status'>,
): boolean {
  if (kind !== 'visit' || status !== 'held' || until !== null || date?.length !== 10 || !ARRIVED.test(text))
    return false;
  const talks = known !== null && known.place !== null && !known.trip && !known.ahead ? known.date : null;
  return talks?.length === 10 && date < talks && addDays(date, 3)! >= talks;
}

const ARRIVED = /\b(?:landed|arriv(?:ed|ing)|flew in(?:to)?|flown in(?:to)?|touched down|set foot|came)\b/;
