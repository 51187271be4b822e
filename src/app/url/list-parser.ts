import { createParser } from 'nuqs';

/**
 * A comma-separated list in a parameter: `country=NZL,AUS`. Values that `accept` refuses are dropped, doubles are
 * told once; a list with nothing left reads as absent. Never throws.
 */
export function listParser<T extends string>(accept: (text: string) => T | null) {
  return createParser<T[]>({
    parse: (text) => {
      const kept = new Set<T>();
      for (const part of text.split(',')) {
        const value = accept(part.trim());
        if (value !== null) kept.add(value);
      }
      return kept.size > 0 ? [...kept] : null;
    },
    serialize: (values) => values.join(','),
    eq: (a, b) => a.length === b.length && a.every((value, index) => value === b[index]),
  });
}

/** Accepts the members of a fixed list. */
export function oneOf<const T extends readonly string[]>(allowed: T): (text: string) => T[number] | null {
  return (text) => ((allowed as readonly string[]).includes(text) ? (text as T[number]) : null);
}

/** Accepts a partner's code, small letters too. */
export function partnerCode(text: string): string | null {
  const code = text.toUpperCase();
  return /^[A-Z][A-Z0-9-]{1,14}$/.test(code) ? code : null;
}

/** Accepts a topic as the data names it: words without a comma. */
export function topicWords(text: string): string | null {
  return /^[\p{L}\d][\p{L}\d '’&()/-]{0,80}$/u.test(text) ? text : null;
}
