import { MEETING_KINDS, MEETING_LEVELS, MEETING_STATUSES } from '../../../dataset/meeting.ts';
import type { FilterPart } from '../../data/facets/criteria.ts';
import type { IndexedFacets } from '../../data/facets/index-facets.ts';
import type { Selection } from '../../data/facets/select-meetings.ts';
import { usePartnerName } from '../../data/partner-names.ts';
import { useMessages } from '../../i18n/messages.ts';
import { topicName } from '../../i18n/topic-name.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import type { SetTimelineFilters, TimelineFilters } from '../../url/timeline-params.ts';
import { DateEditor } from './date-editor.tsx';
import { filterMessages } from './messages.ts';
import { WordsEditor } from './words-editor.tsx';

type PartEditorProps = {
  part: FilterPart;
  filters: TimelineFilters;
  setFilters: SetTimelineFilters;
  facets: IndexedFacets | null;
  selection: Selection | null;
  close: () => void;
};

/** What a part of the sentence opens: its values with their counts, all other parts kept. */
export function PartEditor({ part, filters, setFilters, facets, selection, close }: PartEditorProps) {
  const text = useMessages(filterMessages);
  const words = useMessages(vocabulary);
  const format = useFormat();
  const partnerName = usePartnerName();
  const formatCount = (count: number) => format.number(count);

  if (part === 'q') return <WordsEditor value={filters.q} setFilters={setFilters} close={close} />;
  if (facets === null || selection === null)
    return <SkeletonRows rows={6} label={text.part[part]} rowClassName="h-9" />;

  switch (part) {
    case 'date':
      return <DateEditor filters={filters} setFilters={setFilters} facets={facets} close={close} />;
    case 'country':
      return (
        <ChoiceList
          legend={text.part.country}
          searchLabel={text.findPartner}
          choices={facets.partners
            .map((code, at) => ({ value: code, label: partnerName(code), count: selection.partners[at] ?? 0 }))
            .slice(1)}
          chosen={filters.country}
          onChange={(country) => setFilters({ country })}
          formatCount={formatCount}
        />
      );
    case 'kind':
      return (
        <ChoiceList
          legend={text.part.kind}
          choices={MEETING_KINDS.map((kind, at) => ({
            value: kind,
            label: words.meetingKind[kind],
            count: selection.kinds[at] ?? 0,
          }))}
          chosen={filters.kind}
          onChange={(kind) => setFilters({ kind })}
          formatCount={formatCount}
        />
      );
    case 'level':
      return (
        <>
          <div className="mb-3 flex flex-wrap gap-2">
            <Button onClick={() => setFilters({ level: MEETING_LEVELS.slice(0, 5) })}>{text.ministers}</Button>
            <Button onClick={() => setFilters({ level: MEETING_LEVELS.slice(0, 3) })}>{text.leaders}</Button>
          </div>
          <ChoiceList
            legend={text.part.level}
            choices={MEETING_LEVELS.map((level, at) => ({
              value: level,
              label: words.level[level],
              count: selection.levels[at] ?? 0,
            }))}
            chosen={filters.level}
            onChange={(level) => setFilters({ level })}
            formatCount={formatCount}
          />
        </>
      );
    case 'status':
      return (
        <ChoiceList
          legend={text.part.status}
          choices={MEETING_STATUSES.map((status, at) => ({
            value: status,
            label: words.status[status],
            count: selection.statuses[at] ?? 0,
          }))}
          chosen={filters.status}
          onChange={(status) => setFilters({ status })}
          formatCount={formatCount}
        />
      );
    case 'topic':
      if (facets.topics.length === 0) return <p className="text-quiet">{text.noTopics}</p>;
      return (
        <ChoiceList
          legend={text.part.topic}
          searchLabel={text.findTopic}
          choices={facets.topics.map((topic, at) => ({
            value: topic,
            label: topicName(topic, format.language),
            count: selection.topics[at] ?? 0,
          }))}
          chosen={filters.topic}
          onChange={(topic) => setFilters({ topic })}
          formatCount={formatCount}
        />
      );
    case 'sure':
      return (
        <>
          <label className="flex min-h-9 items-center gap-3">
            <input
              type="checkbox"
              className="size-4 accent-link"
              checked={filters.sure}
              onChange={(event) => setFilters({ sure: event.target.checked || null })}
            />
            {text.sureField}
          </label>
          <p className="mt-2 text-small text-quiet">{text.sureWhy(format.number(selection.unsure))}</p>
        </>
      );
  }
}
