import { queryOptions } from '@tanstack/react-query';
import { sitePaths } from '../../dataset/site/site-paths.ts';
import { MetricFileSchema, StatisticsIndexSchema } from '../../dataset/site/statistics-file.ts';
import { datasetHash } from './index-query.ts';
import { loadJson } from './load-file.ts';

/** Themes and metrics, each with its newest value. */
export const statisticsQuery = queryOptions({
  queryKey: ['statistics'],
  queryFn: async () => loadJson(sitePaths.statistics, StatisticsIndexSchema, await datasetHash()),
  structuralSharing: false,
});

/** Every series of one metric. */
export const metricQuery = (metric: string) =>
  queryOptions({
    queryKey: ['metric', metric],
    queryFn: async () => loadJson(sitePaths.metric(metric), MetricFileSchema, await datasetHash()),
    structuralSharing: false,
  });
