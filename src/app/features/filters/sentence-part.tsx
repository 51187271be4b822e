import type { ReactNode } from 'react';
import type { FilterPart } from '../../data/facets/criteria.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Popover } from '../../ui/popover.tsx';
import { filterMessages } from './messages.ts';

type SentencePartProps = {
  part: FilterPart;
  words: string;
  active: boolean;
  /** Set in small type, for the parts that the sentence does not tell. */
  quiet?: boolean;
  onRemove?: () => void;
  onToggle?: (open: boolean) => void;
  children: (close: () => void) => ReactNode;
};

/** One part of the sentence: select its words to change it, the cross to drop it. */
export function SentencePart({ part, words, active, quiet = false, onRemove, onToggle, children }: SentencePartProps) {
  const text = useMessages(filterMessages);
  return (
    <span data-part={part} className={active ? 'rounded-sm bg-raised whitespace-nowrap' : 'whitespace-nowrap'}>
      <Popover
        label={words}
        name={text.change(text.part[part], words)}
        title={text.part[part]}
        closeLabel={text.close}
        onToggle={onToggle}
        buttonClassName={
          quiet
            ? 'value min-h-9 pointer-coarse:min-h-11'
            : `value text-left whitespace-normal ${active ? 'px-1.5 font-semibold' : ''}`
        }
      >
        {children}
      </Popover>
      {active && onRemove && (
        <button
          type="button"
          aria-label={text.remove(words)}
          className="min-w-6 px-1 font-sans text-quiet hover:text-ink pointer-coarse:min-w-9 print:hidden"
          onClick={onRemove}
        >
          ×
        </button>
      )}
    </span>
  );
}
