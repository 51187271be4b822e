import * as v from 'valibot';
import { BOUNDS } from '../statistic.ts';
import { ArticleRefSchema } from './article-ref.ts';
import { MeetingRowSchema } from './meeting-row.ts';
import { NameSchema, PartnerSummarySchema } from './partner-summary.ts';
import { SITE_VERSION } from './site-paths.ts';

const figure = {
  id: v.string(),
  metric: v.string(),
  what: v.string(),
  value: v.number(),
  unit: v.string(),
  bound: v.picklist(BOUNDS),
  period: v.nullable(v.string()),
  partners: v.array(v.string()),
};

/** A target and the newest comparable figure of the same metric, partners and unit. */
export const TargetSchema = v.object({
  ...figure,
  /** Null where the lexicon has no name and the words of the text must do. */
  name: v.nullable(NameSchema),
  latest: v.nullable(
    v.object({ id: v.string(), value: v.number(), bound: v.picklist(BOUNDS), period: v.nullable(v.string()) }),
  ),
});
export type Target = v.InferOutput<typeof TargetSchema>;

/** A figure worth a headline, never without its sentence. `before` is the point of the same series before it. */
export const HeadlineFigureSchema = v.object({
  ...figure,
  name: NameSchema,
  quote: v.string(),
  article: ArticleRefSchema,
  before: v.nullable(v.object({ value: v.number(), period: v.nullable(v.string()) })),
});
export type HeadlineFigure = v.InferOutput<typeof HeadlineFigureSchema>;

/** Input that could not be read: where, what is wrong, what to do. */
export const SkippedSchema = v.object({
  file: v.string(),
  /** Line, or line and column, or a field of the front matter; null when the whole file is meant. */
  place: v.nullable(v.string()),
  message: v.string(),
  remedy: v.string(),
});
export type Skipped = v.InferOutput<typeof SkippedSchema>;

/** `index.json`: all that the first page paints. At most 8 kB gzip at 150 articles. */
export const IndexFileSchema = v.object({
  version: v.literal(SITE_VERSION),
  /** Of all generated content; addresses of the other files carry it as `?v=`. */
  hash: v.string(),
  counts: v.object({
    articles: v.number(),
    meetings: v.number(),
    statistics: v.number(),
    relationships: v.number(),
    agreements: v.number(),
    partners: v.number(),
  }),
  /** First and last day of the meetings held. */
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
  /** Newest day known to the data: publication or meeting held. What is called 'now' where no clock may be read. */
  asOf: v.nullable(v.string()),
  /** Last quarter of every `rhythm`, `2026-Q1`, and contacts of all partners in each month up to `asOf`, newest last. */
  lastQuarter: v.nullable(v.string()),
  months: v.object({ first: v.nullable(v.string()), counts: v.array(v.number()) }),
  partners: v.array(PartnerSummarySchema),
  /** Newest held meetings first; next planned meetings first. */
  latest: v.array(MeetingRowSchema),
  coming: v.array(MeetingRowSchema),
  /** The sentence that tells of the first of `latest`. */
  lead: v.nullable(v.object({ quote: v.string(), article: ArticleRefSchema })),
  targets: v.array(TargetSchema),
  headlines: v.array(HeadlineFigureSchema),
  build: v.object({
    articles: v.number(),
    skipped: v.array(SkippedSchema),
    /** How many were skipped; `skipped` lists at most twenty of them. */
    skippedCount: v.number(),
    notes: v.number(),
  }),
});
export type IndexFile = v.InferOutput<typeof IndexFileSchema>;
