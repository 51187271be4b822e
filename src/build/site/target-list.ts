import type { MergedStatistic } from '#dataset/merged-record.ts';
import type { Target } from '#dataset/site/index-file.ts';
import { codeList } from '../merge/code-list.ts';
import { groupByKey } from '../merge/group-by-key.ts';
import { compare } from '../merge/told.ts';
import { isAheadOfNews, isWhole } from './comparable-periods.ts';
import type { MetricBook } from './metric-book.ts';
import { periodEnd } from './series-list.ts';
import type { SiteModel } from './site-model.ts';

const MOST_TARGETS = 10;
const MEASURED = new Set(['level', 'count', 'rate', 'aid']);

type Pair = { target: MergedStatistic; latest: MergedStatistic | null };

/**
 * Targets and how far they are. Those that lie ahead of the data's newest day come first, each with the newest
 * comparable figure; then those whose year has passed, only where an article tells what that year, or the one before,
 * came to. Never a part of a year beside a whole one, never a hope beside a hope. Of several targets of one pair and
 * metric only the first in this order stands: what was aimed at before is told on the pair's own page.
 */
export function targetList(
  model: SiteModel,
  book: MetricBook,
  statistics: readonly MergedStatistic[] = model.dataset.statistics,
): Target[] {
  const year = model.asOf?.slice(0, 4) ?? '';
  const targets = statistics.filter(
    ({ kind, weight, period, unit }) => kind === 'target' && weight === 'core' && period !== null && unit !== 'times',
  );
  const aimedAt = new Set(targets.map(({ metric }) => metric));
  const measured = groupByKey(
    statistics.filter(
      (one) =>
        aimedAt.has(one.metric) &&
        MEASURED.has(one.kind) &&
        one.period !== null &&
        one.band !== 'check' &&
        isWhole(one.unit, one.period) &&
        !isAheadOfNews(one, model),
    ),
    comparisonKey,
  );
  for (const list of measured.values()) list.sort(newestFirst);
  const due = (one: MergedStatistic) => periodEnd(one.period).slice(0, 4);
  const pair = (target: MergedStatistic, until: string): Pair => ({
    target,
    latest: (measured.get(comparisonKey(target)) ?? []).find((one) => periodEnd(one.period) <= until) ?? null,
  });
  const ahead = targets.filter((one) => due(one) >= year).map((target) => pair(target, '9999'));
  const past = targets
    .filter((one) => due(one) < year)
    .map((target) => pair(target, `${due(target)}-12-31`))
    .filter(({ target, latest }) => latest !== null && Number(due(target)) - Number(due(latest)) <= 1);
  const ordered = [
    ...ahead.sort(
      (a, b) =>
        Number(b.latest !== null) - Number(a.latest !== null) ||
        Number(b.target.partners.length > 0) - Number(a.target.partners.length > 0) ||
        compare(due(a.target), due(b.target)) ||
        byReports(a, b),
    ),
    ...past.sort((a, b) => compare(due(b.target), due(a.target)) || byReports(a, b)),
  ];
  const first = new Map<string, Pair>();
  for (const one of ordered) {
    const key = comparisonKey(one.target);
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()].slice(0, MOST_TARGETS).map(({ target, latest }) => ({
    id: target.id,
    metric: target.metric,
    name: book.knows(target.metric) ? book.nameOf(target.metric) : null,
    what: target.what,
    value: target.value,
    unit: target.unit,
    bound: target.bound,
    period: target.period,
    partners: target.partners,
    latest: latest && { id: latest.id, value: latest.value, bound: latest.bound, period: latest.period },
  }));
}

function byReports(a: Pair, b: Pair): number {
  return b.target.reports.length - a.target.reports.length || compare(a.target.id, b.target.id);
}

function comparisonKey({ metric, unit, partners }: MergedStatistic): string {
  return `${metric}|${unit}|${codeList(partners)}`;
}

function newestFirst(a: MergedStatistic, b: MergedStatistic): number {
  return (
    compare(periodEnd(b.period), periodEnd(a.period)) || b.reports.length - a.reports.length || compare(a.id, b.id)
  );
}
