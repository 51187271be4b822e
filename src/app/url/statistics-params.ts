import { parseAsString, useQueryStates } from 'nuqs';
import { listParser, partnerCode, slug } from './list-parser.ts';

/** What the page of statistics shows: one theme or all, narrowed by words. */
export const statisticsParams = {
  theme: listParser(slug).withDefault([]),
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
