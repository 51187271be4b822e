import type { MergedArticle } from '#dataset/merged-dataset.ts';
import type { HeadlineFigure } from '#dataset/site/index-file.ts';
import { compare } from '../merge/told.ts';
import type { MetricBook } from './metric-book.ts';
import { periodEnd, seriesList } from './series-list.ts';
import { articleRef, type SiteModel } from './site-model.ts';

const MOST_HEADLINES = 4;

/** Newest figures of the longest series of named metrics, one a metric, each with its sentence and the point before it. */
export function headlineFigures(model: SiteModel, book: MetricBook): HeadlineFigure[] {
  const metrics = new Set<string>();
  const year = model.asOf?.slice(0, 4) ?? '9999';
  const series = seriesList(
    model.dataset.statistics.filter(
      ({ metric, weight, period, band }) =>
        book.knows(metric) &&
        weight === 'core' &&
        band !== 'check' &&
        period !== null &&
        periodEnd(period) <= `${year}-12-31`,
    ),
  );
  const candidates = series.flatMap(({ points }) => {
    const told = points.filter(({ kind }) => kind !== 'target' && kind !== 'rank');
    const last = told.at(-1);
    const before = told.findLast(({ period }) => last !== undefined && periodEnd(period) < periodEnd(last.period));
    return last ? [{ last, before: before ?? null, length: told.length }] : [];
  });
  return candidates
    .sort(
      (a, b) =>
        Math.min(b.length, 2) - Math.min(a.length, 2) ||
        compare(periodEnd(b.last.period), periodEnd(a.last.period)) ||
        compare(a.last.id, b.last.id),
    )
    .filter(({ last }) => !metrics.has(last.metric) && metrics.add(last.metric))
    .slice(0, MOST_HEADLINES)
    .map(({ last, before }) => ({
      id: last.id,
      metric: last.metric,
      what: last.what,
      value: last.value,
      unit: last.unit,
      bound: last.bound,
      period: last.period,
      partners: last.partners,
      quote: last.evidence[0]?.quote ?? '',
      article: articleRef(model.articles.get(last.reports[0]?.article ?? '') as MergedArticle),
      before: before && { value: before.value, period: before.period },
    }));
}
