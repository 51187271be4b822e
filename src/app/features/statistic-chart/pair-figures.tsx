import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ArticleRef } from '../../../dataset/site/article-ref.ts';
import type { Series } from '../../../dataset/site/series.ts';
import type { Figure } from '../../charts/figure.ts';
import { selectPanels } from '../../charts/select-panels.ts';
import { useIndex } from '../../data/index-query.ts';
import { statisticsQuery } from '../../data/statistics-queries.ts';
import { useLanguage } from '../../i18n/language.ts';
import { figuresOf, pointsById } from './figures-of.ts';
import { isUnnamed } from './headline.ts';
import { splitPanels } from './metric-figures.tsx';
import { PointList } from './point-list.tsx';
import { StatisticFigure } from './statistic-figure.tsx';

type PairFiguresProps = {
  series: readonly Series[];
  articles: readonly ArticleRef[];
  nameOf: (code: string) => string;
};

/** The figures of one partner: charts where there is something to compare, sentences for the rest. */
export function PairFigures({ series, articles, nameOf }: PairFiguresProps) {
  const language = useLanguage();
  const { asOf } = useIndex();
  const names = useQuery(statisticsQuery).data?.metrics;
  const points = useMemo(() => pointsById(series), [series]);
  const sources = useMemo(() => new Map(articles.map((article) => [article.id, article])), [articles]);
  const metrics = useMemo(() => {
    const keys = [...new Set(series.map((one) => one.metric))];
    return keys.map((metric) => {
      const own = series.filter((one) => one.metric === metric);
      const what = own[0]?.what ?? metric;
      const named = names?.find((one) => one.metric === metric) ?? { theme: 'other', name: { en: what, vi: what } };

      return {
        metric,
        theme: named.theme,
        name: named.name,
        ...splitPanels(selectPanels(figuresOf(own, nameOf), asOf), 0),
      };
    });
  }, [series, names, nameOf, asOf]);
  const drawn = metrics.flatMap((metric) => metric.drawn.map((panel) => ({ metric, panel })));
  const alone = metrics.flatMap((metric) => metric.alone);
  const titleOf = (figure: Figure) => {
    const metric = metrics.find((one) => one.metric === points.get(figure.id)?.metric);
    const named = metric && !isUnnamed(metric);
    return { title: named ? metric.name[language] : figure.what, quoted: !named };
  };
  return (
    <div className="grid gap-10">
      {drawn.length > 0 && (
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2 print:grid-cols-1">
          {drawn.map(({ metric, panel }) => (
            <StatisticFigure
              key={`${metric.metric} ${panel.form} ${panel.figures[0]?.id}`}
              panel={panel}
              metric={metric}
              points={points}
              articles={sources}
              table="folded"
              heading="h3"
            />
          ))}
        </div>
      )}
      {alone.length > 0 && <PointList panels={alone} points={points} articles={sources} titleOf={titleOf} />}
    </div>
  );
}
