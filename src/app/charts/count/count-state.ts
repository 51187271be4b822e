import type { Figure } from '../figure.ts';
import { MOST_BARS } from '../growth/growth-state.ts';
import { niceTicks } from '../nice-ticks.ts';
import { readPeriod } from '../period-span.ts';

export type CountState = {
  form: 'count';
  unit: string;
  ticks: number[];
  figures: Figure[];
  leftOut: number;
};

/** One bar a series, its newest figure, longest first; at most 100. */
export function selectCount(figures: Figure[]): CountState | null {
  const newest = new Map<string, Figure>();
  for (const figure of figures) {
    const key = figure.series || figure.what;
    const known = newest.get(key);
    if (!known || timeOf(figure) > timeOf(known)) newest.set(key, figure);
  }
  if (newest.size === 0) return null;
  const sorted = [...newest.values()].sort((a, b) => b.value - a.value || a.seriesLabel.localeCompare(b.seriesLabel));
  const shown = sorted.slice(0, MOST_BARS);
  const values = shown.map((figure) => figure.value);
  return {
    form: 'count',
    unit: shown[0]?.unit ?? '',
    ticks: niceTicks(Math.min(...values), Math.max(...values)),
    figures: shown,
    leftOut: sorted.length - shown.length,
  };
}

function timeOf(figure: Figure): number {
  return readPeriod(figure.period)?.at ?? Number.NEGATIVE_INFINITY;
}
