import currencies from '#lexicon/currencies.json' with { type: 'json' };
import type { Document } from '../../../document.ts';
import type { QuantityMention } from '../../../find/mention.ts';
import { findPlaces } from '../../../find/places/find-places.ts';

type Dollar = { country: string; host: string; outlets: readonly string[] };

const DOLLARS = currencies.flatMap((row) =>
  'dollarOf' in row && row.dollarOf !== undefined ? [{ code: row.code, ...(row.dollarOf as Dollar) }] : [],
);
const OFFICE =
  /\b(?:minister|ministry|government|department|embassy|high commission(?:er)?|foreign affairs|treasury)\b/i;

/** The dollar that an authority of Australia, New Zealand, Canada or Singapore writes as '$'; null for everybody else. */
export function homeDollar({ head }: Document): string | null {
  const host = /^https?:\/\/([^/]+)/.exec(head.url ?? '')?.[1] ?? '';
  const outlet = head.outlet ?? '';
  const own = DOLLARS.find(
    (row) =>
      host.endsWith(row.host) ||
      outlet.toLowerCase().endsWith(row.host) ||
      row.outlets.some((name) => outlet.startsWith(name)),
  );
  if (own !== undefined || !OFFICE.test(outlet)) return own?.code ?? null;
  const [place] = findPlaces(outlet);
  return DOLLARS.find((row) => row.country === place?.country)?.code ?? null;
}

/** '$26 billion' in such a text; 'US$' says which it is. */
export const inDollars = (text: string, mention: QuantityMention, dollar: string): QuantityMention =>
  mention.unit === 'USD' &&
  text[mention.start] === '$' &&
  !/US\s?$|USD/.test(text.slice(mention.start - 3, mention.end))
    ? { ...mention, unit: dollar }
    : mention;
