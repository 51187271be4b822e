import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Sentence } from '../../document.ts';
import type { DateMention, Span } from '../../find/mention.ts';

/** The day, month or year of a signing: the date nearest to the document in its clause, periods of plans excepted. */
export function agreementDate(text: string, sentence: Sentence, phrase: Span): PartialDate | null {
  const dates = sentence.mentions.filter(
    (mention): mention is DateMention =>
      mention.kind === 'date' && mention.value !== null && mention.until === null && (mention.end <= phrase.start || mention.start >= phrase.end),
  );
  const after = dates.find((date) => date.start >= phrase.end && /^[^;]{0,90}$/.test(text.slice(phrase.end, date.start)));
  if (after && !/\b(?:by|until|visit\w*|since)\b[^;]*$/i.test(text.slice(phrase.end, after.start))) return after.value;
  const before = dates.findLast((date) => date.end <= phrase.start && !/[;]/.test(text.slice(date.end, phrase.start)));
  return before?.value ?? after?.value ?? null;
}
