import { type ReactNode, useState } from 'react';
import type { FilterPart } from '../../data/facets/criteria.ts';
import type { IndexedFacets } from '../../data/facets/index-facets.ts';
import type { Selection } from '../../data/facets/select-meetings.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { SetTimelineFilters, TimelineFilters } from '../../url/timeline-params.ts';
import { emptyPart } from './empty-part.ts';
import { filterMessages } from './messages.ts';
import { PartEditor } from './part-editor.tsx';
import { activeParts } from './part-words.ts';
import { SentencePart } from './sentence-part.tsx';
import { useFilterWords } from './use-filter-words.ts';

type FilterBarProps = {
  filters: TimelineFilters;
  setFilters: SetTimelineFilters;
  /** Absent while the columns are on the way: the sentence already stands, its editors wait. */
  facets: IndexedFacets | null;
  selection: Selection | null;
};

/** Parts that the sentence always tells; the others appear in it once they restrict something. */
const ALWAYS: readonly FilterPart[] = ['kind', 'country', 'date', 'level'];
const ORDER: readonly FilterPart[] = ['kind', 'country', 'date', 'level', 'status', 'topic', 'q', 'sure'];

/** The filters as a sentence, 'Meetings with New Zealand, Jan 2024 to Mar 2025'; each part is changed or removed in place. */
export function FilterBar({ filters, setFilters, facets, selection }: FilterBarProps) {
  const text = useMessages(filterMessages);
  const words = useFilterWords(filters);
  const active = activeParts(words);
  const idle: Partial<Record<FilterPart, string>> = {
    kind: text.meetings,
    country: text.anyPartner,
    date: text.anyTime,
    level: text.anyLevel,
  };
  const editor = (part: FilterPart, close: () => void): ReactNode => (
    <PartEditor
      part={part}
      filters={filters}
      setFilters={setFilters}
      facets={facets}
      selection={selection}
      close={close}
    />
  );
  // A part stays where it is while it is being edited, and moves into the sentence afterwards.
  const [edited, setEdited] = useState<FilterPart | null>(null);
  const told = ORDER.filter((part) => ALWAYS.includes(part) || (words[part] !== null && part !== edited));
  const settle = (part: FilterPart, open: boolean) => {
    setEdited(open ? part : null);
    if (!open) requestAnimationFrame(() => focusPart(part));
  };
  const untold = ORDER.filter((part) => !told.includes(part));

  return (
    <section aria-label={text.sentenceName} className="print:[&_button]:no-underline">
      <div className="font-serif text-lead leading-9">
        {told.map((part, at) => (
          <span key={part}>
            <SentencePart
              part={part}
              words={words[part] ?? idle[part] ?? ''}
              active={words[part] !== null}
              onRemove={() => setFilters(emptyPart(part))}
            >
              {(close) => editor(part, close)}
            </SentencePart>
            {at === 0 ? ' ' : at < told.length - 1 ? ', ' : '.'}
          </span>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 text-small text-quiet print:hidden">
        {untold.length > 0 && <span>{text.more}</span>}
        {untold.map((part) => (
          <SentencePart
            key={part}
            part={part}
            words={text.part[part].toLowerCase()}
            active={false}
            quiet
            onToggle={(open) => settle(part, open)}
          >
            {(close) => editor(part, close)}
          </SentencePart>
        ))}
        {active.length > 0 && (
          <button type="button" className="link min-h-9" onClick={() => setFilters(null)}>
            {text.clear}
          </button>
        )}
      </div>
    </section>
  );
}

/** Gives the focus to a part's new place in the sentence, unless the reader has gone elsewhere. */
function focusPart(part: FilterPart): void {
  if (document.activeElement !== document.body && document.activeElement !== null) return;
  document.querySelector<HTMLElement>(`[data-part="${part}"] button`)?.focus();
}
