import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

const PATIENCE_MS = 3000;
const key = (entry: string) => `atlas.scroll.${entry}`;

function remembered(entry: string): number {
  try {
    return Number(sessionStorage.getItem(key(entry)) ?? 0);
  } catch {
    return 0;
  }
}

/**
 * A new page starts at its top with the focus on its content; Back and reload return to where the reader was, waiting
 * for the content that makes the page long enough. A change of the search part moves nothing, nor does Back from a sentence.
 */
export function ScrollMemory() {
  const { pathname, search, hash, key: entry } = useLocation();
  const type = useNavigationType();
  const last = useRef<string | null>(null);
  const lastHash = useRef('');
  const lastView = useRef('');
  // The first entry of every document has the same key: it is told by its page.
  const slot = entry === 'default' ? `default ${pathname}` : entry;
  const view = search.replace(/[?&]evidence=[^&]*/, '');

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    let timer = 0;
    const note = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        try {
          sessionStorage.setItem(key(slot), String(Math.round(window.scrollY)));
        } catch {
          // Without storage the page starts at its top.
        }
      }, 100);
    };
    window.addEventListener('scroll', note, { passive: true });
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('scroll', note);
    };
  }, [slot]);

  useLayoutEffect(() => {
    const first = last.current === null;
    const samePage = last.current === pathname;
    const sameHash = samePage && lastHash.current === hash;
    last.current = pathname;
    lastHash.current = hash;
    const sameView = sameHash && lastView.current === view;
    lastView.current = view;
    if (sameView) return;
    if (hash && !sameHash)
      return waitFor(() => document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView());
    if (type === 'POP') {
      const target = first && isNewAddress() ? 0 : remembered(slot);
      return target > 0 ? returnTo(target) : undefined;
    }
    if (samePage || first) return;
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname, view, hash, slot, type]);

  return null;
}

/** An address that was typed or followed from elsewhere, neither reloaded nor gone back to. */
function isNewAddress(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'navigate';
}

/** Scrolls to `top` as soon as the page is long enough for it; the reader's own scrolling ends the attempt. */
function returnTo(top: number): () => void {
  const attempt = () => {
    window.scrollTo(0, top);
    return Math.abs(window.scrollY - top) < 2;
  };
  return waitFor(attempt);
}

function waitFor(attempt: () => unknown): () => void {
  const observer = new ResizeObserver(() => {
    if (attempt() === true) stop();
  });
  const timer = window.setTimeout(() => stop(), PATIENCE_MS);
  const stop = () => {
    observer.disconnect();
    window.clearTimeout(timer);
    for (const name of ['wheel', 'touchstart', 'keydown'] as const) window.removeEventListener(name, stop);
  };
  for (const name of ['wheel', 'touchstart', 'keydown'] as const)
    window.addEventListener(name, stop, { passive: true });
  observer.observe(document.body);
  return stop;
}
