import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Sentence } from '../../document.ts';
import { establishingDates } from './establishing-dates.ts';

/** The date that 'in', 'on' or 'since' ties to what ends at `end`, at most a short phrase behind it: 'ratified the treaty, first in the region, in 1990'. */
export function datedAfter(text: string, sentence: Sentence, end: number): PartialDate | null {
  const found = establishingDates(text, sentence).find(
    (date) => date.start >= end && /^[^;]{0,60}?\b(?:in|on|since)\s$/.test(text.slice(end, date.start)),
  );
  return found?.value ?? null;
}
