import { useMessages } from '../../i18n/messages.ts';
import { type SetTimelineFilters, WHILE_TYPING } from '../../url/timeline-params.ts';
import { filterMessages } from './messages.ts';

/** The field for free words; the address follows the typing without a step of history for each letter. */
export function WordsEditor({
  value,
  setFilters,
  close,
}: {
  value: string;
  setFilters: SetTimelineFilters;
  close: () => void;
}) {
  const text = useMessages(filterMessages);
  return (
    <label className="block text-small">
      {text.wordsField}
      <input
        type="search"
        className="mt-1 h-10 w-full border border-rule-strong bg-paper px-2 text-body"
        value={value}
        onChange={(event) => setFilters({ q: event.target.value || null }, WHILE_TYPING)}
        onKeyDown={(event) => event.key === 'Enter' && close()}
      />
    </label>
  );
}
