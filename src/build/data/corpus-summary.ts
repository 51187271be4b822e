import type { MetricBook } from '../site/metric-book.ts';
import type { SiteModel } from '../site/site-model.ts';
import { countRuleUse, type RuleIds, type RuleUse } from './rule-use.ts';

/** What a corpus covers, counted: for the terminal, and for the test that keeps the corpus worth opening. */
export type CorpusSummary = {
  articles: number;
  /** Articles by year of publication, in order. */
  byYear: [year: string, articles: number][];
  countries: number;
  organisations: number;
  /** Meetings that two or more articles report. */
  sharedMeetings: number;
  /** Articles from which no meeting was read. */
  withoutMeeting: number;
  /** Cited figures of trade, investment and aid, and targets of any kind. */
  pairFigures: number;
  /** Rules of the extractor, the rarest first. */
  rules: RuleUse[];
};

const PAIR_THEMES = new Set(['trade', 'investment', 'aid']);

export function summariseCorpus(model: SiteModel, metrics: MetricBook, rules: RuleIds): CorpusSummary {
  const { dataset, book } = model;
  const years = new Map<string, number>();
  for (const { published } of dataset.articles) {
    const year = published?.slice(0, 4);
    if (year) years.set(year, (years.get(year) ?? 0) + 1);
  }
  const telling = new Set<string>();
  let sharedMeetings = 0;
  for (const { reports } of dataset.meetings) {
    for (const { article } of reports) telling.add(article);
    if (reports.some(({ article }) => article !== reports[0]?.article)) sharedMeetings++;
  }
  const kinds = [...model.byPartner.keys()].map((code) => book.partner(code).kind);
  return {
    articles: dataset.articles.length,
    byYear: [...years].sort(([a], [b]) => (a < b ? -1 : 1)),
    countries: kinds.filter((kind) => kind === 'country').length,
    organisations: kinds.filter((kind) => kind === 'organisation').length,
    sharedMeetings,
    withoutMeeting: dataset.articles.filter(({ id }) => !telling.has(id)).length,
    pairFigures: dataset.statistics.filter(
      ({ metric, kind }) => kind === 'target' || kind === 'aid' || PAIR_THEMES.has(metrics.themeOf(metric)),
    ).length,
    rules: countRuleUse(dataset, rules),
  };
}
