import { parseAsBoolean, useQueryState } from 'nuqs';

/** `zoom=true`: the density chart shows the chosen months only. */
export function useZoom() {
  return useQueryState(
    'zoom',
    parseAsBoolean.withDefault(false).withOptions({ history: 'push', shallow: false, scroll: false }),
  );
}
