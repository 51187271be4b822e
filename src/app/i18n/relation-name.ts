import type { Language } from './language.ts';
import { partnershipName } from './partnership-name.ts';

const VIETNAMESE: Record<string, string> = {
  'diplomatic relations': 'quan hệ ngoại giao',
  'diplomatic ties': 'quan hệ ngoại giao',
  'bilateral relations': 'quan hệ song phương',
  'bilateral ties': 'quan hệ song phương',
  cooperation: 'quan hệ hợp tác',
  'strategic partnership': 'quan hệ Đối tác chiến lược',
  'comprehensive partnership': 'quan hệ Đối tác toàn diện',
  'comprehensive strategic cooperative partnership': 'quan hệ Đối tác hợp tác chiến lược toàn diện',
  'comprehensive strategic partnership': 'quan hệ Đối tác chiến lược toàn diện',
};

/**
 * What a fact of a relationship is called in the reader's language; names that are not known stand as the article gives
 * them. The year that an anniversary carries in brackets is left out: the date beside it tells it.
 */
export function relationName(value: string, rank: number | null, language: Language): string {
  if (rank !== null) return partnershipName(value, rank, language);
  const name = value.replace(/ \(\d{4}\)$/, '');
  if (language === 'en') return name;
  const [, years, occasion] = /^(\d+)(?:st|nd|rd|th) anniversary of (?:the )?(.+)$/i.exec(name) ?? [];
  const known = VIETNAMESE[(occasion ?? name).toLowerCase()];
  if (known === undefined) return name;
  return years ? `Kỷ niệm ${years} năm ${known}` : known;
}
