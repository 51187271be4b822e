import type { PartialDate } from '../../../../dataset/partial-date.ts';
import { addMonths, dayOf, monthOf, toDate, yearOf } from '../calendar.ts';
import { leansForward } from '../future-cue.ts';
import { type DateRecogniser, relative } from '../recogniser.ts';

/** A day that is told by its number alone. */
const ORDINAL = /^the (\d{1,2})(?:st|nd|rd|th)$/i;

/**
 * 'on the 10th', 'on the morning of the 5th': the day of the month told last, which `findDates` puts in, or else of the month of
 * writing or the one before. Not 'on the 10th anniversary'.
 */
export const dayOrdinal: DateRecogniser = {
  id: 'day-ordinal',
  pattern:
    /(?<=\b(?:on|(?:morning|afternoon|evening|night) of) )the (?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?=[,.;:)]|$| of (?:that|the same) month\b| (?:and|with|by|at|in|to|from|before|after|when|where|he|she|they|was|were|saw|brought|led|ended|opened|the [a-z]+ (?:met|held|visited))\b)/gi,
  read: (m, { text, start, reference }) => {
    const day = Number(ORDINAL.exec(m[0])?.[1]);
    const today = reference === null ? null : dayOf(reference);
    if (reference === null || today === null) return relative(null);
    if (leansForward(text, start)) return relative(dayIn(day < today ? addMonths(reference, 1) : reference, day));
    return relative(dayIn(day > today ? addMonths(reference, -1) : reference, day));
  },
};

/** 'From the 24th to the 26th of this month', 'on the 5th of next month'. */
export const ordinalsOfMonth: DateRecogniser = {
  id: 'ordinals-of-month',
  pattern:
    /\bthe (\d{1,2})(?:st|nd|rd|th)(?:(?: to| until| through| and|\s?[-–—]) (?:the )?(\d{1,2})(?:st|nd|rd|th))? of (this|last|next) month\b/gi,
  read: (m, { reference }) => {
    if (reference === null || monthOf(reference) === null) return relative(null);
    const month = addMonths(reference, /last/i.test(m[3]!) ? -1 : /next/i.test(m[3]!) ? 1 : 0);
    return relative(dayIn(month, Number(m[1])), m[2] ? dayIn(month, Number(m[2])) : null);
  },
};

/** The day of that number in the month of a date told before; null for any other expression. */
export function ordinalIn(words: string, told: PartialDate): PartialDate | null {
  const day = ORDINAL.exec(words)?.[1];
  return day === undefined ? null : dayIn(told, Number(day));
}

function dayIn(date: PartialDate | null, day: number): PartialDate | null {
  return date === null || monthOf(date) === null ? null : toDate(yearOf(date), monthOf(date), day);
}
