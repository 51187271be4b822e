import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Sentence } from '../../document.ts';
import type { Span } from '../../find/mention.ts';
import { establishingDates } from './establishing-dates.ts';

/**
 * The date that 'in', 'on' or 'since' ties to a phrase: at most a few words behind it ('ratified the treaty, first in the
 * region, in 1990'), else right before it ('In 1990 Vietnam ratified the convention').
 */
export function datedBeside(text: string, sentence: Sentence, phrase: Span): PartialDate | null {
  const dates = establishingDates(text, sentence);
  const after = dates.find(
    (date) => date.start >= phrase.end && /^[^;]{0,60}?\b(?:in|on|since)\s$/.test(text.slice(phrase.end, date.start)),
  );
  const before = dates.find((date) => date.end <= phrase.start && /^,? ?$/.test(text.slice(date.end, phrase.start)));
  return (after ?? before)?.value ?? null;
}
