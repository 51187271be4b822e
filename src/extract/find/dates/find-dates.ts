import type { PartialDate } from '../../../dataset/partial-date.ts';
import { triggersOf, WordSigns } from '../../triggers/triggers.ts';
import { Claims } from '../claims.ts';
import type { DateMention } from '../mention.ts';
import type { DateRecogniser } from './recogniser.ts';
import { anaphoric } from './recognisers/anaphoric.ts';
import { dayThenMonth, monthThenDay } from './recognisers/day-month.ts';
import { dayOrdinal, ordinalsOfMonth } from './recognisers/day-ordinal.ts';
import { dayMonthToDayMonth, daysThenMonth, monthDayToMonthDay, monthThenDays } from './recognisers/day-range.ts';
import { dayToWeekday, weekdayToDay } from './recognisers/day-to-weekday.ts';
import {
  dayOfMonth,
  monthAlone,
  monthAndYear,
  monthInBrackets,
  monthOfFlow,
  relativeMonth,
} from './recognisers/month-year.ts';
import { dayAndMonth, dayFirst, monthSlashYear, yearFirst } from './recognisers/numeric-date.ts';
import {
  firstMonth,
  firstMonths,
  half,
  monthPair,
  monthSpan,
  monthsTo,
  quarter,
  sinceNewYear,
  yearToMonth,
} from './recognisers/part-of-year.ts';
import { relativeDay, weekday, weekdaySpan } from './recognisers/relative-day.ts';
import { relativeWeek, relativeYear, wholeYear } from './recognisers/relative-period.ts';
import { decade, decadeEnd, year, yearSpan, yearsTo } from './recognisers/year.ts';
import { resolveAnaphora } from './resolve-anaphora.ts';

/** In order: what reads more of the text comes before what would read a part of it. */
const RECOGNISERS: readonly DateRecogniser[] = [
  yearFirst,
  dayFirst,
  // Ranges before the single days inside them.
  monthDayToMonthDay,
  dayMonthToDayMonth,
  monthThenDays,
  daysThenMonth,
  dayToWeekday,
  weekdayToDay,
  // 'January-September 2025' before 'September 2025'; 'the first half of 2024' before '2024'.
  monthsTo,
  sinceNewYear,
  yearToMonth,
  monthSpan,
  monthPair,
  firstMonth,
  firstMonths,
  quarter,
  half,
  monthSlashYear,
  monthThenDay,
  dayThenMonth,
  dayAndMonth,
  dayOfMonth,
  monthAndYear,
  monthAlone,
  monthOfFlow,
  monthInBrackets,
  ordinalsOfMonth,
  dayOrdinal,
  relativeDay,
  weekdaySpan,
  weekday,
  relativeWeek,
  relativeMonth,
  relativeYear,
  wholeYear,
  anaphoric,
  decadeEnd,
  decade,
  yearSpan,
  yearsTo,
  year,
];

const SOUGHT = RECOGNISERS.map((recogniser) => ({ recogniser, triggers: triggersOf(recogniser.pattern) }));

/**
 * The date expressions of a stretch of clean text, in order, resolved against the day of writing as far as that and the
 * words allow. Numbers that only look like dates (years inside names, percentages, counts) are not among them.
 */
export function findDates(
  text: string,
  reference: PartialDate | null,
  floating = false,
  signs = WordSigns.ofText(text),
  toldBefore: PartialDate | null = null,
): DateMention[] {
  const found: DateMention[] = [];
  const claims = new Claims(text.length);
  for (const { recogniser, triggers } of SOUGHT) {
    if (!signs.allow(triggers)) continue;
    recogniser.pattern.lastIndex = 0;
    for (let match = recogniser.pattern.exec(text); match !== null; match = recogniser.pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (claims.overlaps(start, end)) continue;
      const reading = recogniser.read(match, { text, reference, floating, start, end });
      if (reading === null) continue;
      claims.add({ start: reading.start ?? start, end: reading.end ?? end });
      found.push({
        kind: 'date',
        start: reading.start ?? start,
        end: reading.end ?? end,
        value: reading.value,
        until: reading.until,
        monthDay: reading.monthDay,
        inferredYear: reading.inferredYear,
        form: reading.form,
      });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return resolveAnaphora(text, found, reference, toldBefore);
}
