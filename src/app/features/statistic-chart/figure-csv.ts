import type { ArticleRef } from '../../../dataset/site/article-ref.ts';
import type { Point } from '../../../dataset/site/series.ts';
import type { Figure } from '../../charts/figure.ts';

const COLUMNS = [
  'id',
  'metric',
  'what',
  'partner',
  'period',
  'value',
  'unit',
  'kind',
  'bound',
  'derived',
  'sentence',
  'outlet',
  'published',
  'article',
  'url',
] as const;

/** The figures of a chart as CSV (RFC 4180): exact values in base units, each with its sentence and source. */
export function figureCsv(
  figures: readonly Figure[],
  points: Map<string, Point>,
  articles: Map<string, ArticleRef>,
): string {
  const rows = figures.map((figure) => {
    const point = points.get(figure.id);
    const article = articles.get(point?.reports[0]?.article ?? '');
    const row: Record<(typeof COLUMNS)[number], string | number | null | undefined> = {
      id: figure.id,
      metric: point?.metric,
      what: figure.what,
      partner: figure.series,
      period: figure.period,
      value: figure.value,
      unit: figure.unit,
      kind: figure.kind,
      bound: figure.bound,
      derived: figure.derived,
      sentence: point?.evidence[0]?.quote,
      outlet: article?.outlet,
      published: article?.published,
      article: article?.title,
      url: article?.url,
    };
    return COLUMNS.map((column) => cell(row[column]));
  });
  return [COLUMNS.join(','), ...rows.map((row) => row.join(','))].join('\r\n').concat('\r\n');
}

/** A cell that begins like a formula is quoted as text, so that no spreadsheet runs what an article wrote. */
function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
