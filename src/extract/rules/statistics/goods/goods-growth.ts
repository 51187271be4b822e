import type { Told } from '../site/figure-site.ts';
import { goodsOf } from '../topic/goods-of.ts';
import type { Reading, Site } from '../walk/site.ts';
import { isMoney } from '../words/refuse.ts';
import { goodsTraded, isGoods } from './goods-told.ts';

const VOLUME = /^(?:export |import )?(?:volumes?|quantity|quantities)$/i;
const VALUE = /^(?:export |import |total )?(?:values?|earnings|revenues?|turnover|proceeds)$/i;
const BACK = 2;

/** 'The volume shrank by 11 per cent while earnings rose by 33', 'with tuna down 11 percent', 'with a turnover of 7 million USD' behind a flow of goods: of that flow. */
export function goodsGrowth(site: Site, reading: Reading, near: Told | null, place: number): Reading | null {
  const topic = reading.topic ?? '';
  if (near === null || topic === '' || !goodsTraded(near.topic) || place - near.sentence.index > BACK) return null;
  // 'two-way turnover' is of trade.
  if (reading.role === 'level' && isMoney(site.quantity.unit))
    return VALUE.test(topic) && near.goods !== null ? { ...reading, topic: null, by: 'goods-deed' } : null;
  if (reading.role !== 'growth') return null;
  const flow = near.item === near.topic && near.base !== '' ? near.base : near.topic;
  if (VOLUME.test(topic)) return { ...reading, topic: `volume of ${near.topic}` };
  if (VALUE.test(topic) && near.goods !== null)
    return { ...reading, topic: `value of ${near.topic.replace(MEASURE, '')}` };
  return isGoods(topic) && near.kind !== 'count' ? { ...reading, topic: goodsOf(flow, topic) } : null;
}

const MEASURE = /^(?:volume|value) of /;
