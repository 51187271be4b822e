import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { IndexFileSchema } from '../../dataset/site/index-file.ts';
import { sitePaths } from '../../dataset/site/site-paths.ts';
import { loadJson } from './load-file.ts';
import { queryClient } from './query-client.ts';

/** The summary that every page starts from. */
export const indexQuery = queryOptions({
  queryKey: ['index'],
  queryFn: () => loadJson(sitePaths.index, IndexFileSchema, null),
});

export function useIndex() {
  return useSuspenseQuery(indexQuery).data;
}

/** The release that all other files have to belong to. */
export async function datasetHash(): Promise<string> {
  return (await queryClient.ensureQueryData(indexQuery)).hash;
}
