import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;

function subscribe(changed: () => void): () => void {
  const set = (next: boolean) => () => {
    printing = next;
    // The sheet is taken as soon as the event is over.
    flushSync(changed);
  };
  const before = set(true);
  const after = set(false);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}

/** True while the page is being put on paper, so that a list can show what it keeps back on a screen. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}
