import type { Sentence } from '../../document.ts';
import { findPlaces } from '../../find/places/find-places.ts';
import { countryName, HOME, namedBehind } from './countries.ts';
import type { Told } from './figure-site.ts';
import { DONATIONS, GOODS_BOUGHT, GOODS_PAID, GOODS_SOLD, PRICED_GOODS, STRONG_AID } from './figure-words.ts';
import { goodsIn, goodsTraded, isOfHome, traderNamed } from './goods-told.ts';
import { isMoney } from './refuse.ts';
import { leftOf, type Reading, type Site } from './walk/site.ts';
import { subjectOf } from './walk/subject-of.ts';
import type { Word } from './words.ts';

/** Who sold, who bought, and what. */
type Deed = { seller: string | null; buyer: string | null; goods: string };

/**
 * Goods that one country sold and another bought, by weight or for money: 'Malta took 3 million tonnes', 'sold Malta 2 million tonnes of
 * rice', 'paid 4 million USD for 9,000 tonnes', and what they were worth. Named by who sells to whom, whichever of the two the sentence says it of.
 */
export function goodsDeed(site: Site, near: Told | null, partner: string | null, sentence: Sentence): Reading | null {
  const { unit } = site.quantity;
  if (unit !== 'tonnes' && !isMoney(unit)) return null;
  if (isPriceOfGoods(site, near, sentence)) return { role: 'level', topic: null, by: 'goods-deed' };
  if (site.words.some(({ lower }) => DONATIONS.has(lower) || STRONG_AID.has(lower))) return null;
  const origin = originOf(site, near, sentence);
  if (origin !== null) return origin;
  const deed = deedOf(site, near, partner) ?? roleOf(site, partner);
  return deed === null ? null : { role: 'level', topic: nameOf(deed), by: 'goods-deed' };
}

/** 'Vietnamese exports of rice to Malta', 'Malta’s imports of rice from Chile'. */
function nameOf({ seller, buyer, goods }: Deed): string {
  if (seller === HOME) return `Vietnamese exports of ${goods}${buyer === null ? '' : ` to ${namedBehind(buyer)}`}`;
  const from = seller === null ? '' : ` from ${namedBehind(seller)}`;
  if (buyer === HOME) return `Vietnamese imports of ${goods}${from}`;
  return buyer === null
    ? `${ownerName(seller!)} exports of ${goods}`
    : `${ownerName(buyer)} imports of ${goods}${from}`;
}

const ownerName = (code: string): string => `${countryName(code)}${/s$/.test(countryName(code)) ? '’' : '’s'}`;

/** 'worth 980 million', 'for 2 billion USD', 'and earned 4 billion' right behind the weight of the goods. */
function isPriceOfGoods({ words, at, quantity }: Site, near: Told | null, sentence: Sentence): boolean {
  if (!isMoney(quantity.unit) || near?.sentence !== sentence || near.unit !== 'tonnes') return false;
  if (!goodsTraded(near.topic)) return false;
  const weight = words.slice(0, at).findLastIndex(({ pos }) => pos === 'QTY');
  const between = words.slice(weight + 1, at);
  return !between.some(({ text }) => /^[;:()]$/.test(text)) && between.some(({ lower }) => PRICED_GOODS.has(lower));
}

/** '300,000 tons from Thailand, 144,000 from Pakistan' after what a country bought: each from its own. */
function originOf({ words, at, quantity }: Site, near: Told | null, sentence: Sentence): Reading | null {
  if (near?.sentence !== sentence || near.unit !== quantity.unit || words[at + 1]?.lower !== 'from') return null;
  const place = words[at + 2]?.pos === 'DET' ? words[at + 3] : words[at + 2];
  const whole = BOUGHT.exec(near.topic)?.[1];
  return whole === undefined || place?.mention?.kind !== 'place' || place.pos === 'ADJ'
    ? null
    : { role: 'level', topic: `${whole} from ${namedBehind(place.mention.country)}`, by: 'goods-deed' };
}

const BOUGHT = /^(.*\bimports of [^,]*?)(?: from (?:the )?[A-Z].*)?$/;

