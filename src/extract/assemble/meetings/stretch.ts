import { addDays } from '../../find/dates/calendar.ts';
import { readNumberWord } from '../../find/quantities/number-word.ts';
import type { Frame } from '../frame.ts';
import type { Telling } from './telling.ts';

/** 'During her five-day visit': a visit of which the sentence before told one end gets the other. */
export function stretch(visit: Telling | undefined, { text }: Frame): void {
  const length = visit ? DURING_DAYS.exec(text)?.[1] : undefined;
  if (!visit || length === undefined) return;
  const days = readNumberWord(length) ?? Number(length);
  if (days < 2 || days > 14) return;
  if (visit.until?.length === 10 && visit.date?.length === 7) visit.date = addDays(visit.until, 1 - days);
  else if (visit.date?.length === 10 && visit.until === null && visit.dated && !visit.oneDay)
    visit.until = addDays(visit.date, days - 1);
}

const DURING_DAYS =
  /\b(?:during|on|in the course of|the|his|her|their|this) (?:his |her |their |the |this )?(\w+)-day (?:[\w-]+ ){0,3}(?:visit|trip|stay|tour)\b/;
