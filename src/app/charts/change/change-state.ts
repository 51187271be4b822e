import type { Figure, Series } from '../figure.ts';
import { niceTicks } from '../nice-ticks.ts';
import { readPeriod } from '../period-span.ts';

export type ChangeRow = Series & { from: Figure; to: Figure; fromAt: number; toAt: number };

export type ChangeState = {
  form: 'change';
  unit: string;
  rows: ChangeRow[];
  ticks: number[];
  figures: Figure[];
};

/**
 * From one figure to a later one of the same series and unit. Refuses a series with fewer than two dated figures;
 * of more it takes the first and the last, so the caller gives it series of two.
 */
export function selectChange(figures: Figure[]): ChangeState | null {
  const bySeries = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (readPeriod(figure.period)) bySeries.set(figure.series, [...(bySeries.get(figure.series) ?? []), figure]);
  }
  const rows: ChangeRow[] = [];
  for (const [key, own] of bySeries) {
    const dated = own.map((figure) => ({ figure, at: readPeriod(figure.period)?.at ?? 0 })).sort((a, b) => a.at - b.at);
    const from = dated[0];
    const to = dated.at(-1);
    if (!from || !to || from.at === to.at) continue;
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
