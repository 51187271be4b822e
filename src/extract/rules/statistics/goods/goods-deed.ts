import type { Sentence } from '../../../document.ts';
import type { Told } from '../site/figure-site.ts';
import { leftOf, type Reading, type Site } from '../walk/site.ts';
import { subjectOf } from '../walk/subject-of.ts';
import { countryName, HOME, namedBehind } from '../words/countries.ts';
import {
  DONATIONS,
  GOODS_BOUGHT,
  GOODS_EARNED,
  GOODS_PAID,
  GOODS_SOLD,
  PRICED_GOODS,
  STRONG_AID,
  TRADED_GOODS,
} from '../words/figure-words.ts';
import { isGoods } from '../words/goods.ts';
import { countryOf, openingCountry } from '../words/opening-country.ts';
import { isMoney } from '../words/refuse.ts';
import type { Word } from '../words/words.ts';
import { doerOf } from './goods-doer.ts';
import { isWeight, thingAfter } from './goods-thing.ts';
import { goodsIn, goodsTraded, isOfHome, traderNamed } from './goods-told.ts';

/** Who sold, who bought, and what. */
type Deed = { seller: string | null; buyer: string | null; goods: string };

/**
 * Goods that one country sold and another bought, by weight or for money: 'Malta took 3 million tonnes', 'sold Malta 2 million tonnes of
 * rice', 'paid 4 million USD for 9,000 tonnes', and what they were worth. Named by who sells to whom, whichever of the two the sentence says it of.
 */
