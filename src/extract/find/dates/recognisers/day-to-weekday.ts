import { addDays, weekdayOf } from '../calendar.ts';
import { readMonthDay } from '../infer-year.ts';
import { MONTH, monthNumber } from '../month-name.ts';
import type { DateContext, DateReading, DateRecogniser } from '../recogniser.ts';

const DAY = '(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d)';
const TO = '\\s(?:to|until|till|through)\\s';
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAY = '(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const SAID = `(${MONTH})\\s?${DAY}|${DAY}\\s(${MONTH})`;

/** 'From Aug. 31 to Tuesday': the first such weekday behind the day. */
export const dayToWeekday: DateRecogniser = {
  id: 'day-to-weekday',
  pattern: new RegExp(`\\b(?:${SAID})${TO}(?:${WEEKDAY}|(today|yesterday))\\b`, 'g'),
  read: (m, context) => {
    const first = dayIn(m, 1, context);
    if (first?.value?.length !== 10) return null;
    const until = m[5]
      ? addDays(first.value, (WEEKDAYS.indexOf(m[5].toLowerCase()) - weekdayOf(first.value)! + 7) % 7)
      : context.reference && addDays(context.reference, m[6] === 'today' ? 0 : -1);
    return until && until > first.value ? { ...first, until } : null;
  },
};

/** 'From Sunday to September 2': the last such weekday before the day. */
export const weekdayToDay: DateRecogniser = {
  id: 'weekday-to-day',
  pattern: new RegExp(`\\b${WEEKDAY}${TO}(?:${SAID})\\b`, 'g'),
  read: (m, context) => {
    const last = dayIn(m, 2, context);
    if (last?.value?.length !== 10) return null;
    const back = (weekdayOf(last.value)! - WEEKDAYS.indexOf(m[1]!.toLowerCase()) + 7) % 7;
    return back === 0 ? null : { ...last, value: addDays(last.value, -back), until: last.value };
  },
};

/** The day of the month of which the groups from `at` tell, in either order. */
function dayIn(m: RegExpExecArray, at: number, context: DateContext): DateReading | null {
  const month = m[at] ?? m[at + 3];
  const day = m[at + 1] ?? m[at + 2];
  return readMonthDay({ month: monthNumber(month ?? ''), day: Number(day) }, context);
}
