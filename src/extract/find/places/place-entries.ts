import countries from '#lexicon/countries.json' with { type: 'json' };
import lookAlikes from '#lexicon/place-look-alikes.json' with { type: 'json' };
import type { Entry } from '../gazetteer.ts';
import type { PlaceMention } from '../mention.ts';

/** A row of data/lexicon/countries.json. A place is its usual English name, or that name and other spellings of it. */
export type CountryRow = {
  code: string;
  en: string;
  vi: string;
  /** The name in treaties. */
  official?: { en: string; vi: string };
  aliases?: string[];
  adjectives?: string[];
  people?: string[];
  capital?: Place[];
  cities?: Place[];
  provinces?: Place[];
};
type Place = string | string[];

/** What a spelling means; null for a name that only looks like a place ('Indian Ocean', 'Air China'). */
export type PlaceMeaning = Pick<PlaceMention, 'country' | 'form' | 'name'> | null;

/** A row of data/lexicon/place-look-alikes.json; `country` when the longer name belongs to another country than it seems. */
type LookAlikeRow = { kind: string; phrases: string[]; country?: string };

export const COUNTRIES: CountryRow[] = countries;

const CODES = new Set(COUNTRIES.map(({ code }) => code));

/** A state, and no organisation with a short name. */
export const isCountry = (code: string): boolean => CODES.has(code);

/** Every spelling of every place, countries before cities, so that a name both have means the country. */
export function placeEntries(): Entry<PlaceMeaning>[] {
  const entries: Entry<PlaceMeaning>[] = [];
  const add = (phrase: string, country: string, form: PlaceMention['form'], name: string) =>
    entries.push({ phrase, value: { country, form, name } });

  for (const row of lookAlikes as LookAlikeRow[]) {
    for (const phrase of row.phrases) {
      if (row.country === undefined) entries.push({ phrase, value: null });
      else add(phrase, row.country, 'adjective', phrase);
    }
  }
  for (const row of COUNTRIES) {
    for (const phrase of new Set([row.en, ...(row.official ? [row.official.en] : []), ...(row.aliases ?? [])]))
      add(phrase, row.code, 'country', row.en);
  }
  for (const row of COUNTRIES) {
    for (const phrase of row.adjectives ?? []) add(phrase, row.code, 'adjective', row.en);
    for (const phrase of row.people ?? []) add(phrase, row.code, 'people', row.en);
  }
  for (const form of ['capital', 'city', 'province'] as const) {
    const column = form === 'capital' ? 'capital' : form === 'city' ? 'cities' : 'provinces';
    for (const row of COUNTRIES) {
      for (const place of row[column] ?? []) {
        const spellings = typeof place === 'string' ? [place] : place;
        for (const spelling of spellings) add(spelling, row.code, form, spellings[0]!);
      }
    }
  }
  return entries;
}

/** The usual English name of a country's capital. */
export function capitalOf(code: string): string | undefined {
  const capital = COUNTRIES.find((row) => row.code === code)?.capital?.[0];
  return typeof capital === 'string' ? capital : capital?.[0];
}
