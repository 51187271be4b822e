import * as v from 'valibot';
import { ArticleRefSchema } from './article-ref.ts';
import { NameSchema } from './partner-summary.ts';
import { SERIES_FORMS, SeriesSchema } from './series.ts';

/** One line of the list of metrics, enough for its headline. */
export const MetricSummarySchema = v.object({
  metric: v.string(),
  name: NameSchema,
  theme: v.string(),
  form: v.picklist(SERIES_FORMS),
  points: v.number(),
  series: v.number(),
  units: v.array(v.string()),
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
  partners: v.array(v.string()),
  latest: v.object({
    what: v.string(),
    value: v.number(),
    unit: v.string(),
    period: v.nullable(v.string()),
    id: v.string(),
  }),
});
export type MetricSummary = v.InferOutput<typeof MetricSummarySchema>;

/** `statistics/index.json`: themes as chapters, in reading order. */
export const StatisticsIndexSchema = v.object({
  themes: v.array(v.object({ theme: v.string(), name: NameSchema })),
  metrics: v.array(MetricSummarySchema),
});
export type StatisticsIndex = v.InferOutput<typeof StatisticsIndexSchema>;

/** `statistics/METRIC.json`: every series of a metric, each point with its sources. */
export const MetricFileSchema = v.object({
  metric: v.string(),
  name: NameSchema,
  theme: v.string(),
  series: v.array(SeriesSchema),
  articles: v.array(ArticleRefSchema),
});
export type MetricFile = v.InferOutput<typeof MetricFileSchema>;
