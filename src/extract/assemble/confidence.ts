import precision from '#lexicon/rule-precision.json' with { type: 'json' };

type Measured = Record<string, { tp: number; fp: number }>;
const measured: Measured = precision.rules;

/**
 * How likely a record is right, 0 to 1: its rule's smoothed precision on labelled text, (tp + 1) / (n + 2), lowered where the year was
 * inferred, raised where several sentences tell the same.
 */
export function confidenceOf({
  rule,
  inferredYear,
  tellings,
}: {
  rule: string;
  inferredYear: boolean;
  tellings: number;
}): number {
  const counts = measured[rule] ?? { tp: 0, fp: 0 };
  const base = (counts.tp + 1) / (counts.tp + counts.fp + 2);
  const agreed = tellings > 1 ? 1 - (1 - base) * 0.7 : base;
  return Math.round((inferredYear ? agreed * 0.98 : agreed) * 100) / 100;
}
