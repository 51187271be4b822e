import currencies from '#lexicon/currencies.json' with { type: 'json' };
import units from '#lexicon/units.json' with { type: 'json' };

const literal = (form: string) => form.replace(/[.$*+?^()[\]{}|\\]/g, '\\$&');
const longestFirst = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1);

const CODE_BEFORE = new Map(currencies.flatMap((row) => row.before.map((form) => [form, row.code] as const)));
const CODE_AFTER = new Map(currencies.flatMap((row) => row.after.map((form) => [form, row.code] as const)));
const UNIT_OF = new Map(units.flatMap((row) => row.forms.map((form) => [form, row.unit] as const)));

/** Signs and codes in front of an amount ('US$', 'VND', 'QR'), as a pattern without groups. */
export const CURRENCY_BEFORE = `(?:${[...CODE_BEFORE.keys()].sort(longestFirst).map(literal).join('|')})`;

/** Signs of one or two letters that are money only where millions of it are told ('R6.4bn', 'Dh45 billion'), with the currencies that share each. */
const SHORT = new Map<string, { code: string; country: string }[]>();
for (const row of currencies) {
  if (!('short' in row) || row.short === undefined) continue;
  for (const form of row.short.forms)
    SHORT.set(form, [...(SHORT.get(form) ?? []), { code: row.code, country: row.short.country }]);
}

/** Such a sign, as a pattern without groups, before the digits that `digits` describes. */
export const shortBefore = (digits: string): string =>
  `(?:${[...SHORT.keys()].sort(longestFirst).map(literal).join('|')})(?=\\s?${digits}[\\s-]?(?:[mb]n?|million|billion|trillion|mil|bil|mln|bln|tn|trn)\\b)`;

/** The currencies that share the short sign at the head of an amount; none where it has another sign. */
export function shortSigned(amount: string): readonly { code: string; country: string }[] {
  return SHORT.get(/^[A-Za-z]+(?=\s?\d)/.exec(amount)?.[0] ?? '') ?? [];
}

const wordEnd = (form: string) => (/\w$/.test(form) ? '(?![A-Za-z])' : '');
const AFTER = [...CODE_AFTER.keys()].sort(longestFirst).map((form) => literal(form) + wordEnd(form));
// 'USDin', 'USDworth': the code is glued to the next word in damaged text.
const GLUED = '(?:USD|VND|EUR)(?=[a-z])';

/** Currency words after an amount, sticky, the word in group 1. */
export const CURRENCY_AFTER = new RegExp(`[\\s-]?(${AFTER.join('|')}|${GLUED})`, 'y');

/** Percent, per mille and percentage points, sticky; groups: points, percent, per mille. */
export const PERCENT =
  /(?:[\s-]?(percentage[\s-]points?|percent[\s-]points?|per cent points?|pp\b)|\s?(%|percent\b|per[\s-]?cent\b|pct\b)|-(?:percent|per[\s-]?cent)\b|\s?(‰|per mille\b|per thousand\b))/iy;

/** Measuring units after a number, sticky, the word in group 1. */
export const MEASURE = new RegExp(
  `[\\s-]?(${[...UNIT_OF.keys()]
    .sort(longestFirst)
    .map((form) => literal(form) + wordEnd(form))
    .join('|')})`,
  'y',
);

/** 'per ton', '/litre', 'a kilogram' after an amount or measure; the word in group 1. */
export const PER_UNIT =
  /(?:\/|\s?per\s)(kg|kilogram|litre|liter|tonne|ton|barrel|kWh|km|capita|head|person|hectare|ha|hour|month|year|day)\b/iy;

/** ISO 4217 code of a sign or word that `CURRENCY_BEFORE` or `CURRENCY_AFTER` matched. */
export function currencyCode(form: string): string | null {
  return CODE_BEFORE.get(form) ?? CODE_AFTER.get(form) ?? SHORT.get(form)?.[0]?.code ?? null;
}

/** Usual name of a unit that `MEASURE` matched. */
export function measureUnit(form: string): string | null {
  return UNIT_OF.get(form) ?? null;
}

const PER_NAMES: Record<string, string> = {
  kilogram: 'kg',
  liter: 'litre',
  ton: 'tonne',
  hectare: 'ha',
  head: 'person',
};

/** 'dong/liter' and 'dong per litre' are one unit. */
export function perUnit(word: string): string {
  const name = word.toLowerCase() === 'kwh' ? 'kWh' : word.toLowerCase();
  return PER_NAMES[name] ?? name;
}
