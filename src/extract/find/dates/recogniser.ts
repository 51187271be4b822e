import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { DateMention } from '../mention.ts';

/** What a recogniser may look at besides its match. */
export type DateContext = {
  text: string;
  /** Day of writing, as precisely as it is known. */
  reference: PartialDate | null;
  /** The reference was read from the text itself and is no day of writing: past events may lie after it. */
  floating: boolean;
  /** Offset of the match. */
  start: number;
  end: number;
};

/** What a match means; `start` and `end` narrow its span. */
export type DateReading = Pick<DateMention, 'value' | 'until' | 'monthDay' | 'inferredYear' | 'form'> & {
  start?: number;
  end?: number;
};

/** One way of writing a date: a global pattern, and what its match means (null: no date after all). */
export type DateRecogniser = {
  id: string;
  pattern: RegExp;
  read: (match: RegExpExecArray, context: DateContext) => DateReading | null;
};

/** A date that the text itself states, year included. */
export function stated(value: PartialDate | null, until: PartialDate | null = null): DateReading | null {
  return value === null ? null : { value, until, monthDay: null, inferredYear: false, form: 'absolute' };
}

/** A date told from the day of writing; value null when that is not known precisely enough. */
export function relative(value: PartialDate | null, until: PartialDate | null = null): DateReading {
  return { value, until, monthDay: null, inferredYear: false, form: 'relative' };
}
