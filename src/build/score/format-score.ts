import type { ScoreReport } from '#dataset/site/quality-file.ts';
import { formatTable } from '../args/format-table.ts';
import type { RuleWorth } from './ablate.ts';
import type { Scored } from './label.ts';
import { partnersOf, quoteOf } from './record-likeness.ts';
import type { Miss } from './score-lines.ts';

/** The report as tables for a terminal. */
export function formatScore(report: ScoreReport): string {
  const kinds = report.kinds.map(({ kind, tp, fp, fn, ...rates }) => ({ kind, ...rates, tp, fp, fn }));
  const fields = report.fields.map(({ kind, field, right, of }) => ({
    kind,
    field,
    right: `${right}/${of}`,
    share: percent(right, of),
  }));
  const rules = report.rules.map(({ rule, tp, fp, precision }) => ({ rule, right: tp, wrong: fp, precision }));
  const reliability = report.reliability.map(({ from, to, records, right }) => ({
    confidence: `${from} - ${to}`,
    records,
    right: percent(right, records),
  }));
  return [
    `${report.labels}: ${report.articles} articles`,
    ...[kinds, fields, rules, reliability].map(formatTable),
  ].join('\n\n');
}

export function formatWorth(rules: readonly RuleWorth[]): string {
  return formatTable(rules.map((rule) => ({ ...rule })));
}

/** One line a miss, grouped by kind as they come. */
export function formatMiss({ side, kind, article, record }: Miss): string {
  return [
    side,
    kind,
    record.weight ?? 'core',
    article,
    nameRecord(record),
    record.rule ?? '',
    quoteOf(record).slice(0, 140),
  ].join(' | ');
}

function nameRecord(record: Scored): string {
  if (record.unit !== undefined) return `${record.value} ${record.unit}`;
  return [record.date ?? record.since ?? '', partnersOf(record).join(' '), record.kind ?? record.type ?? '']
    .join(' ')
    .trim();
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)}%`;
}
