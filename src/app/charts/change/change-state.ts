import type { Figure, Series } from '../figure.ts';
import { niceTicks } from '../nice-ticks.ts';
import { comparable, type PeriodSpan, readPeriod } from '../period-span.ts';

export type ChangeRow = Series & { from: Figure; to: Figure; fromAt: number; toAt: number };

export type ChangeState = {
  form: 'change';
  unit: string;
  rows: ChangeRow[];
  ticks: number[];
  figures: Figure[];
};

/**
 * From one figure to a later one of the same series and unit. Refuses a series without two figures for stretches of the
 * same kind (a year is not set against a quarter); of more it takes the first and the last, so the caller gives it two.
 */
export function selectChange(figures: Figure[]): ChangeState | null {
  const bySeries = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (readPeriod(figure.period)) bySeries.set(figure.series, [...(bySeries.get(figure.series) ?? []), figure]);
  }
  const rows: ChangeRow[] = [];
  for (const [key, own] of bySeries) {
    const dated = own.flatMap((figure) => {
      const span = readPeriod(figure.period);
      return span ? [{ figure, span, at: span.at }] : [];
    });
    const [from, to] = widest(dated) ?? [];
    if (!from || !to) continue;
    rows.push({
      key,
      label: to.figure.seriesLabel,
      place: rows.length,
      from: from.figure,
      to: to.figure,
      fromAt: from.at,
      toAt: to.at,
    });
  }
  if (rows.length === 0) return null;
  const shown = rows.flatMap((row) => [row.from, row.to]);
  const values = shown.map((figure) => figure.value);
  return {
    form: 'change',
    unit: shown[0]?.unit ?? '',
    rows,
    ticks: niceTicks(Math.min(...values), Math.max(...values)),
    figures: shown,
  };
}

type Dated = { figure: Figure; span: PeriodSpan; at: number };

/** The first figure that has a later one of its kind, with the last such. */
function widest(dated: Dated[]): [Dated, Dated] | null {
  const sorted = [...dated].sort((a, b) => a.at - b.at);
  for (const from of sorted) {
    const to = sorted.findLast((other) => other.at > from.at && comparable(from.span, other.span));
    if (to) return [from, to];
  }
  return null;
}
