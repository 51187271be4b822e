import type { Figure, Series } from '../figure.ts';
import { niceTicks, powerTicks } from '../nice-ticks.ts';
import { comparable, follows, type PeriodSpan, readPeriod } from '../period-span.ts';
import { MOST_SERIES } from '../series-style.ts';

export type LevelPoint = { figure: Figure; span: PeriodSpan; x: number; y: number };

/** A stretch of line: `solid` where every period is there, `gap` (drawn broken) where some are missing between. */
export type LevelRun = { kind: 'solid' | 'gap'; points: LevelPoint[] };

export type LevelSeries = Series & { points: LevelPoint[]; runs: LevelRun[] };

export type LevelState = {
  form: 'level';
  unit: string;
  series: LevelSeries[];
  /** Years in which a series says nothing between two of its figures, ascending. */
  missing: { label: string; years: number[] }[];
  x: [number, number];
  yTicks: number[];
  /** Ticks of a logarithmic axis, where the lines are too far apart for an even one to show the lower ones. */
  powers: number[] | null;
  /** What is drawn and nothing else, in the order of the table. */
  figures: Figure[];
  /** Series that found no place among the colours. */
  leftOut: Series[];
};

const MOST_POINTS = 500;
/** From here on the lowest line lies on an even axis. */
const FAR = 30;

/**
 * A measured level over time, a line a series. Figures without a period cannot be placed and are refused (the caller
 * shows them as sentences). Part-years stand as lone marks; a missing year breaks the line.
 */
export function selectLevel(figures: Figure[]): LevelState | null {
  const grouped = groupSeries(figures);
  if (grouped.length === 0) return null;
  const ranked = [...grouped].sort(
    (a, b) => b.points.length - a.points.length || lastOf(b).y - lastOf(a).y || a.key.localeCompare(b.key),
  );
  const kept = ranked.slice(0, MOST_SERIES);
  const budget = Math.floor(MOST_POINTS / kept.length);
  const series = kept.map(({ key, label, points }, place) => {
    const newest = points.slice(-budget);
    return { key, label, place, points: newest, runs: joinRuns(newest) };
  });
  const points = series.flatMap((one) => one.points);
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return {
    form: 'level',
    unit: points[0]?.figure.unit ?? '',
    series,
    missing: series
      .map(({ label, points: own }) => ({ label, years: missingYears(own) }))
      .filter((row) => row.years.length > 0),
    x: padded(Math.min(...xs), Math.max(...xs)),
    yTicks: niceTicks(Math.min(...ys), Math.max(...ys)),
    powers: kept.length > 1 && farApart(ys) ? powerTicks(Math.min(...ys), Math.max(...ys)) : null,
    figures: points.map((point) => point.figure),
    leftOut: ranked.slice(MOST_SERIES).map(({ key, label }, index) => ({ key, label, place: MOST_SERIES + index })),
  };
}

type Grouped = { key: string; label: string; points: LevelPoint[] };

function groupSeries(figures: Figure[]): Grouped[] {
  const groups = new Map<string, Grouped>();
  for (const figure of figures) {
    const span = readPeriod(figure.period);
    if (!span) continue;
    const group = groups.get(figure.series) ?? { key: figure.series, label: figure.seriesLabel, points: [] };
    group.points.push({ figure, span, x: span.at, y: figure.value });
    groups.set(figure.series, group);
  }
  for (const group of groups.values()) group.points.sort((a, b) => a.x - b.x);
  return [...groups.values()];
}

/** Joins what may be joined. Of two figures for one period the line takes the first; the other stays a lone mark. */
function joinRuns(points: LevelPoint[]): LevelRun[] {
  const runs: LevelRun[] = [];
  const families = new Map<string, LevelPoint[]>();
  for (const point of points) {
    const family = familyOf(point.span);
    const line = families.get(family) ?? [];
    if (line.at(-1)?.x !== point.x) line.push(point);
    families.set(family, line);
  }
  for (const line of families.values()) {
    for (let index = 1; index < line.length; index += 1) {
      const before = line[index - 1];
      const after = line[index];
      if (!before || !after || !comparable(before.span, after.span)) continue;
      const kind = follows(before.span, after.span) ? 'solid' : 'gap';
      const open = runs.at(-1);
      if (open?.kind === kind && open.points.at(-1) === before) open.points.push(after);
      else runs.push({ kind, points: [before, after] });
    }
  }
  return runs;
}

function farApart(values: readonly number[]): boolean {
  const low = Math.min(...values);
  return low > 0 && Math.max(...values) / low >= FAR;
}

function familyOf(span: PeriodSpan): string {
  if (span.grain === 'part-year') return `part-year ${span.from.slice(5)} ${span.to.slice(5)}`;
  return span.grain;
}

function missingYears(points: LevelPoint[]): number[] {
  const years = points.filter((point) => point.span.grain === 'year').map((point) => Math.round(point.x));
  const missing: number[] = [];
  for (let year = Math.min(...years) + 1; year < Math.max(...years); year += 1)
    if (!years.includes(year)) missing.push(year);
  return missing;
}

function padded(low: number, high: number): [number, number] {
  const pad = Math.max(0.25, (high - low) * 0.04);
  return [low - pad, high + pad];
}

function lastOf(group: Grouped): LevelPoint {
  const last = group.points.at(-1);
  if (!last) throw new Error(`At charts/level: series "${group.key}" has no point`);
  return last;
}
