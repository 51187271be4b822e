import { COUNTRIES } from './place-entries.ts';

const names = new Map(COUNTRIES.map((row) => [row.code, row.en]));

/** Usual English name of a country by its alpha-3 code; the code itself when the lexicon has no row for it. */
export function countryName(code: string): string {
  return names.get(code) ?? code;
}
