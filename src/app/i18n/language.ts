import { useSyncExternalStore } from 'react';

export const LANGUAGES = ['en', 'vi'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'atlas.language';
const listeners = new Set<() => void>();

/** The language on screen: index.html has set it from the address, the last choice or the browser, in that order. */
export function currentLanguage(): Language {
  return document.documentElement.lang === 'vi' ? 'vi' : 'en';
}

export function chooseLanguage(next: Language): void {
  document.documentElement.lang = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // Storage can be forbidden: the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}