export function goodsDeed(site: Site, near: Told | null, partner: string | null, sentence: Sentence): Reading | null {
  const { unit } = site.quantity;
  if (unit !== 'tonnes' && !isMoney(unit)) return null;
  if (isPriceOfGoods(site, near, sentence) || isWeightPaidFor(site, near, sentence))
    return { role: 'level', topic: null, by: 'goods-deed' };
  if (site.words.some(({ lower }) => DONATIONS.has(lower) || STRONG_AID.has(lower))) return null;
  const origin = originOf(site, near, sentence);
  if (origin !== null) return origin;
  const part = contributed(site, near);
  if (part !== null) return part;
  const deed =
    deedOf(site, near, partner) ?? roleOf(site, partner) ?? spentOnHome(site) ?? earnedOf(site) ?? wentTo(site, near);
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

/** 'spending 380 million USD on 112,000 tons', 'spent 350 million USD importing 104,000 tonnes': the same goods. */
function isWeightPaidFor({ words, at, quantity }: Site, near: Told | null, sentence: Sentence): boolean {
  if (quantity.unit !== 'tonnes' || near?.sentence !== sentence || near.reading.by !== 'goods-deed') return false;
  const sum = words.slice(0, at).findLastIndex(isSum);
  return sum !== -1 && words.slice(sum + 1, at).every(({ lower }) => PAID_FOR.test(lower));
}

const PAID_FOR =
  /^(?:on|for|to|buy|import|purchase|importing|buying|purchasing|some|about|around|nearly|almost|more|less|than|over)$/;

/** 'Tuna contributed 728 million USD' after the exports of a country: one of the goods. */
function contributed(site: Site, near: Told | null): Reading | null {
  if (near === null || !goodsTraded(near.topic) || !isMoney(site.quantity.unit)) return null;
  const verb = site.words[leftOf(site)];
  const goods = /^contribut/.test(verb?.lower ?? '') ? subjectOf(site, leftOf(site)) : null;
  return goods !== null && isGoods(goods) ? { role: 'level', topic: goods, by: 'part' } : null;
}

/** 'Malta was the biggest market, spending 5 million USD on Vietnamese goods': what it bought of Vietnam. */
function spentOnHome({ words, at, quantity }: Site): Deed | null {
  const on = onBehindList(words, at);
  if (!isMoney(quantity.unit) || on === null) return null;
  const [home, thing] = [words[on + 1], words[on + 2]];
  const spends = words.slice(Math.max(0, at - 10), at).some(({ lower }) => /^spen[dt]/.test(lower));
  if (!spends || home?.mention?.kind !== 'place' || home.mention.country !== HOME || home.pos !== 'ADJ') return null;
  const listed = words[at - 2]?.lower === 'and' || words[at - 2]?.text === ',' ? countryOf(words[at - 1]) : null;
  const buyer = listed ?? openingCountry(words, at);
  if (buyer === null || buyer === HOME || thing?.pos !== 'NOUN') return null;
  return { seller: HOME, buyer, goods: thing.lower };
}

/** 'Malta spent 3 million USD and Chile 2 million USD on Vietnamese coffee': where 'on' stands, behind the other sums of its list. */
function onBehindList(words: readonly Word[], at: number): number | null {
  for (let next = at + 1; next <= at + 12; next++) {
    const word = words[next];
    if (word?.lower === 'on') return next;
    const goesOn = word?.pos === 'QTY' || /^(?:,|and)$/.test(word?.lower ?? '') || countryOf(word) !== null;
    if (!goesOn && word?.pos !== 'DET') return null;
  }
  return null;
}

/** 'Vietnam sold coffee to 80 countries and earned 3 million USD': for the coffee. */
function earnedOf(site: Site): Deed | null {
  const { words, quantity } = site;
  const left = leftOf(site);
  if (!isMoney(quantity.unit) || !GOODS_EARNED.has(words[left]?.lower ?? '')) return null;
  const verb = words.slice(0, left).findLastIndex(({ lower, pos }) => pos === 'VERB' && GOODS_SOLD.has(lower));
  const goods = words[verb + 1];
  if (verb < 1 || !TRADED_GOODS.has(goods?.lower ?? '') || /^(?:,|;)$/.test(words[verb - 1]?.text ?? '')) return null;
  const seller = doerOf(site, verb, null, true, null);
  return seller === null ? null : { seller, buyer: null, goods: goods!.lower };
}

const WENT = /^(?:went|go|came|shipped|sold|exported|sent|delivered)$/;

/** 'Of the total volume, 112,249 tons went to Malta', after the goods. */
function wentTo({ words, at, quantity, text }: Site, near: Told | null): Deed | null {
  if (quantity.unit !== 'tonnes' || near === null || near.goods === null) return null;
  let verb = at + 1;
  while (words[verb]?.pos === 'AUX') verb++;
  if (!WENT.test(words[verb]?.lower ?? '') || words[verb + 1]?.lower !== 'to') return null;
  const buyer = countryOf(words[words[verb + 2]?.pos === 'DET' ? verb + 3 : verb + 2]);
  return buyer === null || !isOfHome({ words, at, quantity, text }, near)
    ? null
    : { seller: HOME, buyer, goods: near.goods };
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
  if (/^(?:,|by)$/.test(words[verb - 1]?.lower ?? '') && /ing$/.test(words[verb]!.lower))
    return asideOf(site, verb, partner, near);
  const lower = words[verb]?.lower ?? '';
  const sells = GOODS_SOLD.has(lower) || lower === 'available';
  const thing = thingAfter(site);
  const goods = thing?.goods ?? goodsIn(site, near);
  const beyond = thing?.place ?? taker;
  const doer = goods === null ? null : doerOf(site, lower === 'available' ? verb - 1 : verb, partner, sells, beyond);
  if (doer === null || goods === null) return null;
  const ofHome = thing?.ofHome === true || (beyond === null && thing === null && isOfHome(site, near));
  const other = beyond === doer ? null : beyond;
  // Who delivers has a buyer.
  const meant = /^(?:deliver|suppl)/.test(lower) && doer === HOME ? partner : null;
  if (sells) return { seller: doer, buyer: other ?? meant, goods };
  if (doer === HOME) return { seller: other, buyer: HOME, goods };
  // 'The Philippines took 3 million tonnes' of Vietnam where Vietnamese goods are spoken of.
  const seller = ofHome ? HOME : other;
  return { seller, buyer: doer, goods };
}

/** 'Malta became the largest buyer of Vietnamese coffee, spending 3 million USD on 9,000 tons', 'Malta was the largest supplier, selling goods worth 6 million': what whoever opens the sentence does. */
function asideOf(site: Site, verb: number, partner: string | null, near: Told | null): Deed | null {
  const { words, at } = site;
  const doer = openingCountry(words, at) ?? (/^(?:the country|it)\b/i.test(words[0]?.lower ?? '') ? partner : null);
  const thing = thingAfter(site);
  const role = traderNamed(site);
  const goods = thing?.goods ?? role?.goods ?? goodsIn(site, near);
  if (doer === null || goods === null) return null;
  if (GOODS_SOLD.has(words[verb]!.lower)) {
    const buyer = thing?.place ?? (doer === HOME ? (role?.other ?? null) : HOME);
    return { seller: doer, buyer, goods };
  }
  const seller = thing?.ofHome === true || role?.other === HOME ? HOME : (thing?.place ?? null);
  return seller === doer ? null : { seller, buyer: doer, goods };
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
  // 'was its largest supplier, selling 6 million USD worth of goods'.
  const worth = words[number + 1]?.lower === 'worth' && words[number + 2]?.lower === 'of';
  if (money)
    return (
      worth &&
      /^(?:,|by)$/.test(words[at - 1]?.lower ?? '') &&
      /^(?:sell|supply|ship|export|buy|purchas|import)ing$/.test(lower)
    );
  if (lower === 'available') return /^ma(?:ke|kes|de|king)$/.test(words[at - 1]?.lower ?? '');
  // 'brought in 3 million tonnes', but 'brought the total to'.
  if (/^br(?:ing|ings|ought|inging)$/.test(lower)) return words[at + 1]?.lower === 'in';
  return GOODS_SOLD.has(lower) || GOODS_BOUGHT.has(lower);
}

/** 'paid 450 million USD for 900,000 tonnes', 'spent 2 million USD on rice'. */
const paysFor = (words: readonly Word[], at: number): boolean =>
  (/^(?:for|on)$/.test(words[at + 1]?.lower ?? '') && words.slice(at + 2, at + 6).some(isWeight)) ||
  (/^(?:importing|buying|purchasing)$/.test(words[at + 1]?.lower ?? '') && words.slice(at + 2, at + 6).some(isWeight));
