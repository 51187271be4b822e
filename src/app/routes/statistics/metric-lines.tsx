import { Link } from 'react-router-dom';
import type { MetricSummary } from '../../../dataset/site/statistics-file.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { EvidenceValue } from '../../url/evidence-value.tsx';
import { statisticsMessages } from './messages.ts';

/** Metrics as an index: name, newest figure, years, how many figures. */
export function MetricLines({ metrics }: { metrics: MetricSummary[] }) {
  const words = useMessages(statisticsMessages);
  const format = useFormat();
  return (
    <ul className="gap-x-12 border-b border-rule lg:columns-2">
      {metrics.map(({ metric, theme, name, latest, points, from, to }) => {
        const years =
          from && to
            ? [...new Set([from.slice(0, 4), to.slice(-4).length === 4 ? to.split('/').at(-1)?.slice(0, 4) : to])]
            : [];
        return (
          <li key={metric} className="grid break-inside-avoid grid-cols-[1fr_auto] gap-x-6 border-t border-rule py-2">
            <Link
              lang={theme === 'other' ? 'en' : undefined}
              className="link justify-self-start"
              to={paths.statistic(metric)}
            >
              {name[format.language].replace(/, Vietnam$/, '')}
            </Link>
            <EvidenceValue
              kind="statistics"
              id={latest.id}
              title={format.exact(latest.value, latest.unit)}
              className="figures text-right"
            >
              {format.quantity(latest.value, latest.unit)}
            </EvidenceValue>
            <span className="col-span-2 text-small text-quiet">
              {[years.join('–'), words.figures(points)].filter(Boolean).join(', ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
