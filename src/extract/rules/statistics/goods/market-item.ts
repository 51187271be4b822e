import type { Sentence } from '../../../document.ts';
import { leftOf, type Reading, type Site } from '../walk/site.ts';
import { mainSubject } from '../walk/subject-of.ts';
import { countryName, HOME, namedBehind } from '../words/countries.ts';
import { countryOf, openingCountry } from '../words/opening-country.ts';
import { isMeasure, isMoney } from '../words/refuse.ts';
import { respective } from '../words/respective.ts';
import { bought } from './goods-told.ts';

/** What a sum, a percentage or a weight is called that says of itself nothing but its size. */
const SIZE_ONLY =
  /^(?:(?:total|export|import|trade|annual|combined|overall|estimated) )*(?:turnover|values?|volumes?|revenues?|earnings|sales|purchases|spending|proceeds|sum|figure|exports|imports|shipments)$/i;
const SHARE_ONLY = /^(?:(?:respective|export|import|the) )*(?:market )?shares?$/i;

/**
 * A figure of one of the buyers whom its sentence names: 'Malta was the largest importer of Vietnamese timber, with turnover of 9 million
 * USD', 'Malta, Chile and Peru are the largest consumers of Vietnamese coffee, with market shares of 13, 9 and 8%, respectively'.
 */
export function marketItem(site: Site, reading: Reading, sentence: Sentence): Reading | null {
  const goods = bought(site);
  const buyer = goods === undefined ? null : buyerOf(site);
  if (goods === undefined || buyer === null) return null;
  const flow = `Vietnamese exports of ${goods}`;
  const { unit } = site.quantity;
  if (unit !== '%' && (isMoney(unit) || isMeasure(unit))) {
    const plain =
      reading.topic === null ||
      SIZE_ONLY.test(reading.topic.replace(/^[A-Z][\w ]*[’']s? /, '')) ||
      /^spending by\b/.test(reading.topic) ||
      isBuyer(reading.topic, buyer);
    return reading.role === 'level' && plain && !isOfAll(site)
      ? { role: 'level', topic: `${flow} to ${namedBehind(buyer)}`, by: 'goods-deed' }
      : null;
  }
  if (unit !== '%' || !/^(?:share|rate)$/.test(reading.role)) return null;
  const whole = reading.whole ?? null;
  const ofAll =
    whole === null || /^(?:the |all )*(?:total|whole)(?: (?:turnover|value|volume|exports?|shipments))*$/i.test(whole);
  const shares = reading.topic !== null && SHARE_ONLY.test(reading.topic);
  if (!ofAll || !(shares || reading.role === 'share' || isListed(site, sentence))) return null;
  return { role: 'share', topic: countryName(buyer), whole: flow, by: 'place-item' };
}

/** Whose number it is: the country that has it in a list of as many, else the one that opens the sentence alone. */
function buyerOf(site: Site): string | null {
  const { words, at } = site;
  const own = respective(words, at, true)
    ?.map(countryOf)
    .find((code) => code != null);
  if (own != null) return own === HOME ? null : own;
  const first = openingCountry(words, at);
  const subject = mainSubject(site) ?? '';
  // 'Malta, Chile and Peru bought 3 million': of all three.
  if (first === null || first === HOME || /,| and /.test(subject)) return null;
  const later = words
    .slice(0, at)
    .some((word) => countryOf(word) !== null && ![first, HOME].includes(countryOf(word)!));
  return later ? null : first;
}

const isBuyer = (topic: string, buyer: string): boolean =>
  topic === countryName(buyer) || topic === namedBehind(buyer) || /^[A-Z][\w. ]{1,20}$/.test(topic);

/** 'of the 9 million tonnes sold': the whole of which the sentence tells a part. */
const isOfAll = (site: Site): boolean => {
  const left = leftOf(site);
  return site.words[left]?.lower === 'of' && left < 2;
};

const isListed = (site: Site, { mentions }: Sentence): boolean =>
  respective(site.words, site.at, true) !== null && mentions.length > 2;
