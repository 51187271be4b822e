import { findPlaces } from '../../../find/places/find-places.ts';
import type { Told } from '../site/figure-site.ts';
import type { Site } from '../walk/site.ts';
import { HOME } from '../words/countries.ts';

const FLOW = '(?:exports?|imports?|shipments?|purchases|sales)';
/** 'Vietnamese exports of rice to Malta', 'rice shipments': a flow of goods, with which. */
const OF_GOODS = new RegExp(`\\b${FLOW} of (?!goods\\b)([a-z][\\w ,-]*?)(?= (?:to|from|in|abroad|overseas) |,|$)`, 'i');
const GOODS_FLOW = new RegExp(`(?:^|['’]s? |ese |an |total )((?:[a-z-]+ ){1,3})${FLOW}(?= (?:to|from|in) |,|$)`);
const TRADED = new RegExp(`\\b${FLOW}\\b|\\b(?:ex|im)ported (?:to|from)\\b`, 'i');
/** 'the biggest buyer of Vietnamese rice', "Vietnam's largest rice customer". */
const BUYER_OF =
  /\b(?:buyer|importer|customer|market|purchaser|consumer|outlet|destination)s? (?:of|for) (?:Vi(?:et|ệt) ?[Nn]am(?:ese|['’]s) )((?:[a-z-]+ ?){1,3}?)(?= in | with | at | during | over |[,;:.]|$)/;
const RICE_BUYER =
  /\bVi(?:et|ệt) ?[Nn]am(?:ese|['’]s) (?:(?:\w+ )?(?:largest|biggest|top|main|leading|key|major) )([a-z]+) (?:buyer|importer|customer|market|purchaser|consumer|outlet)s?\b/;
const SIZES = /^(?:(?:total|overall|annual|major|main|key|largest|biggest|largest single|trade|goods) )+/;

/** 'under the rice deal'. */
const DEAL_ON =
  /\b(rice|coffee|seafood|wheat|maize|corn|soybean|cotton|coal|fertili[sz]er|sugar|rubber|pepper|steel|cement) (?:deal|contract|agreement|accord|pact|memorandum|MoU)\b/;

const said = ({ text, words }: Site): string => text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

/** Who trades is no goods: 'exports of the domestic sector'. */
const SECTOR = /\b(?:sectors?|enterprises|businesses|firms|companies|investors)$/i;

export const goodsTraded = (topic: string): boolean => TRADED.test(topic);

export function goodsOfTopic(topic: string): string | null {
  const goods = (OF_GOODS.exec(topic)?.[1] ?? GOODS_FLOW.exec(topic)?.[1] ?? '').trim().replace(SIZES, '');
  return goods === '' || SECTOR.test(goods) || SIZES.test(`${goods} `) || findPlaces(goods).length > 0 ? null : goods;
}

/** The goods of Vietnam whose buyer the sentence names. */
export const bought = (site: Site): string | undefined =>
  (BUYER_OF.exec(said(site)) ?? RICE_BUYER.exec(said(site)))?.[1]?.trim();

/** What goods a weight is of that names none: those of the buyer in its sentence, else those told before. */
export const goodsIn = (site: Site, near: Told | null): string | null =>
  bought(site) ?? DEAL_ON.exec(said(site))?.[1] ?? near?.goods ?? null;

/** 'rice supplier of Malta', 'supplier of rice to Malta', "Malta's supplier of rice", 'buyer of Vietnamese rice': what the one of whom it is said does. */
export function traderNamed(site: Site): { sells: boolean; goods: string; other: string | null } | null {
  const home = bought(site);
  if (home !== undefined) return { sells: false, goods: home, other: HOME };
  for (const pattern of [GOODS_SELLER, SELLER_OF]) {
    const { goods, to } = pattern.exec(said(site))?.groups ?? {};
    const other = findPlaces(to ?? '')[0]?.country;
    if (goods !== undefined && other !== undefined && !SIZES.test(`${goods} `)) return { sells: true, goods, other };
  }
  return null;
}

const SELLER = '(?:supplier|provider|exporter|seller)s?';
const GOODS_SELLER = new RegExp(`\\b(?<goods>[a-z]+) ${SELLER} (?:of|to|for) (?:the )?(?<to>[A-Z]\\w+(?: [A-Z]\\w+)*)`);
const SELLER_OF = new RegExp(`\\b${SELLER} of (?<goods>[a-z]+) (?:to|for) (?:the )?(?<to>[A-Z]\\w+(?: [A-Z]\\w+)*)`);

/** The goods spoken of are Vietnam's. */
export const isOfHome = (site: Site, near: Told | null): boolean =>
  bought(site) !== undefined ||
  (near !== null &&
    /\b(?:exports?|shipments?)\b/i.test(near.topic) &&
    (near.codes.includes(HOME) || findPlaces(near.topic).some(({ country }) => country === HOME)));
