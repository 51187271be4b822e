import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { listParser, oneOf } from './list-parser.ts';

export const COUNTRY_ORDERS = ['contact', 'name', 'level', 'last'] as const;
export type CountryOrder = (typeof COUNTRY_ORDERS)[number];

/** `none`: no level is known; the other steps are the ranks of the ladder, 0 to 4. */
export const LEVEL_STEPS = ['4', '3', '2', '1', '0', 'none'] as const;
export type LevelStep = (typeof LEVEL_STEPS)[number];

/** How the list of partners is ordered and narrowed. */
export const countriesParams = {
  sort: parseAsStringLiteral(COUNTRY_ORDERS).withDefault('contact'),
  level: listParser(oneOf(LEVEL_STEPS)).withDefault([]),
  q: parseAsString.withDefault(''),
};

export function useCountriesParams() {
  return useQueryStates(countriesParams, { history: 'push', shallow: false, scroll: false });
}
