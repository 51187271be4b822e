import { usePrefetchQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { chunkOf } from '../../../dataset/site/site-paths.ts';
import { criteriaFrom } from '../../data/facets/criteria.ts';
import { groupByMonth } from '../../data/facets/group-by-month.ts';
import { type IndexedFacets, monthNumber } from '../../data/facets/index-facets.ts';
import { type Selection, selectMeetings } from '../../data/facets/select-meetings.ts';
import { facetsQuery } from '../../data/facets-query.ts';
import { useIndex } from '../../data/index-query.ts';
import { meetingChunkQuery } from '../../data/meeting-queries.ts';
import { meetingTexts } from '../../data/meeting-texts.ts';
import { searchQuery } from '../../data/search-query.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Notice } from '../../ui/notice.tsx';
import { useOpenRecord } from '../../url/open-record-param.ts';
import { NO_FILTERS, type SetTimelineFilters, type TimelineFilters } from '../../url/timeline-params.ts';
import { useZoom } from '../../url/zoom-param.ts';
import { DensityChart } from './density-chart.tsx';
import { MeetingList } from './meeting-list.tsx';
import { timelineMessages } from './messages.ts';
import { rangeOf, spanOf } from './month-span.ts';
import { useTextRows } from './use-text-rows.ts';

/** Fewer months are told by the list alone. */
const MONTHS_WORTH_A_CHART = 3;

type MeetingTimelineProps = {
  filters: TimelineFilters;
  setFilters: SetTimelineFilters;
  /** The sentence of the filters, with the counts of this selection. */
  filterBar: (facets: IndexedFacets, selection: Selection) => ReactNode;
  /** What stands in the place of the list when nothing matches. */
  nothing: (selection: Selection) => ReactNode;
};

/** Density chart, filters and list over the same selection of meetings. */
export function MeetingTimeline({ filters, setFilters, filterBar, nothing }: MeetingTimelineProps) {
  const text = useMessages(timelineMessages);
  const format = useFormat();
  const { asOf, counts } = useIndex();
  // The newest rows come while the columns are still on the way.
  usePrefetchQuery(meetingChunkQuery(chunkOf(Math.max(0, counts.meetings - 1))));
  const facets = useSuspenseQuery(facetsQuery).data;
  const [openId, setOpenId] = useOpenRecord();
  const [zoomed, setZoomed] = useZoom();
  const settled = useDeferredValue(filters);
  const textRows = useTextRows(settled.q, facets.rows);
  const selection = useMemo(
    () => selectMeetings(facets, criteriaFrom(settled, facets, textRows)),
    [facets, settled, textRows],
  );
  const grouped = useMemo(() => groupByMonth(facets, selection.rows), [facets, selection]);
  const wordsOnTheWay = settled.q.trim() !== '' && textRows === null;
  const { firstMonth } = facets;
  const months = axisMonths(facets, asOf);
  const { from, to } = filters;
  const chosen = useMemo(() => spanOf(from, to, firstMonth, months), [from, to, firstMonth, months]);
  const restricted = from !== null || to !== null;
  const count = selection.rows.length;
  const allMonths = useMemo(() => selectMeetings(facets, criteriaFrom(NO_FILTERS, facets)).months, [facets]);

  // Where a meeting stands is only asked for when the address names one that was not opened by hand.
  const [clicked, setClicked] = useState<string | null>(null);
  const askedId = openId === clicked ? null : openId;
  const search = useQuery({ ...searchQuery, enabled: askedId !== null, throwOnError: true }).data;
  const openRow = askedId !== null && search ? meetingTexts(search).ids.indexOf(askedId) : null;
  const open = useCallback(
    (id: string | null) => {
      setClicked(id);
      setOpenId(id);
    },
    [setOpenId],
  );

  return (
    <>
      {filterBar(facets, selection)}
      <div className="mt-6 mb-2 flex flex-wrap items-baseline justify-between gap-x-6">
        <p role="status" className="figures font-semibold">
          {count === facets.rows
            ? text.shown(format.number(count), count)
            : text.of(format.number(count), format.number(facets.rows))}
        </p>
        <p className="flex gap-5 text-small print:hidden">
          {restricted && (
            <>
              <button type="button" className="link min-h-9" onClick={() => setZoomed(zoomed ? null : true)}>
                {zoomed ? text.zoomOut : text.zoomIn}
              </button>
              <button type="button" className="link min-h-9" onClick={() => setFilters({ from: null, to: null })}>
                {text.allDates}
              </button>
            </>
          )}
        </p>
      </div>
      {months >= MONTHS_WORTH_A_CHART && (
        <DensityChart
          firstMonth={firstMonth}
          length={months}
          months={selection.months}
          allMonths={allMonths}
          restricted={restricted}
          chosen={chosen}
          zoomed={zoomed && restricted}
          asOf={asOf}
          monthless={restricted ? 0 : count - total(selection.months.held) - total(selection.months.planned)}
          onChoose={(span, final) =>
            setFilters(rangeOf(span, firstMonth, months), { history: final ? 'push' : 'replace' })
          }
        />
      )}
      {openRow === -1 && <OpenNotice words={text.notFoundRecord} onDismiss={() => setOpenId(null)} />}
      {openRow !== null && openRow >= 0 && count > 0 && !selection.rows.includes(openRow) && (
        <OpenNotice words={text.hidden} onDismiss={() => setOpenId(null)} />
      )}
      {count === 0 && !wordsOnTheWay ? (
        <div className="py-12">{nothing(selection)}</div>
      ) : (
        <MeetingList grouped={grouped} openId={openId} openRow={openRow} onOpen={open} />
      )}
    </>
  );
}

function OpenNotice({ words, onDismiss }: { words: string; onDismiss: () => void }) {
  const text = useMessages(timelineMessages);
  return (
    <div className="pt-8">
      <Notice title={words}>
        <button type="button" className="link justify-self-start" onClick={onDismiss}>
          {text.dismiss}
        </button>
      </Notice>
    </div>
  );
}

const total = (counts: Uint32Array) => counts.reduce((sum, count) => sum + count, 0);

/** The axis runs on to the month of the newest news, where that is not years away from the last meeting. */
const MOST_EMPTY_MONTHS = 18;

function axisMonths({ months, firstMonth }: IndexedFacets, asOf: string | null): number {
  if (months === 0 || asOf === null || asOf.length < 7) return months;
  const now = monthNumber(asOf) - firstMonth + 1;
  return now > months && now - months <= MOST_EMPTY_MONTHS ? now : months;
}
