import type { Told } from '../site/figure-site.ts';
import { goodsOf } from '../topic/goods-of.ts';
import type { Reading, Site } from '../walk/site.ts';
import { HOME } from '../words/countries.ts';
import { GOODS_FLOWS } from '../words/figure-words.ts';
import { isGoods } from '../words/goods.ts';
import { isMoney } from '../words/refuse.ts';
import { flowOf } from './sector-flow.ts';

const LEADING = '(?:(?:single|second|third|next|fourth) )?(?:largest|biggest|top|leading|main|key|major|highest)';
const PLACED = [
  `(?:topped|headed|led)(?: (?:the )?[a-z ]{3,30}?)?`,
  '(?:ranked|came|stood|were|was) (?:in )?(?:first|second|third|fourth|fifth|next|top)(?: place)?',
  'followed|came after|took the lead',
  `(?:was|were|is|are|remained?|became|continued to be) (?:the )?(?:country['’]s )?${LEADING} (?:(?:ex|im)port )?(?:[a-z]+ )?(?:earners?|items?|products?|staples?|groups?|goods|commodit(?:y|ies)|contributors?)`,
].join('|');
const SUM =
  '(?:with|at|earning|fetching|bringing (?:in|home)|generating)(?: an?)?(?: (?:(?:total|estimated|respective) )?(?:(?:ex|im)port )?(?:turnover|value|revenues?|earnings|sales|proceeds) of)?(?: (?:over|about|some|nearly|more than|almost|around|an? estimated|roughly))*[ $US]*$';
const RANKED = new RegExp(`^((?:[a-z]+(?:, and |, | and | & | |-))*?[a-z]+) (?:${PLACED}) ${SUM}`, 'i');
const LISTED = new RegExp(`^((?:[a-z]+(?:, and |, | and | |-))+[a-z]+),? ${SUM}`, 'i');
/** What leads on to the goods: 'Among these, ', 'Of which, the highest is ', 'followed by ', 'while '. */
const OF_ALL = '(?:(?:of|among) (?:which|these|those|them|the)(?: [a-z]+)?,? )?';
const JOINT = new RegExp(
  `^[\\s,;]*${OF_ALL}(?:(?:the )?(?:highest|largest|biggest) (?:is|was|are|were) )?(?:(?:and|while|whereas|but|then|next|tagged along|followed) )*(?:by )?(?:the )?`,
  'i',
);

/**
 * Goods that a report puts in order, each with what they brought in: 'Phones and components topped the list with export turnover of 26 billion',
 * 'computers came next with 18 billion while garments ranked third with 17 billion', 'followed by machinery, equipment and spare parts with 12'.
 */
export function rankedGoods(
  { text, words, at, quantity }: Site,
  near: Told | null,
  title: string | null,
): Reading | null {
  const start = words[0]?.start;
  if (start === undefined || !isMoney(quantity.unit)) return null;
  const last = words
    .slice(0, at)
    .findLastIndex(({ mention }) => mention?.kind === 'quantity' && mention.unit !== 'rank');
  const clause = clauseOf(text.slice(last === -1 ? start : words[last]!.end, quantity.start), last === -1);
  const ranked = RANKED.exec(clause)?.[1];
  const goods = ranked ?? (last === -1 ? undefined : LISTED.exec(clause)?.[1]);
  if (goods === undefined || !isGoods(goods) || POINTS.test(goods) || !(ranked !== undefined || goods.includes(',')))
    return null;
  const before = text.slice(start, quantity.start);
  const flow = flowOf(before, '', near, title) ?? wholeFlow(near) ?? (EARNS.test(before) ? 'exports' : null);
  if (flow === null) return null;
  const item = `${goods.charAt(0).toLowerCase()}${goods.slice(1)}`.replace(/, and /, ' and ');
  return { role: 'level', topic: ofOneMarket(near, item) ?? `${flow} of ${item}`, by: 'goods-deed' };
}

const POINTS = /\b(?:among|in|to|by|for|as|its|their|these|those|items|products (?!$))\b/i;
const EARNS = /\bearners?\b/;

/** 'These made up 88% of total export revenue': the flow of which a part was told. */
const wholeFlow = (near: Told | null): string | null => {
  const way = /\b(export|import)/i.exec(near?.whole ?? '')?.[1];
  return way === undefined ? null : `${way.toLowerCase()}s`;
};

/** What stands between the figure before and this one, without how that one had changed. */
function clauseOf(between: string, opens: boolean): string {
  const clause = opens
    ? between
    : between.replace(
        /^\s*(?:(?:USD|percent|per cent|%|year-on-year|year on year|on-year|over the same (?:period|time)[a-z ]*|compared (?:to|with)[a-z ]*)\s*)+/i,
        '',
      );
  return clause
    .slice(clause.lastIndexOf(';') + 1)
    .trimStart()
    .replace(JOINT, '');
}

/** Where the trade with one partner is told of, the goods are of that trade. */
function ofOneMarket(near: Told | null, item: string): string | null {
  if (near === null || near.codes.filter((code) => code !== HOME).length !== 1) return null;
  const whole = near.item === near.topic && near.base !== '' ? near.base : near.topic;
  return GOODS_FLOWS.test(whole) ? goodsOf(whole, item) : null;
}
