import { type ArticleLine, RECORD_KINDS, type RecordKind } from '#dataset/article-line.ts';
import type { KindScore, Reliability, RuleScore, ScoreReport } from '#dataset/site/quality-file.ts';
import type { Label, Scored } from './label.ts';
import { pairRecords } from './pair-records.ts';
import { likeness } from './record-likeness.ts';
import { FieldCounts } from './score-fields.ts';

export type Miss = { side: 'missed' | 'extra'; kind: RecordKind; article: string; record: Scored };

export type Scoring = { report: ScoreReport; misses: Miss[] };

type Tally = { tp: number; fp: number; fn: number; coreTp: number; coreFn: number };

/** Lower ends of the ranges in which confidence is compared with what was right. */
const RANGES = [0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** Scores lines against labels, both by article. An article without a line counts as one in which nothing was found. */
export function scoreLines(
  name: string,
  labels: ReadonlyMap<string, Label>,
  lines: ReadonlyMap<string, ArticleLine>,
): Scoring {
  const misses: Miss[] = [];
  const fields = new FieldCounts();
  const rules = new Map<string, { tp: number; fp: number }>();
  const judged: { confidence: number; right: boolean }[] = [];
  const kinds = RECORD_KINDS.map((kind): KindScore => {
    const tally: Tally = { tp: 0, fp: 0, fn: 0, coreTp: 0, coreFn: 0 };
    for (const [article, label] of labels) {
      const wanted: readonly Scored[] = label[kind];
      const given: readonly Scored[] = lines.get(article)?.[kind] ?? [];
      const pairs = pairRecords(wanted, given, likeness[kind]);
      const matched = new Set(pairs.values());
      wanted.forEach((record, i) => {
        const found = pairs.get(i);
        tally[found === undefined ? 'fn' : 'tp']++;
        if ((record.weight ?? 'core') === 'core') tally[found === undefined ? 'coreFn' : 'coreTp']++;
        if (found === undefined) misses.push({ side: 'missed', kind, article, record });
        else fields.add(kind, record, given[found] as Scored);
      });
      given.forEach((record, j) => {
        const right = matched.has(j);
        if (!right) {
          tally.fp++;
          misses.push({ side: 'extra', kind, article, record });
        }
        const rule = record.rule ?? `${kind}/unknown`;
        const count = rules.get(rule) ?? { tp: 0, fp: 0 };
        count[right ? 'tp' : 'fp']++;
        rules.set(rule, count);
        judged.push({ confidence: record.confidence ?? 0, right });
      });
    }
    return kindScore(kind, tally);
  });
  const report = {
    labels: name,
    articles: labels.size,
    kinds,
    fields: fields.list(),
    rules: ruleScores(rules),
    reliability: reliabilityOf(judged),
  };
  return { report, misses };
}

function kindScore(kind: RecordKind, { tp, fp, fn, coreTp, coreFn }: Tally): KindScore {
  const precision = share(tp, tp + fp);
  const recall = share(tp, tp + fn);
  const coreRecall = share(coreTp, coreTp + coreFn);
  const f1 = mean(precision, recall);
  const f1core = mean(precision, coreRecall);
  const [p, r, c, f, g] = [precision, recall, coreRecall, f1, f1core].map(round) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { kind, precision: p, recall: r, coreRecall: c, f1: f, f1core: g, tp, fp, fn };
}

function ruleScores(rules: ReadonlyMap<string, { tp: number; fp: number }>): RuleScore[] {
  return [...rules]
    .map(([rule, { tp, fp }]) => ({ rule, tp, fp, precision: round(share(tp, tp + fp)) }))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

function reliabilityOf(judged: readonly { confidence: number; right: boolean }[]): Reliability[] {
  return RANGES.flatMap((from, i) => {
    const to = RANGES[i + 1] ?? 1;
    const inside = judged.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    return inside.length
      ? [{ from, to, records: inside.length, right: inside.filter(({ right }) => right).length }]
      : [];
  });
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function mean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
