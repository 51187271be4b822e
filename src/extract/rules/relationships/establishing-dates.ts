import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Sentence } from '../../document.ts';
import type { DateMention } from '../../find/mention.ts';

export type EstablishingDate = DateMention & { value: PartialDate };

const NOT_A_BEGINNING =
  /^(?:today|now|tonight|tomorrow|next|(?:over|more than|nearly|almost|about|around) |coming|the coming|this (?:morning|afternoon|evening|time)|the same|nowadays)\b/i;

/** The dates of a sentence on which something can have begun: resolved, no periods, nothing that is still to come. */
export function establishingDates(text: string, sentence: Sentence): EstablishingDate[] {
  return sentence.mentions.filter(
    (mention): mention is EstablishingDate =>
      mention.kind === 'date' &&
      mention.value !== null &&
      mention.until === null &&
      mention.form !== 'anaphoric' &&
      !/\bdecades? ago\b/i.test(text.slice(mention.start, mention.end)) &&
      !NOT_A_BEGINNING.test(text.slice(mention.start, mention.end)),
  );
}
