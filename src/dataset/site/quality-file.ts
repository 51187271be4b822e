import * as v from 'valibot';
import { RECORD_KINDS } from '../article-line.ts';

export const KindScoreSchema = v.object({
  kind: v.picklist(RECORD_KINDS),
  precision: v.number(),
  recall: v.number(),
  /** Recall and F1 over what a database of relations would have to hold (weight 'core'). */
  coreRecall: v.number(),
  f1: v.number(),
  f1core: v.number(),
  tp: v.number(),
  fp: v.number(),
  fn: v.number(),
});
export type KindScore = v.InferOutput<typeof KindScoreSchema>;

/** How often a field of a matched record is right. */
export const FieldScoreSchema = v.object({
  kind: v.picklist(RECORD_KINDS),
  field: v.string(),
  right: v.number(),
  of: v.number(),
});
export type FieldScore = v.InferOutput<typeof FieldScoreSchema>;

export const RuleScoreSchema = v.object({ rule: v.string(), tp: v.number(), fp: v.number(), precision: v.number() });
export type RuleScore = v.InferOutput<typeof RuleScoreSchema>;

/** Of the records shown with a confidence in this range, how many were right. */
export const ReliabilitySchema = v.object({ from: v.number(), to: v.number(), records: v.number(), right: v.number() });
export type Reliability = v.InferOutput<typeof ReliabilitySchema>;

/** Measured quality on a set of labelled articles. */
export const ScoreReportSchema = v.object({
  /** Name of the labelled set, and how many articles it has. */
  labels: v.string(),
  articles: v.number(),
  kinds: v.array(KindScoreSchema),
  fields: v.array(FieldScoreSchema),
  rules: v.array(RuleScoreSchema),
  reliability: v.array(ReliabilitySchema),
});
export type ScoreReport = v.InferOutput<typeof ScoreReportSchema>;

/** How the rules did on articles that they met for the first time. */
export const FirstSightSchema = v.object({
  /** Articles whose records are counted in `kinds` and `rules`, which the confidence is taken from. */
  articles: v.number(),
  kinds: v.array(v.object({ kind: v.picklist(RECORD_KINDS), tp: v.number(), fp: v.number() })),
  rules: v.array(RuleScoreSchema),
  /** The test of the confidence: articles that were not counted yet when their records were given theirs. */
  tried: v.object({ articles: v.number(), reliability: v.array(ReliabilitySchema) }),
});
export type FirstSight = v.InferOutput<typeof FirstSightSchema>;

/** `quality.json`. */
export const QualityFileSchema = v.object({
  /** Null while no labels lie beside the articles. */
  report: v.nullable(ScoreReportSchema),
  firstSight: FirstSightSchema,
  /** What the dataset says about itself: checks that did not hold, with the records concerned. */
  checks: v.array(v.object({ check: v.string(), message: v.string(), records: v.array(v.string()) })),
  skipped: v.array(
    v.object({ file: v.string(), place: v.nullable(v.string()), message: v.string(), remedy: v.string() }),
  ),
});
export type QualityFile = v.InferOutput<typeof QualityFileSchema>;
