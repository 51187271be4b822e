import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useNavigationType } from 'react-router-dom';
import type { GroupedRows, MonthGroup } from '../../data/facets/group-by-month.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { MeetingLine } from './meeting-line.tsx';
import { timelineMessages } from './messages.ts';
import { useMeetingRows } from './use-meeting-rows.ts';

const HEADING_HEIGHT = 76;
const LINE_HEIGHT = 41;
const NARROW_LINE_HEIGHT = 104;
const NARROW = 896;
const NEAR_TOP = 10;
/** Lines made beyond either edge of the screen. */
const OVERSCAN = 8;
/** Height of the bar on top of the page at its tallest, with some air. */
const UNDER_THE_BAR = 120;
/** A longer list is cut on paper: thirty sheets of it help nobody. */
const MOST_PRINTED = 1000;

type MeetingListProps = {
  grouped: GroupedRows;
  openId: string | null;
  /** Row to bring into view once, when the address names a meeting that was not opened here. */
  openRow: number | null;
  onOpen: (id: string | null) => void;
};

/** The meetings under their months, newest first. Only the lines near the screen exist, whether 30 or 100,000. */
export const MeetingList = memo(function MeetingList({ grouped, openId, openRow, onOpen }: MeetingListProps) {
  const text = useMessages(timelineMessages);
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const { items, groups } = grouped;
  const printing = usePrinting();

  useLayoutEffect(() => {
    const top = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0;
    setMargin(Math.round(top));
  }, []);

  const lineHeight = window.innerWidth < NARROW ? NARROW_LINE_HEIGHT : LINE_HEIGHT;
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: (at) => ((items[at] ?? 0) < 0 ? HEADING_HEIGHT : lineHeight),
    getItemKey: (at) => items[at] ?? at,
    overscan: printing ? MOST_PRINTED : OVERSCAN,
    scrollMargin: margin,
    scrollPaddingStart: UNDER_THE_BAR,
  });
  const shown = virtualizer.getVirtualItems();
  const meetingAt = useMeetingRows(shown.map(({ index }) => items[index] ?? -1).filter((item) => item >= 0));

  const toggle = useCallback((id: string) => onOpen(id === openId ? null : id), [openId, onOpen]);

  const brought = useRef<number | null>(null);
  const arrival = useNavigationType();
  const target = openRow === null ? -1 : items.indexOf(openRow);
  useLayoutEffect(() => {
    if (openRow === null || brought.current === openRow || target < 0 || margin === 0) return;
    brought.current = openRow;
    // Back and reload return to where the reader was, which is not for this list to change.
    if (arrival === 'POP' && window.scrollY > NEAR_TOP) return;
    virtualizer.scrollToIndex(target, { align: 'start' });
  }, [openRow, target, margin, virtualizer, arrival]);

  return (
    <ul
      ref={list}
      aria-label={text.list}
      className="relative print:h-auto!"
      style={{ height: virtualizer.getTotalSize() }}
    >
      {shown.map(({ index, key, start }) => {
        const item = items[index] ?? 0;
        const meeting = item < 0 ? null : meetingAt(item);
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className="absolute inset-x-0 top-0 contain-layout print:static! print:translate-none!"
            style={{ translate: `0 ${start - virtualizer.options.scrollMargin}px` }}
          >
            {item < 0 ? (
              <MonthHeading group={groups[-1 - item] ?? { month: null, count: 0 }} />
            ) : meeting ? (
              <div className="border-b border-rule">
                <MeetingLine meeting={meeting} open={meeting.id === openId} onToggle={toggle} />
              </div>
            ) : (
              <div className="border-b border-rule py-2 max-md:h-26">
                <Skeleton className="my-1 h-4 w-4/5" />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
});

function MonthHeading({ group }: { group: MonthGroup }) {
  const text = useMessages(timelineMessages);
  const format = useFormat();
  const name =
    group.month === null
      ? text.undated
      : group.month.length === 4
        ? text.yearOnly(group.month)
        : format.month(group.month);
  return (
    <div className="flex items-baseline justify-between border-b border-rule-strong pt-9 pb-1">
      <h2 className="font-serif text-lead font-semibold">{name}</h2>
      <span className="figures text-small text-quiet">{format.number(group.count)}</span>
    </div>
  );
}
