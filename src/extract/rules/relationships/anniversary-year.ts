import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Sentence } from '../../document.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';

/** When an anniversary falls and, counted back, when what it celebrates began; null where the text gives no year to count from. */
export type AnniversaryYear = { falls: string | null; since: PartialDate | null };

const AHEAD = /\b(?:ahead of|towards?|upcoming|coming|near(?:s|ing)?|approach\w*|prepar\w+|look\w* (?:forward|ahead)|pave|in the future|will|before)\b/i;

/**
 * The year of an anniversary: a year written next to it, else the year of writing when the text celebrates it now
 * ('next year' and 'last year' are one off).
 */
export function anniversaryYear(text: string, sentence: Sentence, phrase: AnniversaryPhrase, reference: PartialDate | null): AnniversaryYear {
  let nearest: { gap: number; value: PartialDate; after: boolean } | null = null;
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'date' || mention.value === null || mention.until !== null) continue;
    const after = mention.start >= phrase.end;
    const gap = after ? mention.start - phrase.end : phrase.start - mention.end;
    if (gap < 0 || gap > 90) continue;
    // The day on which something began long ago is not the year of its anniversary.
    if (reference !== null && Math.abs(Number(mention.value.slice(0, 4)) - Number(reference.slice(0, 4))) > 6) continue;
    if (nearest === null || gap < nearest.gap) nearest = { gap, value: mention.value, after };
  }
  if (nearest) {
    const falls = nearest.value.slice(0, 4);
    const year = String(Number(falls) - phrase.years);
    const lead = text.slice(phrase.end, phrase.end + 80);
    const onTheDay = nearest.after && nearest.value.length === 10 && /\b(?:falls?|falling|fell|due) on\b/.test(lead);
    return { falls, since: onTheDay ? `${year}${nearest.value.slice(4)}` : year };
  }
  if (reference === null) return { falls: null, since: null };
  const around = text.slice(Math.max(sentence.start, phrase.start - 60), phrase.start);
  const now = Number(reference.slice(0, 4));
  if (/\bnext year\b/i.test(text.slice(sentence.start, sentence.end))) return { falls: String(now + 1), since: String(now + 1 - phrase.years) };
  if (/\blast year\b/i.test(text.slice(sentence.start, sentence.end))) return { falls: String(now - 1), since: String(now - 1 - phrase.years) };
  if (AHEAD.test(around)) return { falls: null, since: null };
  return { falls: String(now), since: String(now - phrase.years) };
}
