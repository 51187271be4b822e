import type { Language } from './language.ts';

/** Vietnamese names of partnership levels by rank; rank 0 has too many names and stands as the text gives it. */
const VIETNAMESE = [
  null,
  'Đối tác toàn diện',
  'Đối tác chiến lược',
  'Đối tác chiến lược toàn diện',
  'Quan hệ đặc biệt',
];
const ENGLISH = [
  'Partnership',
  'Comprehensive partnership',
  'Strategic partnership',
  'Comprehensive strategic partnership',
  'Special relationship',
];
const VIETNAMESE_RANKS = ['Đối tác', ...VIETNAMESE.slice(1)];

/** A partnership level in the reader's language, under the text's own name where the language is English. */
export function partnershipName(value: string, rank: number, language: Language): string {
  return language === 'vi' ? (VIETNAMESE[rank] ?? value) : value;
}

/** Name of a rung of the ladder, 0 to 4. */
export function rankName(rank: number, language: Language): string {
  return (language === 'vi' ? VIETNAMESE_RANKS[rank] : ENGLISH[rank]) ?? '';
}
