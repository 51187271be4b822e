import type { Reading, Site } from '../walk/site.ts';
import { HOME, namedBehind } from '../words/countries.ts';
import { openingCountry } from '../words/opening-country.ts';
import { isMoney } from '../words/refuse.ts';

const HOMES = "(?:Vi(?:et|ệt) ?[Nn]am['’]s|the (?:country|nation)['’]s|its)";
const FIRST =
  '(?:(?:single|second|third|second-|third-)[ -]?)?(?:largest|biggest|top|leading|main|major|key|number one|No\\.? ?1)';
const TO_HOME = '(?:to|for|of) (?:the )?(?:Vi(?:et|ệt) ?[Nn]am(?:ese market)?|country|nation)';
const TAKES = new RegExp(
  `\\b(?:${HOMES} ${FIRST} (?:single )?(?:importers?|buyers?|customers?|export (?:markets?|destinations?|outlets?))|${FIRST} (?:single )?(?:importers?|buyers?|customers?|export (?:markets?|destinations?)) ${TO_HOME}|${FIRST} (?:importer|buyer|market) (?:of|for) Vi(?:et|ệt) ?[Nn]am(?:ese|['’]s) (?:goods|products|exports))\\b`,
);
const GIVES = new RegExp(
  `\\b(?:${HOMES} ${FIRST} (?:single )?(?:suppliers?|sellers?|exporters?|import (?:markets?|sources?)|sources? of imports)|${FIRST} (?:single )?(?:suppliers?|sellers?|exporters?|import (?:markets?|sources?)|sources? of imports) ${TO_HOME})\\b`,
);
const SUM =
  /\bwith(?: an?| the)?(?: (?:total|estimated|export|import|trade|annual|two-way|combined))*(?: (?:turnover|value|revenues?|earnings|sales|imports|exports|purchases|shipments))?(?: (?:of|reaching|hitting|totalling|totaling|topping|exceeding|estimated at|at|worth|valued at))?(?: (?:over|about|some|nearly|more than|almost|around|an? estimated|roughly|up to))*[ $US]*$/;

/** What a country bought of Vietnam or sold to it, told by its role alone: 'Malta was Vietnam's largest importer, with a revenue of 38 billion', 'Malta was the biggest exporter to Vietnam with turnover of 41 billion'. */
export function partnerRole({ text, words, at, quantity }: Site, reading: Reading): Reading | null {
  const start = words[0]?.start;
  if (start === undefined || reading.role !== 'level' || !isMoney(quantity.unit)) return null;
  const last = words
    .slice(0, at)
    .findLastIndex(({ pos, lower, text: sign }) => pos === 'QTY' || /^(?:while|whereas)$/.test(lower) || sign === ';');
  const clause = text.slice(last === -1 ? start : words[last]!.end, quantity.start);
  if (!SUM.test(clause)) return null;
  const takes = TAKES.test(clause);
  if (!takes && !GIVES.test(clause)) return null;
  const partner = openingCountry(words.slice(last + 1), at - last - 1);
  if (partner === null || partner === HOME) return null;
  const topic = takes
    ? `Vietnamese exports to ${namedBehind(partner)}`
    : `Vietnamese imports from ${namedBehind(partner)}`;
  return { role: 'level', topic, by: 'goods-deed' };
}
