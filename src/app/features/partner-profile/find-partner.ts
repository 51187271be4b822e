import type { PartnerSummary } from '../../../dataset/site/partner-summary.ts';

export const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The partner that an address means: its code, its slug, or its name in either language. Null when there is none. */
export function findPartner(address: string, partners: readonly PartnerSummary[]): PartnerSummary | null {
  const wanted = fold(address);
  if (wanted === '') return null;
  return (
    partners.find((partner) => fold(partner.code) === wanted) ??
    partners.find((partner) =>
      [partner.slug, partner.name.en, partner.name.vi].some((name) => fold(name) === wanted),
    ) ??
    null
  );
}
