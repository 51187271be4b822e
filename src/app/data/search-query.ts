import { queryOptions } from '@tanstack/react-query';
import { SearchFileSchema } from '../../dataset/site/search-file.ts';
import { sitePaths } from '../../dataset/site/site-paths.ts';
import { datasetHash } from './index-query.ts';
import { loadJson } from './load-file.ts';

/** What can be found by name; loaded when the search is first opened. */
export const searchQuery = queryOptions({
  queryKey: ['search'],
  queryFn: async () => loadJson(sitePaths.search, SearchFileSchema, await datasetHash()),
  structuralSharing: false,
});
