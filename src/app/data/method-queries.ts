import { queryOptions } from '@tanstack/react-query';
import { GapsFileSchema } from '../../dataset/site/gaps-file.ts';
import { QualityFileSchema } from '../../dataset/site/quality-file.ts';
import { sitePaths } from '../../dataset/site/site-paths.ts';
import { datasetHash } from './index-query.ts';
import { loadJson } from './load-file.ts';

/** Measured precision and recall, by kind and by rule. */
export const qualityQuery = queryOptions({
  queryKey: ['quality'],
  queryFn: async () => loadJson(sitePaths.quality, QualityFileSchema, await datasetHash()),
});

/** What is known to be missing. */
export const gapsQuery = queryOptions({
  queryKey: ['gaps'],
  queryFn: async () => loadJson(sitePaths.gaps, GapsFileSchema, await datasetHash()),
});
