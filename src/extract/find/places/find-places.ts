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
    else {
      const town = form === 'province' ? townBefore(text, hit.start) : null;
      if (town && !places.some((place) => place.end > town.start))
        places.push({ kind: 'place', ...town, country, form: 'city', name: text.slice(town.start, town.end) });
      places.push({ kind: 'place', start: hit.start, end: hit.end, country, form, name });
    }
  }
  return places;
}

/** 'In Vinh, Nghe An province': a town that no list has, known by its province. */
function townBefore(text: string, start: number): Span | null {
  const town = /\bin (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?: (?:city|town))?, (?:the )?$/u.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  if (!town || MONTH.test(town[1]!)) return null;
  const from = Math.max(0, start - 40) + town.index + 3;
  return { start: from, end: from + town[1]!.length };
}

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Europe|Asia|Africa|America|Parliament)\b/;

/** 'The French', 'the US': a country that a capital may be told of. */
function mayHaveCapital(text: string, { start, end }: Span, form: PlaceMention['form']): boolean {
  if (!text.startsWith(' capital', end)) return false;
  return form === 'adjective' || (form === 'country' && /^[A-Z.]{2,5}$/.test(text.slice(start, end)));
}
