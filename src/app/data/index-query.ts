import { queryOptions } from '@tanstack/react-query';
import { use } from 'react';
import { type IndexFile, IndexFileSchema } from '../../dataset/site/index-file.ts';
import { sitePaths } from '../../dataset/site/site-paths.ts';
import { loadJson } from './load-file.ts';
import { queryClient } from './query-client.ts';

/** The summary that every page starts from. */
export const indexQuery = queryOptions({
  queryKey: ['index'],
  queryFn: () => loadJson(sitePaths.index, IndexFileSchema, null),
});

let onTheWay: Promise<IndexFile> | null = null;

/**
 * The summary, for which the page waits. Every line of a long list asks for it, so nothing is subscribed to here: it
 * does not change under an open page. A failure stays until the page is loaded again.
 */
export function useIndex(): IndexFile {
  const held = queryClient.getQueryData(indexQuery.queryKey);
  if (held) return held;
  onTheWay ??= queryClient.ensureQueryData(indexQuery);
  return use(onTheWay);
}

/** The release that all other files have to belong to. */
export async function datasetHash(): Promise<string> {
  return (await queryClient.ensureQueryData(indexQuery)).hash;
}
