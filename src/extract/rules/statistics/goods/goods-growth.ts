import type { Told } from '../site/figure-site.ts';
import { goodsOf } from '../topic/goods-of.ts';
import { respectiveItem } from '../walk/respective-item.ts';
import { leftOf, type Reading, type Site } from '../walk/site.ts';
import { isGoods } from '../words/goods.ts';
import { isMoney } from '../words/refuse.ts';
import { flowStated } from './flow-stated.ts';
import { goodsTraded } from './goods-told.ts';

const REACHED = /^(?:reached|hit|totalled|totaled|exceeded|surpassed|topped|neared)$/;
const VOLUME = /^(?:terms of )?(?:export |import )?(?:volumes?|quantity|quantities)$/i;
const VALUE = /^(?:terms of )?(?:export |import |total )?(?:values?|earnings|revenues?|turnover|proceeds)$/i;
const BOTH = /^(?:terms of )?(?:both )?(?:volume|quantity) and (?:value|turnover|revenue)$/i;
const PRICE = /^(?:terms of )?(?:the )?(?:average )?(?:(?:export|import|selling|unit) )?prices?$/i;
const BACK = 2;

/** 'The volume shrank by 11 per cent while earnings rose by 33', 'with tuna down 11 percent', 'with a turnover of 7 million USD' behind a flow of goods: of that flow. */
export function goodsGrowth(site: Site, reading: Reading, near: Told | null, place: number): Reading | null {
  const topic = (reading.topic ?? '')
    .replace(/ (?:standing|averaging)$/, '')
    .replace(/^(?:example|instance|which) /, '');
  const own = ofItsOwn(site, reading, near);
  if (own !== null) return own;
  const price = priceOfGoods(reading, topic, near);
  if (price !== null) return price;
  const stated = reading.role === 'growth' && reading.by === 'bracket' && isGoods(topic) ? flowStated(site) : null;
  if (stated !== null) return { ...reading, topic: goodsOf(stated, topic) };
  if (near === null || topic === '' || !goodsTraded(near.topic) || place - near.sentence.index > BACK) return null;
  // 'two-way turnover' is of trade.
  if (reading.role === 'level' && isMoney(site.quantity.unit)) {
    if (VALUE.test(topic) && near.goods !== null) return { ...reading, topic: null, by: 'goods-deed' };
    // 'Exports of minerals came to 29 billion; of which phones and components reached 12 billion'.
    return isGoods(topic) && near.kind !== 'count' && REACHED.test(site.words[leftOf(site)]?.lower ?? '')
      ? { ...reading, topic: goodsOf(near.item === near.topic && near.base !== '' ? near.base : near.topic, topic) }
      : null;
  }
  if (reading.role !== 'growth' && reading.role !== 'change') return null;
  const flow = near.item === near.topic && near.base !== '' ? near.base : near.topic;
  // Behind the price of the goods these are of the flow again.
  const told = PRICED.test(near.topic) ? `Vietnamese exports of ${near.goods}` : near.topic;
  if (BOTH.test(topic)) return { ...reading, topic: `volume and value of ${told.replace(MEASURE, '')}` };
  if (VOLUME.test(topic)) return { ...reading, topic: `volume of ${told}` };
  if (VALUE.test(topic) && near.goods !== null) return { ...reading, topic: `value of ${told.replace(MEASURE, '')}` };
  return isGoods(topic) && near.kind !== 'count' ? { ...reading, topic: goodsOf(flow, topic) } : null;
}

/** 'Imports of fabric, steel and hides fell by 15, 14 and 16 per cent, respectively': of each its own. */
function ofItsOwn(site: Site, reading: Reading, near: Told | null): Reading | null {
  const { unit } = site.quantity;
  if (!(unit === '%' || isMoney(unit))) return null;
  const item = respectiveItem(site);
  if (item === null) return null;
  if (unit !== '%') return reading.role === 'level' ? { ...reading, topic: item.topic, by: 'respective' } : null;
  if (reading.role === 'growth') return { ...reading, topic: item.topic };
  return reading.role === 'rate' &&
    near?.reading.role === 'growth' &&
    near.sentence.start <= site.quantity.start &&
    site.quantity.end <= near.sentence.end
    ? { ...near.reading, topic: item.topic }
    : null;
}

/** 'The average price stood at 1,711 USD a tonne', 'a rise of 0.1% in terms of price', behind a flow of goods: the price of these. */
function priceOfGoods(reading: Reading, topic: string, near: Told | null): Reading | null {
  if (near?.goods == null || !PRICE.test(topic) || !/^(?:level|growth)$/.test(reading.role)) return null;
  const told = PRICED.exec(near.topic)?.[0] ?? `average export price of Vietnamese ${near.goods}`;
  return { ...reading, topic: told, by: 'goods-deed' };
}

const PRICED = /\baverage (?:\w+ )?price of .*$/;

const MEASURE = /^(?:volume|value) of /;
