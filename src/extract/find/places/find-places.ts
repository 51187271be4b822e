import { compileGazetteer } from '../gazetteer.ts';
import type { PlaceMention } from '../mention.ts';
import { insideAnotherName } from './inside-a-name.ts';
import { capitalOf, placeEntries } from './place-entries.ts';

const find = compileGazetteer(placeEntries());

/** 'The French capital', where the city is not named with it. */
const AS_CAPITAL = /^ capital(?: city)?(?! (?:of|city|market|invest\w*|flow\w*|account|gain\w*|\p{Lu}))(?=[\s,.;)]|$)/u;

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
    const short = form === 'country' && /^[A-Z.]{2,5}$/.test(text.slice(hit.start, hit.end));
    const capital = form === 'adjective' || short ? AS_CAPITAL.exec(text.slice(hit.end, hit.end + 24)) : null;
    const city = capital ? capitalOf(country) : undefined;
    if (capital && city)
      places.push({
        kind: 'place',
        start: hit.start,
        end: hit.end + capital[0].length,
        country,
        form: 'capital',
        name: city,
      });
    else places.push({ kind: 'place', start: hit.start, end: hit.end, country, form, name });
  }
  return places;
}
