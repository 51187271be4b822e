import { Suspense } from 'react';
import { FilterBar } from '../../features/filters/filter-bar.tsx';
import { NothingMatches } from '../../features/filters/nothing-matches.tsx';
import { MeetingTimeline } from '../../features/meeting-timeline/meeting-timeline.tsx';
import { timelineMessages } from '../../features/meeting-timeline/messages.ts';
import { useMessages } from '../../i18n/messages.ts';
import { DocumentTitle } from '../../ui/document-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { useTimelineFilters } from '../../url/timeline-params.ts';

/** `/timeline`: all meetings, filtered by a sentence, brushed by date, opened in place. */
export function TimelinePage() {
  const text = useMessages(timelineMessages);
  const [filters, setFilters] = useTimelineFilters();
  return (
    <div className="page">
      <DocumentTitle title={text.title} />
      <PageHead title={text.title} lead={text.lead} />
      <Suspense
        fallback={
          <>
            <FilterBar filters={filters} setFilters={setFilters} facets={null} selection={null} />
            <SkeletonRows rows={14} label={text.loading} />
          </>
        }
      >
        <MeetingTimeline
          filters={filters}
          setFilters={setFilters}
          filterBar={(facets, selection) => (
            <FilterBar filters={filters} setFilters={setFilters} facets={facets} selection={selection} />
          )}
          nothing={(selection) => <NothingMatches filters={filters} setFilters={setFilters} selection={selection} />}
        />
      </Suspense>
    </div>
  );
}
