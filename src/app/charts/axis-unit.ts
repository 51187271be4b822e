import { formatNumber } from '../i18n/format-number.ts';
import type { Language } from '../i18n/language.ts';
import { unitName } from '../i18n/unit-name.ts';

const SCALES = [
  { at: 1e12, en: 'trillion', vi: 'nghìn tỷ' },
  { at: 1e9, en: 'billion', vi: 'tỷ' },
  { at: 1e6, en: 'million', vi: 'triệu' },
  { at: 1, en: '', vi: '' },
] as const;

const UNIT_WORDS: Record<string, Record<Language, string>> = {
  '%': { en: 'per cent', vi: 'phần trăm' },
  pp: { en: 'percentage points', vi: 'điểm phần trăm' },
  'per mille': { en: 'per 1,000', vi: 'trên 1.000' },
  rank: { en: 'place in the ranking', vi: 'thứ hạng' },
};

/** One scale for a whole axis, chosen by its far end: its name ('billion USD') and short labels for its ticks. */
export function axisUnit(ticks: readonly number[], unit: string, language: Language) {
  const far = Math.max(...ticks.map(Math.abs));
  const scale = SCALES.find((candidate) => far >= candidate.at) ?? { at: 1, en: '', vi: '' };
  const words = UNIT_WORDS[unit]?.[language] ?? unitName(unit, language);
  return {
    title: `${scale[language]} ${words}`.trim(),
    tick: (value: number) => formatNumber(value / scale.at, language, 3),
  };
}
