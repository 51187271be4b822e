import { leftOf, type Site } from '../walk/site.ts';

const BUSINESS =
  /^((?:two-way |bilateral |mutual |annual )*)(?:business|(?:goods |trade |commercial )?exchanges?)(?= (?:between|with) |$)/i;
const FLOW = '(?:(?:two-way|bilateral|mutual|annual|yearly) )*(?:trade|turnover|commerce)\\b';
// 'eyes on trade', 'aim for trade turnover', 'host and a trade goal'.
const AIMED_AT = new RegExp(
  `^(?:[\\w’'-]+ ){0,4}(?:(?:eyes|sights?|aims?|aiming|goals?|targets?|objectives?) (?:on|for|of|at)|and an?) (?:the |an? )?(?=${FLOW})`,
  'i',
);

const BALANCE = /^(?:surplus|deficit)$/;
const IN_TRADE = /^(?:(?:two-way|bilateral|mutual) )*trade\b(?! (?:surplus|deficit))/i;

/** What money exchanged is, where the text says 'business' or 'exchange', and what is aimed at with 'their eyes on trade'. */
export function tradeMeant(topic: string, site: Site): string {
  if (BALANCE.test(topic)) return `trade ${topic}`;
  // 'a surplus of 415 million in trade with Vietnam'.
  const balance = site.words[leftOf(site)]?.lower === 'of' ? (site.words[leftOf(site) - 1]?.lower ?? '') : '';
  if (BALANCE.test(balance)) return topic.replace(IN_TRADE, `trade ${balance}`);
  return topic.replace(AIMED_AT, '').replace(BUSINESS, '$1trade');
}
