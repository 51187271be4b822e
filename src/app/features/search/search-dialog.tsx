import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { DataFaultNotice } from '../../data/data-fault-notice.tsx';
import { findEntries, type Hit } from '../../data/find-entries.ts';
import { searchQuery } from '../../data/search-query.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { hitAddress } from './hit-address.ts';
import { searchMessages } from './messages.ts';
import { SearchResults } from './search-results.tsx';

const EACH = 6;

/** The search over everything: one field, results in groups, reached by keys alone. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const text = useMessages(searchMessages);
  const format = useFormat();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const { data, error, refetch } = useQuery(searchQuery);
  const query = useDeferredValue(typed);
  const groups = useMemo(() => (data ? findEntries(data, query, EACH) : []), [data, query]);
  const hits = groups.flatMap((group) => group.hits);
  const current = Math.min(active, hits.length - 1);

  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);

  const open = (hit: Hit) => {
    onClose();
    navigate(hitAddress(hit));
  };
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setActive((current + step + hits.length) % hits.length);
    }
    const hit = hits[current];
    if (event.key === 'Enter' && hit) {
      event.preventDefault();
      open(hit);
    }
  };
  const asked = query.trim() !== '';

  return (
    <dialog
      ref={dialog}
      aria-label={text.title}
      onClose={onClose}
      onPointerDown={(event) => event.target === dialog.current && dialog.current.close()}
      className="m-auto mt-0 flex max-h-dvh w-full max-w-[42rem] flex-col border border-rule-strong bg-paper backdrop:bg-shade sm:mt-[10vh] sm:max-h-[75vh]"
    >
      <div className="flex items-center gap-2 border-b border-rule-strong px-4">
        <input
          type="text"
          inputMode="search"
          role="combobox"
          autoFocus
          aria-label={text.title}
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-activedescendant={hits.length > 0 ? `${listId}-${current}` : undefined}
          autoComplete="off"
          placeholder={text.field}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={move}
          className="h-14 min-w-0 grow text-lead outline-none placeholder:text-body placeholder:text-quiet"
        />
        <button type="button" className="link min-h-11 text-small" onClick={() => dialog.current?.close()}>
          {text.close}
        </button>
      </div>
      <p role="status" className="sr-only">
        {asked && data ? text.found(format.number(groups.reduce((sum, { total }) => sum + total, 0))) : ''}
      </p>
      <section
        aria-label={text.title}
        className="overflow-y-auto px-4 py-3"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keys
        tabIndex={0}
      >
        {error ? (
          <DataFaultNotice error={error} title={text.failed} onRetry={() => void refetch()} />
        ) : !asked ? (
          <p className="text-small text-quiet">{text.hint}</p>
        ) : !data ? (
          <p className="text-small text-quiet">{text.loading}</p>
        ) : hits.length === 0 ? (
          <>
            <p className="font-semibold">{text.nothing(query.trim())}</p>
            <p className="text-small text-quiet">{text.nothingWhy}</p>
          </>
        ) : null}
        <SearchResults id={listId} groups={groups} current={current} query={query} onPoint={setActive} onOpen={open} />
      </section>
    </dialog>
  );
}
