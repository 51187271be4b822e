import type { Figure } from '../figure.ts';
import { niceTicks } from '../nice-ticks.ts';
import { readPeriod } from '../period-span.ts';

export type GrowthState = {
  form: 'growth';
  unit: string;
  ticks: number[];
  figures: Figure[];
  leftOut: number;
};

export const MOST_BARS = 100;

/** Growth and change in per cent or points as bars from zero, a fall below it; oldest first and the undated last, at most 100. */
export function selectGrowth(figures: Figure[]): GrowthState | null {
  if (figures.length === 0) return null;
  const sorted = [...figures].sort((a, b) => timeOf(a) - timeOf(b) || a.seriesLabel.localeCompare(b.seriesLabel));
  const shown = sorted.slice(-MOST_BARS);
  const values = shown.map((figure) => figure.value);
  return {
    form: 'growth',
    unit: shown[0]?.unit ?? '',
    ticks: niceTicks(Math.min(...values), Math.max(...values)),
    figures: shown,
    leftOut: sorted.length - shown.length,
  };
}

function timeOf(figure: Figure): number {
  return readPeriod(figure.period)?.at ?? Number.POSITIVE_INFINITY;
}
