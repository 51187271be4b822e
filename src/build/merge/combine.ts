import { bandOf } from '#dataset/confidence-band.ts';
import type { Evidence, Weight } from '#dataset/evidence.ts';
import type { Conflict, Report, SourcedEvidence } from '#dataset/merged-record.ts';
import type { Identity } from './assign-ids.ts';
import type { Joint } from './shape-record.ts';
import { compare, type Told } from './told.ts';

type Extracted = { id: string; weight: Weight; evidence: Evidence[]; rule: string; confidence: number };

/** Outlets that agree raise confidence, but no number of outlets makes a row certain. */
const HIGHEST = 0.99;

/** A contradiction among sources is shown as at most 'likely'. */
const HIGHEST_IN_CONFLICT = 0.85;

/** Fields that a report keeps of its own and never in `said`. */
const OWN_FIELDS = new Set(['id', 'weight', 'evidence', 'rule', 'confidence']);

/** What the merged record says of its reports: of tellings in their fixed order, with the values chosen for its fields. */
export function combine(
  told: readonly Told<Extracted>[],
  fields: object,
  conflicts: Conflict[],
  { id, aliases }: Identity,
): Joint {
  const chosen = fields as Record<string, unknown>;
  const reports = told.map(({ record, article }): Report => {
    const said: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(record)) {
      if (value === chosen[field] || OWN_FIELDS.has(field)) continue;
      if (JSON.stringify(value) !== JSON.stringify(chosen[field])) said[field] = value;
    }
    const { id, rule, confidence, weight } = record;
    return { article: article.id, file: article.file, id, rule, confidence, weight, said };
  });
  const evidence = told.flatMap(({ record }, report): SourcedEvidence[] =>
    record.evidence.map((quote) => ({ ...quote, report })),
  );
  const best = told.reduce((a, b) => (b.record.confidence > a.record.confidence ? b : a)).record;
  const joint = jointConfidence(told);
  const confidence = round(conflicts.length ? Math.min(joint, HIGHEST_IN_CONFLICT) : joint);
  return {
    id,
    aliases,
    weight: told.some(({ record }) => record.weight === 'core') ? ('core' as const) : ('mention' as const),
    rule: best.rule,
    confidence,
    band: bandOf(confidence),
    evidence,
    reports,
    conflicts: [...conflicts].sort((a, b) => compare(a.field, b.field)),
  };
}

/** The same of a single telling: its own values, nothing to choose. */
export function combineOne({ record, article }: Told<Extracted>, { id, aliases }: Identity): Joint {
  const { rule, confidence, weight } = record;
  const report: Report = { article: article.id, file: article.file, id: record.id, rule, confidence, weight, said: {} };
  return {
    id,
    aliases,
    weight,
    rule,
    confidence,
    band: bandOf(confidence),
    evidence: record.evidence.map(({ quote, start, end }) => ({ quote, start, end, report: 0 })),
    reports: [report],
    conflicts: [],
  };
}

/** Independent outlets: 1 - product of their doubts; several reports of one outlet count once. */
function jointConfidence(told: readonly Told<Extracted>[]): number {
  const byOutlet = new Map<string, number>();
  for (const { record, article } of told) {
    const outlet = article.outlet ?? `article ${article.id}`;
    byOutlet.set(outlet, Math.max(byOutlet.get(outlet) ?? 0, record.confidence));
  }
  const values = [...byOutlet.values()];
  if (values.length === 1) return values[0] ?? 0;
  return Math.min(HIGHEST, 1 - values.reduce((doubt, value) => doubt * (1 - value), 1));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
