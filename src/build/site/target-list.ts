import type { MergedStatistic } from '#dataset/merged-record.ts';
import type { Target } from '#dataset/site/index-file.ts';
import { compare } from '../merge/told.ts';
import { periodEnd } from './series-list.ts';
import type { SiteModel } from './site-model.ts';

const MOST_TARGETS = 10;
const MEASURED = new Set(['level', 'count', 'rate', 'aid']);

/** Targets that lie ahead of the data's newest day, nearest first, each with the newest comparable figure. */
export function targetList(model: SiteModel): Target[] {
  const year = model.asOf?.slice(0, 4) ?? '';
  const measured = new Map<string, MergedStatistic[]>();
  for (const statistic of model.dataset.statistics) {
    if (!MEASURED.has(statistic.kind) || statistic.period === null) continue;
    const key = comparisonKey(statistic);
    measured.set(key, [...(measured.get(key) ?? []), statistic]);
  }
  return model.dataset.statistics
    .filter(
      ({ kind, weight, period }) =>
        kind === 'target' && weight === 'core' && period !== null && periodEnd(period) >= year,
    )
    .map((target) => ({ target, latest: newest(measured.get(comparisonKey(target)) ?? []) }))
    .sort(
      (a, b) =>
        Number(b.latest !== null) - Number(a.latest !== null) ||
        Number(b.target.partners.length > 0) - Number(a.target.partners.length > 0) ||
        compare(periodEnd(a.target.period), periodEnd(b.target.period)) ||
        b.target.reports.length - a.target.reports.length ||
        compare(a.target.id, b.target.id),
    )
    .slice(0, MOST_TARGETS)
    .map(({ target, latest }) => ({
      id: target.id,
      metric: target.metric,
      what: target.what,
      value: target.value,
      unit: target.unit,
      bound: target.bound,
      period: target.period,
      partners: target.partners,
      latest: latest && { id: latest.id, value: latest.value, period: latest.period },
    }));
}

function comparisonKey({ metric, unit, partners }: MergedStatistic): string {
  return `${metric}|${unit}|${[...partners].sort()}`;
}

function newest(statistics: readonly MergedStatistic[]): MergedStatistic | null {
  return (
    [...statistics].sort((a, b) => compare(periodEnd(b.period), periodEnd(a.period)) || compare(a.id, b.id))[0] ?? null
  );
}
