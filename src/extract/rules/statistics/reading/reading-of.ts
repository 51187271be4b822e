import type { Sentence } from '../../../document.ts';
import { flowAside } from '../goods/flow-aside.ts';
import { goodsDeed } from '../goods/goods-deed.ts';
import { goodsGrowth } from '../goods/goods-growth.ts';
import { goodsItem } from '../goods/goods-item.ts';
import { marketItem } from '../goods/market-item.ts';
import { partnerRole } from '../goods/partner-role.ts';
import { rankedGoods } from '../goods/ranked-goods.ts';
import { sectorFlow } from '../goods/sector-flow.ts';
import { completed } from '../items/complete-reading.ts';
import { drawnItem } from '../items/drawn-item.ts';
import { dividedBy, flowItem } from '../items/flow-item.ts';
import { gappedShare } from '../items/gapped-share.ts';
import { toppingItem } from '../items/topping-item.ts';
import { whoCame } from '../items/who-came.ts';
import { itsOwn } from '../parties/its-own.ts';
import type { FigureSite, Told } from '../site/figure-site.ts';
import { readAmount } from '../walk/amount.ts';
import { readCount } from '../walk/count.ts';
import { readMultiple } from '../walk/multiple.ts';
import { readPercent } from '../walk/percent.ts';
import { readRank } from '../walk/rank.ts';
import type { Reading, Site } from '../walk/site.ts';
import { isMeasure } from '../words/refuse.ts';
import { followsLike, tellsRespectively } from '../words/respective.ts';

/**
 * What the words say that a number is of. The high end of a range is of what its low end is; a shape of sentence that reports have (a list of
 * goods, of countries, of sectors) says more than the walk from word to word, which reads all the others.
 */
export function readingOf(from: FigureSite, site: Site, near: Told | null): Reading {
  const { document, sentence, partner, story } = from;
  if (from.mention.range === 'high' && near?.sentence === sentence)
    return { ...near.reading, topic: near.reading.topic === '' ? '' : null };
  const walked = itsOwn(site, walk(site), story, sentence);
  const reading =
    flowItem(site, walked, dividedBy(from), sentence) ??
    toppingItem(site, walked) ??
    drawnItem(site, walked) ??
    gappedShare(site, near, sentence) ??
    flowAside(site, near) ??
    goodsItem(site, walked, near) ??
    sectorFlow(site, walked, near, document.head.title) ??
    rankedGoods(site, near, document.head.title) ??
    whoCame(site, walked, near) ??
    goodsDeed(site, near, partner, sentence) ??
    partnerRole(site, walked) ??
    marketItem(site, walked, sentence) ??
    goodsGrowth(site, walked, near, sentence.index) ??
    completed(site, walked, near, partner, sentence);
  return asBefore(site, reading, near, sentence);
}

function walk(site: Site): Reading {
  const { unit } = site.quantity;
  if (unit === '%' || unit === 'per mille' || unit === 'pp') return readPercent(site);
  if (unit === 'rank') return readRank(site);
  if (unit === 'times') return readMultiple(site);
  return isMeasure(unit) ? readAmount(site) : readCount(site);
}

/** 'fell by 47, 34 and 30 percent, respectively': each of a run of numbers has fallen as the first has. */
function asBefore(site: Site, reading: Reading, near: Told | null, sentence: Sentence): Reading {
  const goesOn =
    reading.role === 'growth' &&
    near?.sentence === sentence &&
    near.reading.role === 'growth' &&
    tellsRespectively(site.words) &&
    followsLike(site.words, site.at);
  return goesOn ? { ...reading, falls: near.reading.falls === true } : reading;
}
