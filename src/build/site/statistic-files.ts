import type { MergedStatistic } from '#dataset/merged-record.ts';
import type { Name } from '#dataset/site/partner-summary.ts';
import type { MetricFile, MetricSummary, StatisticsIndex } from '#dataset/site/statistics-file.ts';
import { groupByKey } from '../merge/group-by-key.ts';
import { compare } from '../merge/told.ts';
import type { MetricBook } from './metric-book.ts';
import { periodEnd, seriesList } from './series-list.ts';
import { articleRefs, partnersOfStatistic, type SiteModel } from './site-model.ts';

/** The figures of a metric, in the order of the dataset. */
export type MetricGroup = { metric: string; statistics: readonly MergedStatistic[] };

/** Every metric with its figures, those with most figures first. */
export function metricGroups(model: SiteModel): MetricGroup[] {
  return [...groupByKey(model.dataset.statistics, ({ metric }) => metric)]
    .map(([metric, statistics]) => ({ metric, statistics }))
    .sort((a, b) => b.statistics.length - a.statistics.length || compare(a.metric, b.metric));
}

export function metricFile(model: SiteModel, metrics: MetricBook, { metric, statistics }: MetricGroup): MetricFile {
  return {
    metric,
    name: metrics.knows(metric) ? metrics.nameOf(metric) : ownWords(statistics),
    theme: metrics.themeOf(metric),
    series: seriesList(statistics),
    articles: articleRefs(model, statistics),
  };
}

/** A metric that nobody has named is called by the shortest words that a text gives for it, capitals of names kept. */
function ownWords(statistics: readonly MergedStatistic[]): Name {
  const what = statistics.map((one) => one.what).sort((a, b) => a.length - b.length || compare(a, b))[0] as string;
  const words = what.charAt(0).toUpperCase() + what.slice(1);
  return { en: words, vi: words };
}

/** What lists of metrics say of one: its line in the index, and the words by which search finds it. */
export type MetricDigest = { summary: MetricSummary; words: string[] };

const MOST_WORDS = 12;

export function digestOf(file: MetricFile): MetricDigest {
  const words = [...new Set(file.series.map(({ what }) => what))].slice(0, MOST_WORDS);
  return { summary: summaryOf(file), words };
}

export function statisticsIndex(summaries: readonly MetricSummary[], metrics: MetricBook): StatisticsIndex {
  const themes = metrics.themes(new Set(summaries.map(({ theme }) => theme)));
  const order = new Map(themes.map(({ theme }, i) => [theme, i]));
  const place = (theme: string) => order.get(theme) ?? order.size;
  return { themes, metrics: [...summaries].sort((a, b) => place(a.theme) - place(b.theme)) };
}

function summaryOf(file: MetricFile): MetricSummary {
  const points = file.series.flatMap((series) => series.points);
  const ends = points.flatMap(({ period }) => period ?? []).sort();
  const core = points.filter(({ weight }) => weight === 'core');
  const newest = [...(core.length ? core : points)].sort(
    (a, b) =>
      compare(dated(b), dated(a)) ||
      Number(isMeasured(b)) - Number(isMeasured(a)) ||
      partnersOfStatistic(a).length - partnersOfStatistic(b).length ||
      b.reports.length - a.reports.length ||
      compare(a.id, b.id),
  )[0] as MergedStatistic;
  return {
    metric: file.metric,
    name: file.name,
    theme: file.theme,
    form: file.series[0]?.form ?? 'single',
    points: points.length,
    series: file.series.length,
    units: [...new Set(file.series.map(({ unit }) => unit))],
    from: ends[0] ?? null,
    to:
      [...ends]
        .map((period) => periodEnd(period))
        .sort()
        .at(-1) ?? null,
    partners: [...new Set(points.flatMap(partnersOfStatistic))].sort(),
    latest: { what: newest.what, value: newest.value, unit: newest.unit, period: newest.period, id: newest.id },
  };
}

/** How much there is says more of a measure than by how much it grew. */
function isMeasured({ kind }: MergedStatistic): boolean {
  return kind !== 'change' && kind !== 'growth' && kind !== 'target';
}

function dated({ period }: MergedStatistic): string {
  return period === null ? '' : periodEnd(period);
}
