import { firstDay, lastDay } from '../../../dataset/partial-date.ts';
import { type IndexedFacets, monthOf } from '../../data/facets/index-facets.ts';
import { useIndex } from '../../data/index-query.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import type { SetTimelineFilters, TimelineFilters } from '../../url/timeline-params.ts';
import { lastTwelveMonths } from './last-twelve-months.ts';
import { filterMessages } from './messages.ts';

type DateEditorProps = {
  filters: TimelineFilters;
  setFilters: SetTimelineFilters;
  facets: IndexedFacets;
  close: () => void;
};

const FIELD = 'mt-1 block h-10 w-full border border-rule-strong bg-paper px-1.5 text-small';
/** Years offered by name; older ones are reached through the fields and the chart. */
const YEARS = 12;

/** From and to by day, the last twelve months, or one year. */
export function DateEditor({ filters, setFilters, facets, close }: DateEditorProps) {
  const text = useMessages(filterMessages);
  const { asOf } = useIndex();
  const newest = facets.months > 0 ? Number(monthOf(facets.firstMonth + facets.months - 1).slice(0, 4)) : null;
  const oldest = facets.months > 0 ? Number(monthOf(facets.firstMonth).slice(0, 4)) : 0;
  const years =
    newest === null ? [] : Array.from({ length: Math.min(YEARS, newest - oldest + 1) }, (_, at) => newest - at);
  const choose = (from: string | null, to: string | null) => {
    setFilters({ from, to });
    close();
  };
  return (
    <div className="grid gap-4">
      <div className="grid grid-cols-2 gap-3 text-small">
        <label>
          {text.from}
          <input
            type="date"
            className={FIELD}
            value={filters.from === null ? '' : firstDay(filters.from)}
            max={filters.to === null ? undefined : lastDay(filters.to)}
            onChange={(event) => setFilters({ from: event.target.value || null })}
          />
        </label>
        <label>
          {text.to}
          <input
            type="date"
            className={FIELD}
            value={filters.to === null ? '' : lastDay(filters.to)}
            min={filters.from === null ? undefined : firstDay(filters.from)}
            onChange={(event) => setFilters({ to: event.target.value || null })}
          />
        </label>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => choose(null, null)}>{text.allTime}</Button>
        {asOf && <Button onClick={() => choose(lastTwelveMonths(asOf), null)}>{text.lastYear}</Button>}
      </div>
      {years.length > 0 && (
        <fieldset>
          <legend className="mb-1 text-small">{text.years}</legend>
          <div className="grid grid-cols-4 gap-2">
            {years.map((year) => (
              <Button key={year} className="figures" onClick={() => choose(String(year), String(year))}>
                {year}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
