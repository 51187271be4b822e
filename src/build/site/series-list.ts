import type { MergedStatistic } from '#dataset/merged-record.ts';
import type { Point, Series, SeriesForm } from '#dataset/site/series.ts';
import type { StatisticKind } from '#dataset/statistic.ts';
import { codeList } from '../merge/code-list.ts';
import { groupByKey } from '../merge/group-by-key.ts';
import { compare } from '../merge/told.ts';

/** Kinds that may stand on one axis: what was measured beside what is aimed at, never growth beside a level. */
const AXIS = {
  level: '',
  target: '',
  count: '',
  rate: '',
  aid: '',
  rank: 'rank',
  growth: 'growth',
  change: 'growth',
} as const satisfies Record<StatisticKind, string>;

/** Figures as series, longest first. Points by period, undated last; conflicting and repeated values stay. */
export function seriesList(statistics: readonly MergedStatistic[]): Series[] {
  return [...groupByKey(statistics, seriesKey)]
    .map(([key, members]): Series => {
      const points = members.map((record): Point => ({ derived: null, ...record })).sort(byPeriod);
      const newest = points.findLast(({ period }) => period !== null) ?? points[0];
      const first = members[0] as MergedStatistic;
      return {
        key,
        metric: first.metric,
        what: newest?.what ?? first.what,
        unit: first.unit,
        form: formOf(points),
        kinds: [...new Set(points.map(({ kind }) => kind))],
        subject: first.subject,
        partners: first.partners,
        points,
      };
    })
    .sort((a, b) => b.points.length - a.points.length || compare(a.key, b.key));
}

/** Stable in links: metric, unit and whom it concerns. */
function seriesKey(statistic: MergedStatistic): string {
  const { metric, unit, subject, partners, kind } = statistic;
  return [metric, unit, codeList(subject, '+'), codeList(partners, '+'), AXIS[kind]].join('~').replace(/~+$/, '');
}

function formOf(points: readonly Point[]): SeriesForm {
  const periods = new Set(points.flatMap(({ period }) => period ?? []));
  if (points.length === 1) return 'single';
  if (points.some(({ kind }) => kind === 'rank')) return 'rank';
  if (points.some(({ kind }) => kind === 'target') && points.some(({ kind }) => kind !== 'target')) return 'target';
  if (periods.size === 2) return 'change';
  return periods.size > 2 ? 'over-time' : 'single';
}

/** End of the period, so that '2020/2025' stands at 2025; undated last. */
export function periodEnd(period: string | null): string {
  return period === null ? '9999' : period.slice(period.indexOf('/') + 1);
}

function byPeriod(a: Point, b: Point): number {
  return (
    compare(periodEnd(a.period), periodEnd(b.period)) || compare(a.period ?? '', b.period ?? '') || compare(a.id, b.id)
  );
}
