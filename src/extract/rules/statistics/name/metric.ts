import lexicon from '#lexicon/metrics.json' with { type: 'json' };
import type { StatisticKind } from '../../../../dataset/statistic.ts';
import { isMoney } from '../words/refuse.ts';

type MetricRow = {
  metric: string;
  /** Units that the metric is told in; `money` stands for every currency. */
  units: readonly string[];
  kinds?: readonly string[];
  /** Searched in the lower-case words of what is measured; absent where unit and kind say it all. */
  pattern?: string;
};

const ROWS = (lexicon as MetricRow[]).map(({ metric, units, kinds, pattern }) => ({
  metric,
  units: new Set(units),
  kinds: kinds && new Set(kinds),
  pattern: pattern === undefined ? null : new RegExp(pattern),
}));

/**
 * Key of the series that a figure belongs to: the first row of data/lexicon/metrics.json that its words, unit and kind
 * fit, else a slug of the words. Partner and period are no part of it, so that years and partners stand on one axis.
 */
export function metricOf(what: string, unit: string, kind: StatisticKind, apart = false): string {
  const words = plain(what);
  // The world's royalties and a town's guests stand on no axis with a country's.
  if (apart) return slugOf(words);
  const family = isMoney(unit) ? 'money' : unit;
  const row = ROWS.find(
    ({ units, kinds, pattern }) =>
      units.has(family) && (!kinds || kinds.has(kind)) && (pattern === null || pattern.test(words)),
  );
  return row?.metric ?? slugOf(words);
}

function plain(what: string): string {
  return what
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();
}

function slugOf(words: string): string {
  return words
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}
