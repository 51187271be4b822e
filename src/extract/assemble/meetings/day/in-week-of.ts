import { addDays } from '../../../find/dates/calendar.ts';
import type { ClauseDate } from '../../../rules/meetings/when/when.ts';
import type { DaySpan } from '../../story/day-of-span.ts';

/** 'On the programme: talks with X on Tuesday', of a visit that is told with its days: the Tuesday among them. */
export function inWeekOf(when: ClauseDate | null, span: DaySpan | null): ClauseDate | null {
  if (!when || !span || when.said.form !== 'relative' || when.date?.length !== 10 || when.until !== null) return when;
  const inside = (day: string | null) => day !== null && day >= span.from && day <= span.until;
  if (inside(when.date)) return when;
  const moved = [7, -7].map((days) => addDays(when.date!, days)).find(inside);
  return moved ? { ...when, date: moved } : when;
}
