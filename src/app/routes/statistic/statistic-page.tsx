import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router-dom';
import { usePartnerName } from '../../data/partner-names.ts';
import { metricQuery, statisticsQuery } from '../../data/statistics-queries.ts';
import { MetricFigures } from '../../features/statistic-chart/metric-figures.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { DocumentTitle } from '../../ui/document-title.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useStatisticParams } from '../../url/statistics-params.ts';
import { statisticMessages } from './messages.ts';
import { Neighbours } from './neighbours.tsx';
import { PartnerChoice } from './partner-choice.tsx';
import { UnknownMetric } from './unknown-metric.tsx';

/** One metric with all its figures; an address that no metric has gets help instead. */
export function StatisticPage() {
  const { metric = '' } = useParams();
  const { data } = useSuspenseQuery(statisticsQuery);
  if (!data.metrics.some((one) => one.metric === metric))
    return <UnknownMetric metric={metric} metrics={data.metrics} />;
  return <KnownMetric metric={metric} />;
}

function KnownMetric({ metric }: { metric: string }) {
  const words = useMessages(statisticMessages);
  const format = useFormat();
  const nameOf = usePartnerName();
  const { data } = useSuspenseQuery(metricQuery(metric));
  const [{ country }, setParams] = useStatisticParams();
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const one of data.series)
      for (const code of one.partners) found.set(code, (found.get(code) ?? 0) + one.points.length);
    return found;
  }, [data]);
  const series = useMemo(
    () =>
      country.length === 0
        ? data.series
        : data.series.filter((one) => one.partners.some((code) => country.includes(code))),
    [data, country],
  );
  const points = series.flatMap((one) => one.points);
  const years = points.flatMap((point) => point.period?.split('/').map((end) => end.slice(0, 4)) ?? []).sort();
  const span = [...new Set([years[0], years.at(-1)])].filter(Boolean).join('–');
  const sources = new Set(points.flatMap((point) => point.reports.map((report) => report.article)));
  const name = data.name[format.language];
  return (
    <div className="page">
      <DocumentTitle title={name} />
      <PageHead
        over={
          <Link className="link" to={paths.statistics()}>
            {words.over}
          </Link>
        }
        title={data.theme === 'other' ? <span lang="en">{name}</span> : name}
        lead={words.lead(points.length, sources.size, span)}
      >
        {counts.size > 1 && (
          <PartnerChoice
            counts={counts}
            chosen={country}
            nameOf={nameOf}
            onChange={(codes) => void setParams({ country: codes.length > 0 ? codes : null })}
          />
        )}
      </PageHead>
      {points.length === 0 ? (
        <Notice
          title={words.nothing}
          actions={<Button onClick={() => void setParams({ country: null })}>{words.clear}</Button>}
        >
          {words.nothingHelp(name, format.list(country.map(nameOf)))}
        </Notice>
      ) : (
        <MetricFigures metric={data} series={series} articles={data.articles} nameOf={nameOf} />
      )}
      <Neighbours metric={metric} theme={data.theme} />
    </div>
  );
}
