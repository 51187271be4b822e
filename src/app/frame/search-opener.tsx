import { lazy, Suspense, useEffect, useState } from 'react';
import { useMessages } from '../i18n/messages.ts';
import { ToolIcon } from '../ui/tool-icon.tsx';
import { frameMessages } from './messages.ts';

const SearchDialog = lazy(() =>
  import('../features/search/search-dialog.tsx').then((m) => ({ default: m.SearchDialog })),
);

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Opens the search from every page: the button, `/` outside of fields, or Ctrl-K anywhere. Its code comes when first asked for. */
export function SearchOpener({ className }: { className: string }) {
  const text = useMessages(frameMessages);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const slash = event.key === '/' && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey;
      const combination = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!slash && !combination) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return (
    <>
      <button type="button" aria-label={text.searchKeys} className={className} onClick={() => setOpen(true)}>
        <ToolIcon shape="search" />
        <span className="max-sm:hidden">{text.search}</span>
        <span
          aria-hidden="true"
          className="border border-rule-strong px-1.5 font-sans text-small text-quiet @max-[62rem]:hidden"
        >
          /
        </span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
