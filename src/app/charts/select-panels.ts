import { lastDay } from '#dataset/partial-date.ts';
import { type ChangeState, selectChange } from './change/change-state.ts';
import { type CountState, selectCount } from './count/count-state.ts';
import { deriveBases } from './derive-base.ts';
import { type Figure, isOfPartner } from './figure.ts';
import { type GrowthState, selectGrowth } from './growth/growth-state.ts';
import { type LevelState, selectLevel } from './level/level-state.ts';
import { readPeriod } from './period-span.ts';
import { type PointState, selectPoint } from './point/point-state.ts';
import { type RankState, selectRank } from './rank/rank-state.ts';
import { selectTarget, type TargetState } from './target/target-state.ts';

export type Panel = LevelState | ChangeState | GrowthState | CountState | RankState | TargetState | PointState;

const MEASURED = new Set(['level', 'rate', 'count']);

/**
 * The charts that fit the figures of one metric. Units are never mixed on an axis; what is measured, aimed at, grown
 * and ranked are told apart; a single figure becomes a sentence, and so does each gift of aid, for two of them make no
 * course. Each figure is in at least one panel. `asOf` is the day of the newest article.
 */
export function selectPanels(figures: Figure[], asOf: string | null = null): Panel[] {
  const panels: Panel[] = [];
  const bases = deriveBases(figures);
  for (const own of byUnit(figures)) {
    const measured = own.filter((figure) => MEASURED.has(figure.kind) && !liesAhead(figure, asOf));
    const targets = own.filter((figure) => figure.kind === 'target');
    const derived = bases.filter((figure) => figure.unit === own[0]?.unit);
    if (targets.length > 0) panels.push(...targetPanels(targets, measured, asOf));
    panels.push(...measuredPanels([...measured, ...derived]));
    const alone = own.filter(
      (figure) => figure.kind === 'aid' || (MEASURED.has(figure.kind) && liesAhead(figure, asOf)),
    );
    panels.push(...alone.map(selectPoint));
    const explained = new Set(bases.map((figure) => figure.id));
    const grown = own.filter((figure) => figure.kind === 'growth' || figure.kind === 'change');
    panels.push(...growthPanels(grown, explained));
    panels.push(...rankPanels(own.filter((figure) => figure.kind === 'rank')));
  }
  return panels;
}

/** A level of a time that had not begun when the newest article was written is a forecast and belongs into no line. */
function liesAhead(figure: Figure, asOf: string | null): boolean {
  const span = readPeriod(figure.period);
  return asOf !== null && span !== null && span.from > lastDay(asOf);
}

function byUnit(figures: Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) groups.set(figure.unit, [...(groups.get(figure.unit) ?? []), figure]);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function targetPanels(targets: Figure[], measured: Figure[], asOf: string | null): Panel[] {
  const state = selectTarget(targets, measured, asOf);
  if (!state) return [];
  const drawn = new Set(state.rows.map((row) => row.target));
  const told = targets.filter((target) => !drawn.has(target)).map(selectPoint);
  const only = state.rows[0];
  return [...(state.rows.length === 1 && only && !only.last ? [selectPoint(only.target)] : [state]), ...told];
}

function measuredPanels(figures: Figure[]): Panel[] {
  if (figures.length === 0) return [];
  const dated = figures.filter((figure) => readPeriod(figure.period) !== null);
  const undated = figures.filter((figure) => readPeriod(figure.period) === null);
  const series = new Map<string, Figure[]>();
  for (const figure of dated) series.set(figure.series, [...(series.get(figure.series) ?? []), figure]);
  const periods = new Map([...series].map(([key, own]) => [key, new Set(own.map((figure) => figure.period)).size]));
  const panels: Panel[] = [];
  const single = dated.filter((figure) => periods.get(figure.series) === 1);
  const several = dated.filter((figure) => (periods.get(figure.series) ?? 0) > 1);
  const most = Math.max(0, ...periods.values());
  if (most >= 3) push(panels, selectLevel(several));
  else if (most === 2) push(panels, selectChange(several));
  const drawn = new Set(panels.flatMap((panel) => panel.figures.map((figure) => figure)));
  const rest = [...several.filter((figure) => !drawn.has(figure)), ...single, ...undated];
  return [...panels, ...loosePanels(rest)];
}

/** Figures that make no line: bars where at least three partners can be compared, else a sentence each. */
function loosePanels(figures: Figure[]): Panel[] {
  const partners = figures.filter(isOfPartner);
  if (new Set(partners.map((figure) => figure.series)).size < 3) return figures.map(selectPoint);
  const panels: Panel[] = [];
  push(panels, selectCount(partners));
  const drawn = new Set(panels.flatMap((panel) => panel.figures));
  return [...panels, ...figures.filter((figure) => !drawn.has(figure)).map(selectPoint)];
}

function growthPanels(figures: Figure[], explained: Set<string>): Panel[] {
  const left = figures.filter((figure) => !explained.has(figure.id));
  if (left.length < 2) return left.map(selectPoint);
  const panels: Panel[] = [];
  push(panels, selectGrowth(left));
  return panels;
}

function rankPanels(figures: Figure[]): Panel[] {
  if (figures.length < 2) return figures.map(selectPoint);
  const panels: Panel[] = [];
  push(panels, selectRank(figures));
  return panels;
}

function push(panels: Panel[], panel: Panel | null): void {
  if (panel) panels.push(panel);
}
