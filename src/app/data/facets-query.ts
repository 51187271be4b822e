import { queryOptions } from '@tanstack/react-query';
import { decodeFacets } from '../../dataset/site/decode-facets.ts';
import { sitePaths } from '../../dataset/site/site-paths.ts';
import { indexFacets } from './facets/index-facets.ts';
import { datasetHash } from './index-query.ts';
import { loadBinary } from './load-file.ts';

/** The columns of all meetings, for filters, counts and the density chart. */
export const facetsQuery = queryOptions({
  queryKey: ['facets'],
  queryFn: async () => loadBinary(sitePaths.facets, (buffer) => indexFacets(decodeFacets(buffer)), await datasetHash()),
  structuralSharing: false,
});
