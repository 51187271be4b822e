import { useEffect, useLayoutEffect, useRef } from 'react';
import { matchPath, useLocation } from 'react-router-dom';
import { useIndex } from '../../data/index-query.ts';
import type { RecordHint } from '../../data/record-query.ts';
import { useMessages } from '../../i18n/messages.ts';
import { ROUTES } from '../../paths.ts';
import { type EvidenceTarget, evidenceParser } from '../../url/evidence-param.ts';
import { EvidenceContent } from './evidence-content.tsx';
import { evidenceMessages } from './messages.ts';

/** Below this the panel is a sheet over the page and keeps the focus; above it the page beside it stays in use. */
const SHEET = '(max-width: 56rem)';

/**
 * The sentence behind a value, beside the page or as a sheet over it. Its state is the address. `Esc` closes it from
 * anywhere; the focus goes back to the value that it was about.
 */
export function EvidencePanel({ target, onClose }: { target: EvidenceTarget; onClose: () => void }) {
  const words = useMessages(evidenceMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const hint = useHint();
  const about = evidenceParser.serialize(target);
  const opener = useRef<HTMLElement | null>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (document.activeElement instanceof HTMLElement && !element.contains(document.activeElement))
      opener.current = document.activeElement;
    if (!element.open) {
      if (window.matchMedia(SHEET).matches) element.showModal();
      else element.show();
    }
    element.dataset.about = about;
    element.scrollTop = 0;
    element.focus();
  }, [about]);

  useLayoutEffect(() => {
    const page = document.getElementById('root');
    page?.classList.add('lg:pr-[30rem]');
    return () => page?.classList.remove('lg:pr-[30rem]');
  }, []);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const other = event.target instanceof Element ? event.target.closest('dialog, [role="dialog"]') : null;
      if (other && other !== dialog.current) return;
      event.preventDefault();
      onClose();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [onClose]);

  useEffect(
    () => () => {
      if (document.activeElement !== document.body && document.activeElement !== null) return;
      const same = document.querySelector<HTMLElement>(`[data-evidence="${CSS.escape(about)}"]`);
      const back = opener.current?.isConnected && opener.current !== document.body ? opener.current : same;
      (back ?? document.getElementById('content'))?.focus({ preventScroll: true });
    },
    [about],
  );

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the sheet closes it; for keys there is Esc
    <dialog
      ref={dialog}
      tabIndex={-1}
      aria-label={words.panel}
      className="fixed top-auto right-0 bottom-0 left-auto z-40 m-0 max-h-[85dvh] w-full max-w-none overflow-y-auto overscroll-contain border-t-4 border-link bg-paper px-4 pb-8 outline-none backdrop:bg-shade md:top-0 md:h-dvh md:max-h-none md:w-[30rem] md:border-t-0 md:border-l md:border-rule-strong md:px-8 print:hidden"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && window.matchMedia(SHEET).matches && onClose()}
    >
      <div className="sticky top-0 -mx-4 mb-4 flex items-center justify-between border-b border-rule bg-paper px-4 py-3 md:-mx-8 md:px-8">
        <p className="text-small font-semibold text-link">{words.panel}</p>
        <button type="button" className="link min-h-9 text-small" onClick={onClose}>
          {words.close}{' '}
          <span aria-hidden="true" className="max-md:hidden">
            (Esc)
          </span>
        </button>
      </div>
      <EvidenceContent target={target} hint={hint} />
    </dialog>
  );
}

/** What the page behind the panel is about, read from its address. */
function useHint(): RecordHint {
  const { pathname } = useLocation();
  const { partners } = useIndex();
  const name = matchPath(ROUTES.country, pathname)?.params.code?.toLowerCase();
  const partner = partners.find((one) => one.code.toLowerCase() === name || one.slug === name);
  return {
    country: partner?.code ?? null,
    metric: matchPath(ROUTES.statistic, pathname)?.params.metric ?? null,
    article: matchPath(ROUTES.article, pathname)?.params.id ?? null,
  };
}