/** The deed that the number is the object of. */
function deedOf(site: Site, near: Told | null, partner: string | null): Deed | null {
  const { words } = site;
  const found = verbBefore(site);
  if (found === null) return null;
  const { verb, taker } = found;
  const lower = words[verb]?.lower ?? '';
  const sells = GOODS_SOLD.has(lower) || lower === 'available';
  const thing = thingAfter(site);
  const goods = thing?.goods ?? goodsIn(site, near);
  const beyond = thing?.place ?? taker;
  const doer = goods === null ? null : doerOf(site, lower === 'available' ? verb - 1 : verb, partner, sells, beyond);
  if (doer === null || goods === null) return null;
  const ofHome = thing?.ofHome === true || (beyond === null && thing === null && isOfHome(site, near));
  const other = beyond === doer ? null : beyond;
  if (sells) return { seller: doer, buyer: other, goods };
  if (doer === HOME) return { seller: other, buyer: HOME, goods };
  // 'The Philippines took 3 million tonnes' of Vietnam where Vietnamese goods are spoken of.
  const seller = ofHome ? HOME : other;
  return { seller, buyer: doer, goods };
}

/** 'is the leading rice supplier of Malta, with 2.9 million tonnes delivered': the deed of whoever the sentence is about. */
function roleOf(site: Site, partner: string | null): Deed | null {
  const { words, quantity, at } = site;
  if (quantity.unit !== 'tonnes' || words[leftOf(site)]?.lower !== 'with' || words[at + 1]?.lower === 'of') return null;
  const role = traderNamed(site);
  const doer = role === null ? null : (openingCountry(words, at) ?? (role.other === partner ? null : partner));
  if (role === null || doer === null || doer === role.other) return null;
  return role.sells
    ? { seller: doer, buyer: role.other, goods: role.goods }
    : { seller: role.other, buyer: doer, goods: role.goods };
}

const openingCountry = (words: readonly Word[], at: number): string | null =>
  words
    .slice(0, Math.min(at, OPENING))
    .map(countryOf)
    .find((code) => code !== null) ?? null;

const OPENING = 3;
const NEAR_VERB = 6;

/** The verb right before the number, with the one who is given the goods between ('sold Malta 2 million tonnes'). */
function verbBefore(site: Site): { verb: number; taker: string | null } | null {
  const { words } = site;
  let taker: string | null = null;
  const left = leftOf(site);
  for (let at = left; at >= Math.max(0, left - NEAR_VERB); at--) {
    const word = words[at]!;
    const { lower, pos, mention } = word;
    if (isDeed(site, at)) return at === 0 ? null : { verb: at, taker };
    if (mention?.kind === 'place') taker = mention.country;
    // 'paid 450 million USD for some 900,000 tonnes of rice'.
    else if (pos === 'QTY' && words[at + 1]?.lower === 'for' && isSum(word)) continue;
    else if (
      !/^(?:the|a|an|to|side|up|in|for|between|some|about|around|nearly|almost|close|more|less|than|over|from|buying|importing)$/.test(
        lower,
      )
    )
      return null;
  }
  return null;
}

const isSum = ({ mention }: Word): boolean => mention?.kind === 'quantity' && isMoney(mention.unit);

function isDeed({ words, at: number, quantity }: Site, at: number): boolean {
  const { lower, pos } = words[at]!;
  if (/^(?:DET|NOUN)$/.test(pos) && words[at - 1]?.pos === 'DET') return false;
  const money = isMoney(quantity.unit);
  if (GOODS_PAID.has(lower)) return money ? paysFor(words, number) : words.slice(at, number).some(isSum);
  if (money) return false;
  if (lower === 'available') return /^ma(?:ke|kes|de|king)$/.test(words[at - 1]?.lower ?? '');
  // 'brought in 3 million tonnes', but 'brought the total to'.
  if (/^br(?:ing|ings|ought|inging)$/.test(lower)) return words[at + 1]?.lower === 'in';
  return GOODS_SOLD.has(lower) || GOODS_BOUGHT.has(lower);
}

/** 'paid 450 million USD for 900,000 tonnes', 'spent 2 million USD on rice'. */
const paysFor = (words: readonly Word[], at: number): boolean =>
  (words[at + 1]?.lower === 'for' && words.slice(at + 2, at + 6).some(isWeight)) ||
  (/^(?:importing|buying|purchasing)$/.test(words[at + 1]?.lower ?? '') && words.slice(at + 2, at + 6).some(isWeight));

