import { FILTER_PARTS } from '../../data/facets/criteria.ts';
import type { Selection } from '../../data/facets/select-meetings.ts';
import { useIndex } from '../../data/index-query.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { SetTimelineFilters, TimelineFilters } from '../../url/timeline-params.ts';
import { emptyPart } from './empty-part.ts';
import { filterMessages } from './messages.ts';
import { activeParts } from './part-words.ts';
import { useFilterWords } from './use-filter-words.ts';

type NothingMatchesProps = { filters: TimelineFilters; setFilters: SetTimelineFilters; selection: Selection };

/** Says which filter to drop, and what dropping it would give. */
export function NothingMatches({ filters, setFilters, selection }: NothingMatchesProps) {
  const text = useMessages(filterMessages);
  const format = useFormat();
  const { from, to } = useIndex();
  const words = useFilterWords(filters);
  const helpful = FILTER_PARTS.filter((part) => words[part] !== null && selection.withoutPart[part] > 0).sort(
    (a, b) => selection.withoutPart[b] - selection.withoutPart[a],
  );
  if (activeParts(words).length === 0)
    return (
      <Notice title={text.empty}>
        <p>{text.emptyWhy}</p>
      </Notice>
    );
  return (
    <Notice
      title={text.nothing}
      actions={
        <>
          {helpful.map((part) => (
            <Button key={part} onClick={() => setFilters(emptyPart(part))}>
              {text.dropOne(words[part] ?? '', format.number(selection.withoutPart[part]), selection.withoutPart[part])}
            </Button>
          ))}
          <Button onClick={() => setFilters(null)}>{text.clear}</Button>
        </>
      }
    >
      {helpful.length === 0 && <p>{text.dropNone}</p>}
      {from && to && <p>{text.covers(format.date(from), format.date(to))}</p>}
    </Notice>
  );
}
