import * as v from 'valibot';

/**
 * The words that a value was read from. `quote` is exactly `raw.slice(start, end)` of the article's raw text,
 * offsets in UTF-16 units; the build refuses a record for which that does not hold.
 */
export const EvidenceSchema = v.object({
  quote: v.pipe(v.string(), v.minLength(1)),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

/** `core`: the text reports it itself; `mention`: it is only referred to in passing. */
export const WEIGHTS = ['core', 'mention'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** What every extracted record carries: where it was read, by which rule, and how often that rule is right. */
export const provenance = {
  id: v.pipe(v.string(), v.minLength(1)),
  weight: v.picklist(WEIGHTS),
  evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1)),
  /** Id of the rule that made the record, `<kind>/<name>`. */
  rule: v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9-]+$/)),
  /** The rule's smoothed precision on labelled text, 0 to 1, adjusted as docs/decisions describe. */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
};
