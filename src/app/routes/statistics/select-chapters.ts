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
    const listed = own.filter((metric) => !drawn.includes(metric));
    return [{ theme, name, leads: drawn, others: theme === 'other' ? listed.sort(byUse) : listed }];
  });
}

/** What nobody has named reads best where it has a time and a partner: newest first, then what more articles tell. */
function byUse(a: MetricSummary, b: MetricSummary): number {
  const year = ({ latest }: MetricSummary) => latest.period?.split('/').at(-1)?.slice(0, 4) ?? '';
  return (
    year(b).localeCompare(year(a)) ||
    Number(b.partners.length > 0) - Number(a.partners.length > 0) ||
    b.points - a.points ||
    a.name.en.localeCompare(b.name.en)
  );
}