const isWeight = ({ mention }: Word): boolean => mention?.kind === 'quantity' && mention.unit === 'tonnes';

/** Words for a country that was named before. */
const POINTING = /^(?:it|they|country|nation|archipelago|kingdom|market|buyer|customer|neighbou?r|republic|bloc)$/;
const AGENCY = /\b(?:Authority|Agency|Council|Ministry|firms|companies|importers|millers)$/i;

/** The country that sold or bought; one that is only pointed at ('it', 'the country') is the partner, unless that is the other side. */
function doerOf(site: Site, verb: number, partner: string | null, sells: boolean, other: string | null): string | null {
  const { words, text } = site;
  const done = /^(?:was|were|been|being|be|is|are)$/.test(words[verb - 1]?.lower ?? '');
  if (done && !/ing$/.test(words[verb]?.lower ?? '')) return null;
  const pointed = sells || other === partner ? HOME : partner;
  let last = verb - 1;
  while (/^(?:AUX|ADV|PART)$/.test(words[last]?.pos ?? '')) last--;
  if (words[last]?.lower === 'which' && words[last - 1]?.text === ',') return countryOf(words[last - 2]);
  if (POINTING.test(words[last]?.lower ?? '')) return pointed;
  const subject = subjectOf(site, verb);
  if (subject === null) return null;
  const name = subject.replace(/^the /i, '');
  const [place] = findPlaces(name);
  if (place?.form === 'country' && place.start === 0 && place.end === name.length) return place.country;
  // 'Its Food Authority wants to import 300,000 tonnes'.
  const start = text.lastIndexOf(subject, site.quantity.start);
  return AGENCY.test(subject) && /\bits $/i.test(text.slice(Math.max(0, start - 4), start)) ? pointed : null;
}

const countryOf = (word: Word | undefined): string | null =>
  word?.mention?.kind === 'place' && word.pos !== 'ADJ' ? word.mention.country : null;

/** 'of Vietnamese rice to Malta' behind the number or behind the weight that money was paid for. */
function thingAfter({ words, at }: Site): { goods: string; place: string | null; ofHome: boolean } | null {
  const weight = words.findIndex((word, index) => index > at && index < at + 6 && isWeight(word));
  const of =
    words[at + 1]?.lower === 'of' ? at + 1 : weight !== -1 && words[weight + 1]?.lower === 'of' ? weight + 1 : -1;
  if (of === -1) return null;
  let end = of;
  let ofHome = false;
  const parts: string[] = [];
  for (let next = of + 1; next < words.length; next++) {
    const { pos, lower, mention, text: said, start } = words[next]!;
    if (mention?.kind === 'place') {
      if (pos !== 'ADJ' || mention.country !== HOME) break;
      ofHome = true;
      end = next;
      continue;
    }
    const noun = /^(?:NOUN|ADJ|PROPN)$/.test(pos) && mention === null;
    const joins = /^(?:and|,|-)$/.test(lower) && /^(?:NOUN|ADJ)$/.test(words[next + 1]?.pos ?? '') && parts.length > 0;
    if (STOPS.test(lower) || !(noun || joins || lower === 'the')) break;
    if (lower !== 'the') parts.push(start === words[next - 1]?.end || said === ',' ? said : ` ${said}`);
    end = next;
  }
  const goods = parts.join('').replace(/^\s+|[\s,-]+$/g, '');
  return goods === '' ? null : { goods, ...placeBehind(words, end), ofHome: ofHome || fromHome(words, end) };
}

const STOPS = /^(?:abroad|overseas|last|this|next|annually|worth|total|together|year|month)$/;

function placeBehind(words: readonly Word[], end: number): { place: string | null } {
  for (let next = end + 1; next <= end + 2; next++) {
    if (!/^(?:to|from)$/.test(words[next]?.lower ?? '')) continue;
    const place = words[next + 1]?.pos === 'DET' ? words[next + 2] : words[next + 1];
    if (place?.mention?.kind === 'place' && place.pos !== 'ADJ') return { place: place.mention.country };
  }
  return { place: null };
}

const fromHome = (words: readonly Word[], end: number): boolean =>
  words[end + 1]?.lower === 'from' && placeBehind(words, end).place === HOME;
