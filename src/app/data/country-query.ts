import { queryOptions } from '@tanstack/react-query';
import { CountryFileSchema } from '../../dataset/site/country-file.ts';
import { sitePaths } from '../../dataset/site/site-paths.ts';
import { datasetHash } from './index-query.ts';
import { loadJson } from './load-file.ts';

/** All that the page of a country or organisation shows; `code` as the index gives it. */
export const countryQuery = (code: string) =>
  queryOptions({
    queryKey: ['country', code],
    queryFn: async () => loadJson(sitePaths.country(code), CountryFileSchema, await datasetHash()),
    structuralSharing: false,
  });
