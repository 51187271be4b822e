import type { ArticleRef } from '../../../dataset/site/article-ref.ts';
import type { Point } from '../../../dataset/site/series.ts';
import type { Figure } from '../../charts/figure.ts';
import type { Formats } from '../../i18n/use-format.ts';

type SourceWords = { sourceLine: (outlets: string, articles: number) => string; unknownOutlet: string };

/** Who reported the figures of a chart: outlets by number of articles, and how many articles in all. */
export function sourceLine(
  figures: readonly Figure[],
  points: Map<string, Point>,
  articles: Map<string, ArticleRef>,
  words: SourceWords,
  format: Formats,
): string {
  const ids = new Set(
    figures.flatMap((figure) => points.get(figure.id)?.reports.map((report) => report.article) ?? []),
  );
  const outlets = new Map<string, number>();
  for (const id of ids) {
    const outlet = articles.get(id)?.outlet ?? words.unknownOutlet;
    outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1);
  }
  const names = [...outlets].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([outlet]) => outlet);
  return words.sourceLine(format.list(names), ids.size);
}
