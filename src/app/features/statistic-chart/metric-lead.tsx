import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import type { MetricSummary } from '../../../dataset/site/statistics-file.ts';
import { isOfPartner } from '../../charts/figure.ts';
import { type Panel, selectPanels } from '../../charts/select-panels.ts';
import { DataFaultNotice } from '../../data/data-fault-notice.tsx';
import { useIndex } from '../../data/index-query.ts';
import { usePartnerName } from '../../data/partner-names.ts';
import { metricQuery } from '../../data/statistics-queries.ts';
import { useMessages } from '../../i18n/messages.ts';
import { paths } from '../../paths.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { figuresOf, pointsById } from './figures-of.ts';
import { statisticMessages } from './messages.ts';
import { StatisticFigure } from './statistic-figure.tsx';
import { trimPanel } from './trim-panel.ts';
import { useSeen } from './use-seen.ts';

const MOST_ROWS = 6;

/** The first chart; where there is none, the newest figure that stands alone, a partner's first. */
function mostTelling(panels: readonly Panel[]): Panel | undefined {
  const chart = panels.find((panel) => panel.form !== 'point');
  const newest = (panel: Panel) => panel.figures[0]?.period?.split('/').at(-1) ?? '';
  const ofPartner = (panel: Panel) => Number(panel.figures[0] !== undefined && isOfPartner(panel.figures[0]));
  return chart ?? [...panels].sort((a, b) => ofPartner(b) - ofPartner(a) || newest(b).localeCompare(newest(a)))[0];
}

/** The chart that says most about a metric, loaded when it comes near the screen, with the way to all the others. */
export function MetricLead({ summary }: { summary: MetricSummary }) {
  const words = useMessages(statisticMessages);
  const nameOf = usePartnerName();
  const { asOf } = useIndex();
  const { ref, seen } = useSeen<HTMLDivElement>();
  const { data, error, refetch } = useQuery({ ...metricQuery(summary.metric), enabled: seen });
  const content = useMemo(() => {
    const panel = data && mostTelling(selectPanels(figuresOf(data.series, nameOf), asOf));
    if (!data || !panel) return null;
    return {
      whole: panel,
      ...trimPanel(panel, MOST_ROWS),
      points: pointsById(data.series),
      articles: new Map(data.articles.map((article) => [article.id, article])),
    };
  }, [data, nameOf, asOf]);
  return (
    <div ref={ref} className="min-w-0">
      {error ? (
        <DataFaultNotice error={error} title={words.chartFailed} onRetry={() => void refetch()} />
      ) : content ? (
        <StatisticFigure
          panel={content.panel}
          whole={content.whole}
          metric={summary}
          points={content.points}
          articles={content.articles}
          table="folded"
          heading="h3"
        >
          <Link className="link py-1.5 text-small print:hidden" to={paths.statistic(summary.metric)}>
            {content.cut > 0 ? words.more(content.cut) : words.ownPage}
          </Link>
        </StatisticFigure>
      ) : (
        <div role="status" aria-label={words.drawing} className="border-t border-rule-strong pt-3">
          <Skeleton className="h-7 w-4/5" />
          <Skeleton className={`mt-3 w-full ${summary.points === 1 ? 'h-32' : 'h-80'}`} />
        </div>
      )}
    </div>
  );
}
