import { Link } from 'react-router-dom';
import { useIndex } from '../../data/index-query.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { paths } from '../../paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { overviewMessages } from './messages.ts';
import { recentMonths } from './recent-months.ts';

const MONTHS = 12;

/** The last twelve months as one strip of bars, each a link to its meetings; the present month in lacquer red. */
export function ContactStrip() {
  const text = useMessages(overviewMessages);
  const format = useFormat();
  const { months } = useIndex();
  const recent = recentMonths(months, MONTHS);
  const last = recent.at(-1);
  if (!last) return null;
  const highest = Math.max(1, ...recent.map(({ count }) => count));
  return (
    <Chapter title={text.strip} lead={text.stripLead(format.month(last.month))}>
      <ol className="figures grid auto-cols-fr grid-flow-col items-end gap-1 sm:gap-2">
        {recent.map(({ month, count }, at) => (
          <li key={month}>
            <Link
              to={paths.timeline(`from=${month}&to=${month}&status=held`)}
              aria-label={text.month(format.month(month), format.number(count), count)}
              className="group block hover:bg-raised"
            >
              <span className="flex h-28 flex-col justify-end">
                <span className="text-small font-semibold">{count === 0 ? '' : format.number(count)}</span>
                <span
                  className={`block ${month === last.month ? 'bg-vietnam' : 'bg-level-4'}`}
                  style={{ height: `${(count / highest) * 75}%`, minHeight: count > 0 ? 2 : 0 }}
                />
              </span>
              <span
                className={`block border-t pt-1 text-small ${month === last.month ? 'border-vietnam text-vietnam' : 'border-rule-strong text-quiet group-hover:text-ink'}`}
              >
                {format.monthName(month)}
                <span className="block min-h-5">{(at === 0 || month.endsWith('-01')) && month.slice(0, 4)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </Chapter>
  );
}
