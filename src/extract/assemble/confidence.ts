import precision from '#lexicon/rule-precision.json' with { type: 'json' };

type Counts = { tp: number; fp: number };
const measured: Record<string, Counts> = precision.rules;

/** How many records of a rule weigh as much as all that is known of its kind. */
const PRIOR = 10;

/** A year that the text does not give is wrong a little more often. */
const INFERRED = 0.98;

/**
 * How likely a record is right, 0 to 1: the precision of its rule on text that it was not made on, drawn towards the precision of
 * all rules of its kind the fewer records were measured; lowered where the year was inferred. How many sentences tell the
 * same made no difference there.
 */
export function confidenceOf({ rule, inferredYear }: { rule: string; inferredYear: boolean }): number {
  const { tp, fp } = measured[rule] ?? { tp: 0, fp: 0 };
  const drawn = (tp + PRIOR * precisionOfKind(rule)) / (tp + fp + PRIOR);
  return Math.round((inferredYear ? drawn * INFERRED : drawn) * 100) / 100;
}

const kinds = new Map<string, Counts>();
for (const [rule, { tp, fp }] of Object.entries(measured)) {
  const kind = kindOf(rule);
  const sum = kinds.get(kind) ?? { tp: 0, fp: 0 };
  kinds.set(kind, { tp: sum.tp + tp, fp: sum.fp + fp });
}

function precisionOfKind(rule: string): number {
  const { tp, fp } = kinds.get(kindOf(rule)) ?? { tp: 0, fp: 0 };
  return (tp + 1) / (tp + fp + 2);
}

function kindOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'));
}
