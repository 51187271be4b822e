import type { Token } from '../../document.ts';
import { compileGazetteer } from '../gazetteer.ts';
import type { PlaceMention, Span } from '../mention.ts';
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
export function findPlaces(text: string, tokens?: readonly Token[], base?: number): PlaceMention[] {
  const places: PlaceMention[] = [];
  for (const hit of find(text, tokens, base)) {
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
    const capital = mayHaveCapital(text, hit, form) ? AS_CAPITAL.exec(text.slice(hit.end, hit.end + 24)) : null;
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

/** 'The French', 'the US': a country that a capital may be told of. */
function mayHaveCapital(text: string, { start, end }: Span, form: PlaceMention['form']): boolean {
  if (!text.startsWith(' capital', end)) return false;
  return form === 'adjective' || (form === 'country' && /^[A-Z.]{2,5}$/.test(text.slice(start, end)));
}
