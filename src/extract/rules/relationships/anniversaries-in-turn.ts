import type { Sentence } from '../../document.ts';
import { foreignMentions } from '../partners/foreign-mentions.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';

const LISTED = /((?:\d{1,3}(?:st|nd|rd|th)(?:, | and |, and ))+)(?:the )?$/i;

/**
 * 'The 60th and 55th anniversaries of ties with Laos and Cambodia, respectively': how many years with whom. Empty where one
 * anniversary is told, or not as many partners stand behind as numbers.
 */
export function anniversariesInTurn(
  text: string,
  sentence: Sentence,
  phrase: AnniversaryPhrase,
): { years: number; partner: string }[] {
  if (!/anniversaries$/i.test(text.slice(phrase.start, phrase.end))) return [];
  const lead = LISTED.exec(text.slice(sentence.start, phrase.start));
  if (!lead) return [];
  const years = [...[...lead[1]!.matchAll(/\d+/g)].map(([count]) => Number(count)), phrase.years];
  const partners = foreignMentions(sentence)
    .filter(({ start, byPlace }) => start >= phrase.end && !byPlace)
    .map(({ code }) => code);
  const apart = [...new Set(partners)];
  return apart.length === years.length ? years.map((count, at) => ({ years: count, partner: apart[at]! })) : [];
}
