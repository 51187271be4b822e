import type { MergedArticle } from '#dataset/merged-dataset.ts';
import type { HeadlineFigure } from '#dataset/site/index-file.ts';
import type { Point } from '#dataset/site/series.ts';
import { compare } from '../merge/told.ts';
import { isAheadOfNews, isWhole, monthsOf } from './comparable-periods.ts';
import type { MetricBook } from './metric-book.ts';
import { periodEnd, seriesList } from './series-list.ts';
import { articleRef, type SiteModel } from './site-model.ts';

const MOST_HEADLINES = 4;
const MEASURED = new Set(['level', 'count', 'rate']);

/** A series counts as longer up to here: the tenth point makes a figure no better a headline than the fourth. */
const ENOUGH = 4;
/** Years after which a series is history rather than news. */
const RECENT_YEARS = 2;

/**
 * The newest figure of series that the lexicon marks as worth a headline, one a metric and of as many themes as there
 * are, each with its sentence. Recent series first, then those with more points and outlets. Only a figure of the same
 * length of time, of the same words where no partner tells them apart, stands beside it as the one before.
 */
export function headlineFigures(model: SiteModel, book: MetricBook): HeadlineFigure[] {
  const year = model.asOf?.slice(0, 4) ?? '9999';
  const series = seriesList(
    model.dataset.statistics.filter(
      (one) =>
        book.isHeadline(one.metric) &&
        one.weight === 'core' &&
        one.band !== 'check' &&
        MEASURED.has(one.kind) &&
        one.period !== null &&
        isWhole(one.unit, one.period) &&
        periodEnd(one.period) <= `${year}-12-31` &&
        !isAheadOfNews(one, model),
    ),
  );
  const ranked = series
    .flatMap(({ points }) => {
      const last = points.at(-1);
      if (!last) return [];
      const recent = Number(periodEnd(last.period).slice(0, 4)) >= Number(year) - RECENT_YEARS;
      return [{ last, before: pointBefore(points, last), recent, weight: weightOf(points, model) }];
    })
    .sort(
      (a, b) =>
        Number(b.recent) - Number(a.recent) ||
        b.weight - a.weight ||
        compare(periodEnd(b.last.period), periodEnd(a.last.period)) ||
        compare(a.last.id, b.last.id),
    );
  const ofMetric = firstOf(ranked, ({ last }) => last.metric);
  const ofTheme = firstOf(ofMetric, ({ last }) => book.themeOf(last.metric));
  return [...ofTheme, ...ofMetric.filter((one) => !ofTheme.includes(one))]
    .slice(0, MOST_HEADLINES)
    .map(({ last, before }) => ({
      id: last.id,
      metric: last.metric,
      name: book.nameOf(last.metric),
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

function firstOf<T>(values: readonly T[], key: (value: T) => string): T[] {
  const seen = new Set<string>();
  return values.filter((value) => !seen.has(key(value)) && seen.add(key(value)));
}

function weightOf(points: readonly Point[], model: SiteModel): number {
  const periods = new Set(points.map(({ period }) => period)).size;
  const outlets = new Set(
    points.flatMap(({ reports }) => reports.map(({ article }) => model.articles.get(article)?.outlet ?? article)),
  ).size;
  return Math.min(periods, ENOUGH) + Math.min(outlets, ENOUGH);
}

function pointBefore(points: readonly Point[], last: Point): Point | null {
  const months = monthsOf(last.period ?? '');
  return (
    points.findLast(
      (one) =>
        one.period !== null &&
        periodEnd(one.period) < periodEnd(last.period) &&
        monthsOf(one.period) === months &&
        (last.partners.length > 0 || one.what === last.what),
    ) ?? null
  );
}
