import type { PartialDate } from '../../../../dataset/partial-date.ts';
import type { Document } from '../../../document.ts';
import type { DateMention } from '../../../find/mention.ts';

export type When = { date: PartialDate | null; until: PartialDate | null; inferredYear: boolean };

/** `anaphoric`: counted from a date told before ('a day earlier'); `said` is the expression. */
export type ClauseDate = When & { anaphoric: boolean; said: DateMention };

export function toWhen(date: DateMention): ClauseDate {
  return {
    date: date.value,
    until: date.until,
    inferredYear: date.inferredYear,
    anaphoric: date.form === 'anaphoric' && date.value === null,
    said: date,
  };
}

/** True when the date lies after the day of writing, false when before or on it, null when that cannot be told. */
export function isAhead(when: When | null, document: Document): boolean | null {
  if (!when?.date || document.reference === null || document.floating) return null;
  if ('said' in when && isSaidAhead(when.said as DateMention, document)) return true;
  const day = when.date;
  if (day.startsWith(document.reference) && day.length > document.reference.length) return null;
  const reference = document.reference.slice(0, day.length);
  if (day > reference) return true;
  return day < reference ? false : null;
}

/** 'Next week' lies ahead, even in the month of writing. */
function isSaidAhead(said: DateMention, { text }: Document): boolean {
  return /^(?:next|later this|(?:in )?the coming)\b/i.test(text.slice(said.start, said.end));
}
