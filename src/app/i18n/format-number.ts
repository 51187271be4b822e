import type { Bound } from '../../dataset/statistic.ts';
import type { Language } from './language.ts';
import { unitName } from './unit-name.ts';

const LOCALES = { en: 'en-GB', vi: 'vi-VN' } satisfies Record<Language, string>;
const cache = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language}${digits}`;
  let found = cache.get(key);
  if (!found) {
    found = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits });
    cache.set(key, found);
  }
  return found;
}

/** A number in the reader's grouping and decimal mark, with a true minus, unrounded up to `digits` decimals. */
export function formatNumber(value: number, language: Language, digits = 6): string {
  return formatter(language, digits).format(value).replace('-', '−');
}

const SCALES = [
  { at: 1e12, en: 'trillion', vi: 'nghìn tỷ' },
  { at: 1e9, en: 'billion', vi: 'tỷ' },
  { at: 1e6, en: 'million', vi: 'triệu' },
];

/** A large number in words that a headline would use: `36 billion`, `36 tỷ`, `1.5 million`; small ones in full. */
export function formatScaled(value: number, language: Language): string {
  const scale = SCALES.find((candidate) => Math.abs(value) >= candidate.at);
  if (!scale) return formatNumber(value, language, 2);
  return `${formatNumber(value / scale.at, language, 2)} ${scale[language]}`;
}

const UNIT_WORDS: Record<string, { en: string; vi: string }> = {
  '%': { en: '%', vi: '%' },
  'per mille': { en: ' per mille', vi: ' phần nghìn' },
  pp: { en: ' percentage points', vi: ' điểm phần trăm' },
};

/** Value and unit as read aloud: `91.2%`, `36 billion USD`, `16th`, `3 times`; Vietnamese `91,2%`, `36 tỷ USD`, `thứ 16`. */
export function formatQuantity(value: number, unit: string, language: Language): string {
  if (unit === 'rank') return formatRank(value, language);
  const words = UNIT_WORDS[unit]?.[language] ?? ` ${unitName(unit, language)}`;
  return `${formatScaled(value, language)}${words}`;
}

/** The same without rounding, for titles, tables and downloads: `36,000,000,000 USD`. */
export function formatExactQuantity(value: number, unit: string, language: Language): string {
  if (unit === 'rank') return formatRank(value, language);
  return `${formatNumber(value, language)}${UNIT_WORDS[unit]?.[language] ?? ` ${unitName(unit, language)}`}`;
}

const BOUND_WORDS = {
  exactly: { en: '', vi: '' },
  over: { en: 'over ', vi: 'trên ' },
  under: { en: 'under ', vi: 'dưới ' },
  about: { en: 'about ', vi: 'khoảng ' },
} satisfies Record<Bound, Record<Language, string>>;

/** `over 3 billion USD`: the bound that the text gives, in words. */
export function formatBounded(value: number, unit: string, bound: Bound, language: Language): string {
  return BOUND_WORDS[bound][language] + formatQuantity(value, unit, language);
}

/** A share between 0 and 1 as a whole percentage. */
export function formatShare(share: number, language: Language): string {
  return `${formatNumber(share * 100, language, share > 0.995 && share < 1 ? 1 : 0)}%`;
}

function formatRank(value: number, language: Language): string {
  if (language === 'vi') return `thứ ${formatNumber(value, language)}`;
  const tens = value % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${formatNumber(value, language)}${ending}`;
}
