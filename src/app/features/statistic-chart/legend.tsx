import type { LevelSeries } from '../../charts/level/level-state.ts';
import { markPath, styleOf } from '../../charts/series-style.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { statisticMessages } from './messages.ts';

/** Names of the lines with their mark and pattern, and the newest value of each. */
export function Legend({ series }: { series: LevelSeries[] }) {
  const words = useMessages(statisticMessages);
  const format = useFormat();
  if (series.length < 2) return null;
  return (
    <ul aria-label={words.legend} className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-small">
      {series.map(({ key, label, place, points }) => {
        const { colour, dash, mark } = styleOf(place);
        const last = points.at(-1)?.figure;
        return (
          <li key={key} className="flex items-center gap-2">
            <svg width="30" height="12" aria-hidden="true">
              <line x1="0" x2="30" y1="6" y2="6" stroke={colour} strokeWidth="2" strokeDasharray={dash} />
              <path d={markPath(mark, 9)} fill={colour} transform="translate(15,6)" />
            </svg>
            <span>
              {label || words.vietnam}
              {last && <span className="figures text-quiet"> {format.quantity(last.value, last.unit)}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
