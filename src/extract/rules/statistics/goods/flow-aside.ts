import { findPlaces } from '../../../find/places/find-places.ts';
import type { Told } from '../site/figure-site.ts';
import { ofPlace } from '../topic/place-topic.ts';
import type { Reading, Site } from '../walk/site.ts';
import { countryName, HOME, namedBehind } from '../words/countries.ts';
import { GOODS_FLOWS } from '../words/figure-words.ts';
import { isMoney } from '../words/refuse.ts';

const RECORD =
  /\b(trade (?:surplus|deficit))\b[^;.\d]{0,60}, including (?:an? |the )?(?:new )?(?:record|high|peak|low)(?: of)? (?:US)?\$?$/i;
const REGION_MARKET =
  /(?:,|\band|\bby) the (European|Asian|African|American) markets? (?:with|at)(?: (?:an? )?(?:export )?(?:turnover|value) of)?(?: (?:over|about|nearly|more than|some|US))*[ $]*$/;
const REGIONS: Readonly<Record<string, string>> = {
  European: 'Europe',
  Asian: 'Asia',
  African: 'Africa',
  American: 'the Americas',
};
/** 'The EU, whose imports from Vietnam were worth 459 million'. */
const WHOSE_IMPORTS =
  /\b(?:[Tt]he )?(\p{Lu}[\p{L}.]*(?: (?:of )?\p{Lu}[\p{L}.]*){0,2}), whose (imports|purchases) (?:of [\w ]+ )?from Vi\S+(?: Nam)? (?:were|was|are|is|had been) (?:worth|valued at|put at)[^\d;]{0,24}$/u;
/** 'while the Republic of Korea took in 357 million worth of goods', in a report on what Vietnam sells. */
const TOOK_IN =
  /\b((?:the )?(?!Vi(?:et|ệt))\p{Lu}[\p{L}.]*(?: (?:of )?\p{Lu}[\p{L}.]*){0,2}) (?:took in|took|bought|imported) (?:about |nearly |over |some |US)*\$?$/u;
const PAID_FOR =
  /^[^\w;.]*(?:USD )?(?:for|on) (?:its |the )?imports from (the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})/u;
/** 'the RoK spent 26 billion on importing goods from Vietnam'. */
const IMPORTING =
  /^[^\w;.]*(?:USD )?(?:on|in|to) (?:import|buy|purchas)(?:ing|e)? (?:[a-z]+ )?from (?:the )?(?:Southeast Asian|South-East Asian) (?:nation|country)|^[^\w;.]*(?:USD )?(?:on|in|to) (?:import|buy|purchas)(?:ing|e)? (?:[a-z]+ )?from Vi(?:et|ệt) ?[Nn]am/u;
/** 'Vietnamese exporters earned 6.6 billion from the Maltese market'. */
const EARNED =
  /\b(?:exporters?|firms|enterprises|businesses|companies|(?:country|nation)) (?:earned|made|fetched|took in|raked in)(?: (?:out|about|over|nearly|more than|some|around|a total of|US))*[ $]*$/;
const FROM_MARKET = /^[^\w;.]*(?:USD )?from (?:the )?(\p{Lu}\w+(?: \p{Lu}\w+)?) market\b/u;
const SPENDER =
  /\b((?!Vi(?:et|ệt))\p{Lu}[\p{L}.]*(?: (?:of )?\p{Lu}[\p{L}.]*){0,2}) (?:has |had )?(?:paid|spent|spends|pays) [^\d]*$/u;
const PAID =
  /\b(?:paid|pays|spent|spends|spending|paying)(?: (?:out|about|over|nearly|more than|some|around|a total of|US))*[ $]*$/;

/**
 * A flow that stands beside its figure and is not its noun: 'has had a trade surplus for years, including a record 9.9 billion', 'paid 19
 * billion for imports from Malta'.
 */
export function flowAside({ text, words, quantity }: Site, near: Told | null): Reading | null {
  const start = words[0]?.start;
  if (start === undefined || !isMoney(quantity.unit)) return null;
  const before = text.slice(start, quantity.start);
  const balance = RECORD.exec(before)?.[1];
  if (balance !== undefined) return { role: 'level', topic: balance.toLowerCase(), by: 'including' };
  const whose = WHOSE_IMPORTS.exec(before);
  if (whose) return { role: 'level', topic: `${whose[1]}’s ${whose[2]} from Vietnam`, by: 'goods-deed' };
  const taker = near !== null && /\b(?:exports?|shipments)\b/i.test(near.topic) ? TOOK_IN.exec(before)?.[1] : undefined;
  const goods = /^[^\w;.]*(?:USD )?worth of (?:goods|products)\b/.test(text.slice(quantity.end, words.at(-1)!.end));
  if (taker !== undefined && goods) return { role: 'level', topic: `Vietnamese exports to ${taker}`, by: 'goods-deed' };
  const region = REGION_MARKET.exec(before)?.[1];
  if (region !== undefined && near !== null && GOODS_FLOWS.test(near.base))
    return { role: 'level', topic: ofPlace(near.base, REGIONS[region]!), by: 'place-item' };
  const rest = text.slice(quantity.end, words.at(-1)!.end);
  const buyer = PAID.test(before) && IMPORTING.test(rest) ? SPENDER.exec(before)?.[1] : undefined;
  const owner = buyer === undefined ? undefined : findPlaces(buyer)[0]?.country;
  if (owner !== undefined && owner !== HOME)
    return { role: 'level', topic: `${countryName(owner)}’s imports from Vietnam`, by: 'goods-deed' };
  const market = EARNED.test(before) ? FROM_MARKET.exec(rest)?.[1] : undefined;
  const [place] = market === undefined ? [] : findPlaces(market);
  if (place !== undefined && place.country !== HOME)
    return { role: 'level', topic: `Vietnamese exports to ${namedBehind(place.country)}`, by: 'goods-deed' };
  const bought = PAID.test(before) ? PAID_FOR.exec(text.slice(quantity.end, words.at(-1)!.end)) : null;
  return bought ? { role: 'level', topic: `imports from ${bought[1] ?? ''}${bought[2]}`, by: 'goods-deed' } : null;
}
