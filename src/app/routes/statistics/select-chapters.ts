import type { MetricSummary, StatisticsIndex } from '../../../dataset/site/statistics-file.ts';

export type StatisticsChapter = {
  theme: string;
  name: { en: string; vi: string };
  /** Drawn as charts. */
  leads: MetricSummary[];
  /** Listed below them. */
  others: MetricSummary[];
};

const MOST_LEADS = 6;

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

/** Themes in reading order, without the empty ones; within each, what has most figures is drawn and the rest listed. */
export function selectChapters(index: StatisticsIndex, themes: readonly string[], query: string): StatisticsChapter[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const matches = (metric: MetricSummary) => {
    const text = fold(`${metric.name.en} ${metric.name.vi} ${metric.metric} ${metric.latest.what}`);
    return words.every((word) => text.includes(word));
  };
  return index.themes.flatMap(({ theme, name }) => {
    if (themes.length > 0 && !themes.includes(theme)) return [];
    const own = index.metrics.filter((metric) => metric.theme === theme && matches(metric));
    const drawn =
      theme === 'other' && words.length === 0 ? [] : [...own].sort((a, b) => b.points - a.points).slice(0, MOST_LEADS);
    if (own.length === 0) return [];
    return [{ theme, name, leads: drawn, others: own.filter((metric) => !drawn.includes(metric)) }];
  });
}
