import { useCallback } from 'react';
import type { PartnerSummary } from '../../dataset/site/partner-summary.ts';
import { type Language, useLanguage } from '../i18n/language.ts';
import { VIETNAMESE_PLACES } from '../i18n/place-name.ts';
import { useIndex } from './index-query.ts';

const indexed = new WeakMap<readonly PartnerSummary[], Map<string, PartnerSummary>>();

/** Partners by code, indexed once for a dataset. */
export function partnersByCode(partners: readonly PartnerSummary[]): Map<string, PartnerSummary> {
  let found = indexed.get(partners);
  if (!found) {
    found = new Map(partners.map((partner) => [partner.code, partner]));
    indexed.set(partners, found);
  }
  return found;
}

/** Name of a partner in the reader's language; `VNM` is Vietnam, an unknown code stands for itself. */
export function usePartnerName(): (code: string) => string {
  const { partners } = useIndex();
  const language = useLanguage();
  return useCallback(
    (code) => {
      if (code === 'VNM') return language === 'vi' ? 'Việt Nam' : 'Vietnam';
      return partnersByCode(partners).get(code)?.name[language] ?? code;
    },
    [partners, language],
  );
}

/** Longest name of an organisation that a line of a list has room for. */
const SHORT_NAME = 20;

/** The same, with the usual code for an organisation whose name is long: `ASEAN`, `UNICEF`, but 'World Bank'. */
export function useShortPartnerName(): (code: string) => string {
  const { partners } = useIndex();
  const name = usePartnerName();
  const byCode = partnersByCode(partners);
  return (code) => (byCode.get(code)?.kind === 'organisation' && name(code).length > SHORT_NAME ? code : name(code));
}

/** A place in the reader's language where its name is known, else as the article gives it. */
export function placeNameIn(place: string, language: Language, partners: readonly PartnerSummary[]): string {
  if (language === 'en') return place;
  return VIETNAMESE_PLACES[place] ?? partners.find(({ name }) => name.en === place)?.name.vi ?? place;
}

export function usePlaceName(): (place: string) => string {
  const { partners } = useIndex();
  const language = useLanguage();
  return (place) => placeNameIn(place, language, partners);
}
