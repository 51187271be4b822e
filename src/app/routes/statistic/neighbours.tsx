import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { statisticsQuery } from '../../data/statistics-queries.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { statisticMessages } from './messages.ts';

const SHOWN = 12;

/** The other measures of the same theme, those with most figures first: where a reader goes on from here. */
export function Neighbours({ metric, theme }: { metric: string; theme: string }) {
  const words = useMessages(statisticMessages);
  const format = useFormat();
  const { data } = useSuspenseQuery(statisticsQuery);
  const name = data.themes.find((one) => one.theme === theme)?.name[format.language];
  const others = data.metrics
    .filter((one) => one.theme === theme && one.metric !== metric)
    .sort((a, b) => b.points - a.points)
    .slice(0, SHOWN);
  if (name === undefined || theme === 'other' || others.length === 0) return null;
  return (
    <Chapter title={words.neighbours(name)} className="mt-14 print:hidden">
      <ul className="grid gap-x-12 sm:grid-cols-2 lg:grid-cols-3">
        {others.map(({ metric: other, name: title, latest }) => (
          <li key={other} className="flex items-baseline justify-between gap-x-4 border-t border-rule py-2">
            <Link className="link" to={paths.statistic(other)}>
              {title[format.language]}
            </Link>
            <span className="figures text-small whitespace-nowrap text-quiet">
              {format.quantity(latest.value, latest.unit)}
            </span>
          </li>
        ))}
      </ul>
    </Chapter>
  );
}
