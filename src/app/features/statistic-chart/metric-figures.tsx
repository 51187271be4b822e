import { useMemo } from 'react';
import type { ArticleRef } from '../../../dataset/site/article-ref.ts';
import type { Series } from '../../../dataset/site/series.ts';
import { isOfPartner } from '../../charts/figure.ts';
import type { PointState } from '../../charts/point/point-state.ts';
import { rankLabel } from '../../charts/rank/rank-label.ts';
import { type Panel, selectPanels } from '../../charts/select-panels.ts';
import { useIndex } from '../../data/index-query.ts';
import { useMessages } from '../../i18n/messages.ts';
import { figuresOf, pointsById } from './figures-of.ts';
import type { NamedMetric } from './headline.ts';
import { statisticMessages } from './messages.ts';
import { PointList } from './point-list.tsx';
import { StatisticFigure } from './statistic-figure.tsx';

type MetricFiguresProps = {
  metric: NamedMetric;
  series: readonly Series[];
  articles: readonly ArticleRef[];
  nameOf: (code: string) => string;
};

/** All charts of one metric, each with its open table, then the figures that stand alone as sentences. */
export function MetricFigures({ metric, series, articles, nameOf }: MetricFiguresProps) {
  const words = useMessages(statisticMessages);
  const { asOf } = useIndex();
  const panels = useMemo(() => selectPanels(figuresOf(series, nameOf), asOf), [series, nameOf, asOf]);
  const points = useMemo(() => pointsById(series), [series]);
  const sources = useMemo(() => new Map(articles.map((article) => [article.id, article])), [articles]);
  const { drawn, alone } = splitPanels(panels);
  return (
    <div className="grid gap-12">
      {drawn.map((panel) => (
        <StatisticFigure
          key={`${panel.form} ${panel.figures[0]?.id}`}
          panel={panel}
          metric={metric}
          points={points}
          articles={sources}
          table="open"
          heading="h2"
        />
      ))}
      {alone.length > 0 && (
        <section aria-label={words.alone}>
          {drawn.length > 0 && <h2 className="mb-3 font-serif text-lead font-semibold">{words.alone}</h2>}
          <PointList
            panels={alone}
            points={points}
            articles={sources}
            titleOf={(figure) => ({
              title: figure.kind === 'rank' ? rankLabel(figure) : figure.seriesLabel || figure.what,
              quoted: figure.kind === 'rank' || !isOfPartner(figure),
            })}
          />
        </section>
      )}
    </div>
  );
}

/** Up to `most` lone figures are plates of their own; more of them are a list. */
export function splitPanels(panels: readonly Panel[], most = 1): { drawn: Panel[]; alone: PointState[] } {
  const lone = panels.filter((panel): panel is PointState => panel.form === 'point');
  const charts = panels.filter((panel) => panel.form !== 'point');
  if (lone.length <= most) return { drawn: [...charts, ...lone], alone: [] };
  return { drawn: charts, alone: lone };
}
