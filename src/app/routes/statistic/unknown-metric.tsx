import { Link } from 'react-router-dom';
import type { MetricSummary } from '../../../dataset/site/statistics-file.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/messages.ts';
import { paths } from '../../paths.ts';
import { DocumentTitle } from '../../ui/document-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { statisticMessages } from './messages.ts';
import { nearMetrics } from './near-metrics.ts';

/** An address without figures: says so, and offers what the reader may have meant. */
export function UnknownMetric({ metric, metrics }: { metric: string; metrics: readonly MetricSummary[] }) {
  const words = useMessages(statisticMessages);
  const language = useLanguage();
  const near = nearMetrics(metric, metrics);
  return (
    <div className="page">
      <DocumentTitle title={words.unknown} />
      <PageHead title={words.unknown} lead={words.unknownHelp(metric)} />
      {near.length > 0 && (
        <>
          <p className="mb-2">{words.near}</p>
          <ul className="mb-6 grid gap-2">
            {near.map((one) => (
              <li key={one.metric}>
                <Link className="link" to={paths.statistic(one.metric)}>
                  {one.name[language]}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <Link className="link" to={paths.statistics()}>
        {words.toAll}
      </Link>
    </div>
  );
}
