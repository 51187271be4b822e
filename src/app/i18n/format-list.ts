import type { Language } from './language.ts';

const JOINERS = {
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  vi: new Intl.ListFormat('vi-VN', { type: 'conjunction' }),
} satisfies Record<Language, Intl.ListFormat>;

/** `New Zealand, Laos and Japan`. */
export function formatList(items: readonly string[], language: Language): string {
  return JOINERS[language].format(items);
}
