import * as v from 'valibot';
import { MergedStatisticSchema } from '../merged-record.ts';
import { STATISTIC_KINDS } from '../statistic.ts';

/** Which chart fits: a level over time, a target beside what was reached, a from-to change, ranks, or a sentence and a mark. */
export const SERIES_FORMS = ['over-time', 'target', 'change', 'rank', 'single'] as const;
export type SeriesForm = (typeof SERIES_FORMS)[number];

/** A figure with its sources. `derived` says how it was computed from other records, null when a text states it. */
export const PointSchema = v.object({
  ...MergedStatisticSchema.entries,
  derived: v.nullable(v.object({ from: v.array(v.string()), how: v.string() })),
});
export type Point = v.InferOutput<typeof PointSchema>;

/** Figures that may stand on one axis: same metric, unit, subject and partners. Points by period, undated last. */
export const SeriesSchema = v.object({
  /** Stable in links: `two-way-trade~USD~NZL`. */
  key: v.string(),
  metric: v.string(),
  what: v.string(),
  unit: v.string(),
  form: v.picklist(SERIES_FORMS),
  kinds: v.array(v.picklist(STATISTIC_KINDS)),
  subject: v.array(v.string()),
  partners: v.array(v.string()),
  points: v.array(PointSchema),
});
export type Series = v.InferOutput<typeof SeriesSchema>;
