import { useEffect, useLayoutEffect, useRef } from 'react';
import { matchPath, useLocation } from 'react-router-dom';
import { useIndex } from '../../data/index-query.ts';
import type { RecordHint } from '../../data/record-query.ts';
import { useMessages } from '../../i18n/messages.ts';
import { ROUTES } from '../../paths.ts';
import { type EvidenceTarget, evidenceParser } from '../../url/evidence-param.ts';
import { EvidenceContent } from './evidence-content.tsx';
import { evidenceMessages } from './messages.ts';

/**
 * Below this the panel is a sheet over the page and keeps the focus. Above it the page stays in use: over the panel,
 * which lies along the lower edge, and beside it from `lg` on.
 */
const SHEET = '(width < 56rem)';

/** Keeps what lies under the panel within reach: the page ends above it, or to its left. */
const ROOM = ['md:max-lg:pb-[42dvh]', 'lg:pr-[30rem]'];
const MARGIN = 64;

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
    const page = document.getElementById('root');
    page?.classList.add(...ROOM);
    return () => page?.classList.remove(...ROOM);
  }, []);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (document.activeElement instanceof HTMLElement && !element.contains(document.activeElement))
      opener.current = document.activeElement;
    if (!element.open) {
      if (window.matchMedia(SHEET).matches) element.showModal();
      else element.show();
    }
    keepInSight(opener.current, element);
    element.dataset.about = about;
    element.scrollTop = 0;
    element.focus();
  }, [about]);

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
      className="fixed top-auto right-0 bottom-0 left-auto z-40 m-0 max-h-[85dvh] w-full max-w-none overflow-y-auto overscroll-contain border-t-4 border-link bg-paper px-4 pb-8 outline-none backdrop:bg-shade md:h-[42dvh] md:px-8 lg:top-0 lg:h-dvh lg:max-h-none lg:w-[30rem] lg:border-t-0 lg:border-l lg:border-rule-strong print:hidden"
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
      <div className="max-w-measure">
        <EvidenceContent target={target} hint={hint} />
      </div>
    </dialog>
  );
}

/** Moves the page where the panel along its lower edge would cover the value that was selected. */
function keepInSight(value: HTMLElement | null, panel: HTMLElement): void {
  const edge = panel.getBoundingClientRect();
  const place = value?.getBoundingClientRect();
  if (edge.left === 0 && place && place.bottom > edge.top - MARGIN && !panel.matches(':modal'))
    window.scrollBy({ top: place.bottom - edge.top + MARGIN });
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
