import { compileGazetteer } from '../gazetteer.ts';
import type { PlaceMention } from '../mention.ts';
import { insideAnotherName } from './inside-a-name.ts';
import { placeEntries } from './place-entries.ts';

const find = compileGazetteer(placeEntries());

/** Other signs, near by, that 'Georgia' is the state of the United States. */
const AMERICAN_STATE = /\b(?:Atlanta|US|U\.S\.|American|Senator|Congressman|South Carolina|Alabama|Florida)\b/;

/**
 * Countries by name, adjective or demonym, and the cities and provinces of data/lexicon/countries.json, longest match, by
 * start. Possessive endings stay outside; names that only contain a country's ('Indian Ocean', 'Japan Airlines') and
 * people called like a place are left out.
 */
export function findPlaces(text: string): PlaceMention[] {
  const places: PlaceMention[] = [];
  for (const hit of find(text)) {
    if (hit.value === null || insideAnotherName(text, hit)) continue;
    let { country, form, name } = hit.value;
    if (
      country === 'GEO' &&
      form === 'country' &&
      AMERICAN_STATE.test(text.slice(Math.max(0, hit.start - 60), hit.end + 60))
    ) {
      country = 'USA';
      form = 'province';
      name = 'Georgia';
    }
    places.push({ kind: 'place', start: hit.start, end: hit.end, country, form, name });
  }
  return places;
}
