import { parseAsString, useQueryState } from 'nuqs';

/** The record that a list shows opened, or that an article shows in its margin: `record=2025-11-26-nzl-talks`. */
export function useOpenRecord() {
  return useQueryState('record', parseAsString.withOptions({ history: 'push', shallow: false, scroll: false }));
}
