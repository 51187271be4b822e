import type { Figure } from '../figure.ts';
import { readPeriod } from '../period-span.ts';

export type RankState = { form: 'rank'; rows: Figure[]; ticks: number[]; figures: Figure[] };

/** Places in rankings on one scale from first place down, newest first. Refuses values below 1, which rank nothing. */
export function selectRank(figures: Figure[]): RankState | null {
  const rows = figures.filter((figure) => figure.value >= 1).sort((a, b) => timeOf(b) - timeOf(a) || a.value - b.value);
  if (rows.length === 0) return null;
  const deepest = Math.max(...rows.map((figure) => figure.value));
  const ticks = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
  const end = ticks.findIndex((tick) => tick >= deepest);
  return { form: 'rank', rows, ticks: ticks.slice(0, Math.max(3, end + 1)), figures: rows };
}

function timeOf(figure: Figure): number {
  return readPeriod(figure.period)?.at ?? Number.NEGATIVE_INFINITY;
}
