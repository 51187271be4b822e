import type { PartnerSummary } from '../../../dataset/site/partner-summary.ts';
import type { Language } from '../../i18n/language.ts';
import type { CountryOrder, LevelStep } from '../../url/countries-params.ts';

export type PartnerFilters = { sort: CountryOrder; level: readonly LevelStep[]; q: string };

export const stepOf = (partner: PartnerSummary): LevelStep =>
  partner.level === null ? 'none' : (String(partner.level.rank) as LevelStep);

export const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

/** Partners that the filters leave, in the order asked for; names of both languages and codes are searched without accents. */
export function selectPartners(
  partners: readonly PartnerSummary[],
  { sort, level, q }: PartnerFilters,
  language: Language,
): PartnerSummary[] {
  const words = fold(q).split(/\s+/).filter(Boolean);
  const kept = partners.filter((partner) => {
    if (level.length > 0 && !level.includes(stepOf(partner))) return false;
    const text = fold(`${partner.name.en} ${partner.name.vi} ${partner.code} ${partner.slug}`);
    return words.every((word) => text.includes(word));
  });
  const byName = (a: PartnerSummary, b: PartnerSummary) => a.name[language].localeCompare(b.name[language], language);
  const byContact = (a: PartnerSummary, b: PartnerSummary) => b.meetings - a.meetings || b.planned - a.planned;
  const rank = (partner: PartnerSummary) => partner.level?.rank ?? -1;
  const orders = {
    name: byName,
    contact: (a, b) => byContact(a, b) || byName(a, b),
    level: (a, b) => rank(b) - rank(a) || byContact(a, b) || byName(a, b),
    last: (a, b) => (b.last ?? '').localeCompare(a.last ?? '') || byName(a, b),
  } satisfies Record<CountryOrder, (a: PartnerSummary, b: PartnerSummary) => number>;
  return kept.sort(orders[sort]);
}

/** How many partners stand on each step of the ladder, the other filters applied. */
export function countSteps(partners: readonly PartnerSummary[], filters: PartnerFilters): Map<LevelStep, number> {
  const counts = new Map<LevelStep, number>();
  for (const partner of selectPartners(partners, { ...filters, level: [] }, 'en'))
    counts.set(stepOf(partner), (counts.get(stepOf(partner)) ?? 0) + 1);
  return counts;
}
