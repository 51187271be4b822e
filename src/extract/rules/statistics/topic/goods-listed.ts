import type { Reading, Site } from '../walk/site.ts';
import { mainSubject } from '../walk/subject-of.ts';
import { MEASURED_NOUNS } from '../words/figure-words.ts';

/** 'The main exports were petrol, with 30 million USD; and fruit worth 22 million': goods of what the sentence is about. */
export function goodsListed(site: Site, reading: Reading, said: string): string | null {
  if (!/^(?:with|worth|near|bracket|at|of)$/.test(reading.by) || MEASURED_NOUNS.test(said) || /[A-Z]/.test(said))
    return null;
  const subject = mainSubject(site);
  return subject !== null && /\b(?:exports?|imports?)\b/i.test(subject) ? subject.replace(ITEMS, '$1s') : null;
}

/** 'key export items': exports, one by one. */
export const ITEMS = /\b(export|import) (?:staples|items|products|goods|commodities|earners)$/i;

const HEAD =
  /\b(?:key|main|major|top|leading|biggest|largest|staple|chief|principal) (export|import)(?:s| (?:items|products|goods|commodities|staples|earners|articles|groups))\b/i;

/** 'Among the key export products were computers with 11 million USD': the flow of which a sentence lists goods. */
export function flowListed({ text, words, at }: Site): string | null {
  const lead = text.slice(words[0]?.start ?? 0, words[at]?.start ?? 0);
  const flow = HEAD.exec(lead)?.[1]?.toLowerCase();
  return flow === undefined ? null : `${flow}s`;
}
