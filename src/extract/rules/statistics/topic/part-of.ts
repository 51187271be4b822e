import type { Sentence } from '../../../document.ts';
import { findPlaces } from '../../../find/places/find-places.ts';
import type { ToldTopic } from '../site/told-topic.ts';
import type { Reading, Site } from '../walk/site.ts';
import { HOME, namedBehind } from '../words/countries.ts';
import { DIVISIBLE, GOODS_EARNED, GOODS_FLOWS, VISITORS } from '../words/figure-words.ts';
import { isMoney } from '../words/refuse.ts';
import { isRegion } from '../words/regions.ts';
import { isBarePlace } from './bare-place.ts';
import { flowListed } from './goods-listed.ts';
import { goodsOf } from './goods-of.ts';
import { ownPartner } from './own-partner.ts';

/** 'Laos received', 'followed by China with', 'real estate (20.3%)': one part of the investment or trade told before. */
export function partOf(
  site: Site,
  reading: Reading,
  own: string,
  told: ToldTopic | null,
  sentence: Sentence,
): string | null {
  if (told === null || reading.role === 'rank' || DIVISIBLE.test(own) || PRICE.test(own)) return null;
  // 'Guests numbered 2 million. Tourism earned 7 billion USD': no part of the guests.
  if (isMoney(site.quantity.unit) && VISITORS.test(told.base)) return null;
  if (!DIVISIBLE.test(told.base)) return null;
  const flow = /^respective\b/.test(own) ? TO_PLACE.exec(told.base)?.[1] : undefined;
  const market = flow === undefined ? null : ownPartner(site.words, site.at);
  if (market !== null) return `${flow} ${namedBehind(market)}`;
  const place = isBarePlace(own, site.text, sentence) || isRegion(own);
  if (reading.role === 'count' && !(reading.by === 'bracket' || (place && /^(?:with|number-of)$/.test(reading.by))))
    return null;
  const listed = /^(?:with|bracket|part)$/.test(reading.by) || (reading.by === 'near' && told.near);
  if (!place && !listed) return null;
  if (reading.role === 'share') return null;
  const listing = place ? null : flowListed(site);
  if (listing !== null && !GOODS_FLOWS.test(told.base)) return goodsOf(listing, own);
  // Goods are no part of what exports and imports leave.
  if (!place && BALANCE.test(told.base)) return null;
  // 'Vietnam sold 8 million tonnes and earned 4 billion USD': who sells is no part.
  if (place && AT_HOME.test(own) && GOODS_FLOWS.test(told.base)) return told.base;
  if (place && VISITORS.test(told.base)) return guestsFrom(told.base, own);
  if (place && GOODS_FLOWS.test(told.base) && !/\s(?:to|from)\s/.test(told.base))
    return `${told.base} ${/\b(?:imports?|purchases)\b/i.test(told.base) ? 'from' : 'to'} ${own}`;
  const toPlace = TO_PLACE.exec(told.base);
  if (place && toPlace !== null) return `${toPlace[1]} ${own}`;
  if (place && OUTWARD.test(told.base)) return `${told.base.replace(/ (?:overseas|abroad)$/, '')} in ${own}`;
  if (GOODS_FLOWS.test(told.base) && !place) return goodsOf(isEarned(site) ? asExports(told.base) : told.base, own);
  if (told.base.includes(own)) return told.base;
  return place ? `${told.base}, ${own}` : `${told.base} in ${own}`;
}

/** What is bought brings in nothing: 'imports came to 17 billion. Footwear fetched 5 billion' tells of exports again. */
const isEarned = ({ words, at }: Site): boolean => words.slice(0, at).some(({ lower }) => GOODS_EARNED.has(lower));
const asExports = (flow: string): string => flow.replace(/\bimports\b(.*) from /, 'exports$1 to ');

/** 'number of Maltese holidaymakers' and 'Koreans': 'number of holidaymakers from South Korea'. */
export function guestsFrom(flow: string, own: string): string {
  const [place] = findPlaces(own);
  const sender = findPlaces(flow).find(({ country, form }) => country !== HOME && form === 'adjective');
  const some = sender === undefined ? flow : flow.replace(`${flow.slice(sender.start, sender.end)} `, '');
  const all = some.replace(/\b(?:Asian|African|American|European) /, '');
  return `${all.replace(/\sfrom\s.*$/, '')} from ${place?.form === 'people' ? namedBehind(place.country) : own}`;
}

/** "Vietnam's exports to| the US". */
const TO_PLACE = /^(.*\b(?:with|to|from|in|of))\s(?:the\s)?[A-Z][\w’'. ]*$/;
const BALANCE = /\b(?:surplus|deficit|trade gap)\b/i;
const PRICE = /\b(?:prices?|average|costs?)\b/i;
const AT_HOME = /^Vi(?:et|ệt) ?[Nn]am$/;
const OUTWARD = /\b(?:outward|overseas)\b.*\b(?:investments?|capital|projects?)\b/i;
