import { parseAsString, useQueryStates } from 'nuqs';
import { listParser, partnerCode } from './list-parser.ts';

/** Accepts the key of a theme, `health-and-children`. */
function themeKey(text: string): string | null {
  return /^[a-z][a-z0-9-]{0,40}$/.test(text) ? text : null;
}

/** What the page of statistics shows: some themes or all, narrowed by words. */
export const statisticsParams = {
  theme: listParser(themeKey).withDefault([]),
  q: parseAsString.withDefault(''),
};

export function useStatisticsParams() {
  return useQueryStates(statisticsParams, { history: 'push', shallow: false, scroll: false });
}

/** Whose figures the page of one metric shows: none chosen means all. */
export const statisticParams = { country: listParser(partnerCode).withDefault([]) };

export function useStatisticParams() {
  return useQueryStates(statisticParams, { history: 'push', shallow: false, scroll: false });
}
