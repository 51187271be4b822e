import { FALL_NOUNS, isGrowthNoun } from '../words/figure-words.ts';
import { isGoods } from '../words/goods.ts';
import { nounTextAfter, type Reading, type Site } from './site.ts';

/** 'Sharp increases were seen in exports, for example 84 per cent in coffee and 51 per cent in rubber': how much the goods rose. */
export function goodsRisen(site: Site): Reading | null {
  const { words, at } = site;
  const goods = words[at + 1]?.lower === 'in' ? nounTextAfter(site, at + 2) : null;
  if (goods === null || !isGoods(goods)) return null;
  const grown = words.slice(0, at).find(({ lower }) => isGrowthNoun(lower));
  return grown === undefined
    ? null
    : { role: 'growth', topic: goods, falls: FALL_NOUNS.has(grown.lower), by: 'bracket' };
}
