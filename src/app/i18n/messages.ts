import { type Language, useLanguage } from './language.ts';

/** The same keys in the other language: a string stays a string, a function keeps its arguments. */
export type Translation<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => infer R
      ? (...args: A) => R extends string ? string : R
      : Translation<T[K]>;
};

export type Messages<T> = { en: T; vi: Translation<T> };

/** A feature's words in both languages; the compiler refuses a missing or superfluous key. */
export function defineMessages<T>(en: T, vi: Translation<T>): Messages<T> {
  return { en, vi };
}

export function messagesIn<T>(messages: Messages<T>, language: Language): Translation<T> {
  return language === 'vi' ? messages.vi : (messages.en as Translation<T>);
}

export function useMessages<T>(messages: Messages<T>): Translation<T> {
  return messagesIn(messages, useLanguage());
}

/** English plural of a counted noun: `plural(2, 'meeting')` is `meetings`; Vietnamese has no plural form. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}
