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

const ITEMS = /\b(export|import) (?:staples|items|products|goods|commodities|earners)$/i;
