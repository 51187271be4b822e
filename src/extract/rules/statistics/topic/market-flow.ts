import type { ToldTopic, Topic } from '../site/told-topic.ts';
import { leftOf, type Site } from '../walk/site.ts';
import { HOME, namedBehind } from '../words/countries.ts';
import { GOODS_FLOWS } from '../words/figure-words.ts';
import { isMoney } from '../words/refuse.ts';
import { ofPlace } from './place-topic.ts';

const BUYERS = '(?:markets?|buyers?|importers?|customers?|destinations?|outlets?)';
const GOODS_OF =
  /\b(?:(market|buyer|importer|purchaser|consumer|customer|destination)s?|(?:supplier|source|provider|exporter)s?) (?:for|of) (?:Vi(?:et|ệt) ?[Nn]am(?:ese|['’]s) )?((?:[a-z-]+(?:, | and | )?){1,4}?)(?= in | with | at | from | to | during | over |,|;|\.|$)/;
const IS_BUYER = new RegExp(`\\b${BUYERS}(?: (?:for|of|in) .*)?$`, 'i');
const GIVEN = /\b(?:ODA|assistance|aid|loans?|capital|investment)\b/;
const LARGEST = new RegExp(
  `\\b(?:largest|biggest|main|top|leading|key|major|single|important) (?:\\w+ )?${BUYERS}\\b`,
  'i',
);

const said = ({ text, words }: Site): string => text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

/** 'the largest market for Vietnamese coffee': exports of coffee; the flow told before where no goods are named. */
function goodsSold(site: Site, told: ToldTopic | null): string | null {
  const named = GOODS_OF.exec(said(site));
  const goods = named?.[2]?.trim() ?? '';
  if (goods !== '' && !/^(?:exports?|goods|its|the)\b/.test(goods))
    return `${named?.[1] === undefined ? 'imports' : 'exports'} of ${goods}`;
  return told !== null && GOODS_FLOWS.test(told.base)
    ? told.base.replace(/\s(?:to|from)\s(?:the )?[A-Z].*$/, '')
    : null;
}

const OPENING = 3;

/** The foreign country that opens the sentence. */
function firstPlace({ words }: Site): string | null {
  const first = words.slice(0, OPENING + 1).find((word) => word.mention?.kind === 'place');
  if (first?.mention?.kind !== 'place' || first.pos === 'ADJ' || first.mention.country === HOME) return null;
  return namedBehind(first.mention.country);
}

/** 'Malta remained the largest single market with 1.5 billion USD': what is sold to it. */
export function marketTopic(site: Site, phrase: string, told: ToldTopic | null): Topic | null {
  if (!isMoney(site.quantity.unit) || !/^(?:with|at)$/.test(site.words[leftOf(site)]?.lower ?? '')) return null;
  const flow = IS_BUYER.test(phrase) && !GIVEN.test(phrase) ? goodsSold(site, told) : null;
  if (flow === null) return null;
  const buyer = firstPlace(site);
  const topic = buyer === null ? flow : ofPlace(flow, buyer);
  return { topic, base: flow, item: buyer === null ? null : topic };
}

/** 'Malta was the largest market for coffee, at 546 million', where the country alone was found. */
export function soldTo(site: Site, place: string, told: ToldTopic | null): Topic | null {
  if (!isMoney(site.quantity.unit) || !LARGEST.test(said(site))) return null;
  const flow = goodsSold(site, told);
  return flow === null ? null : { topic: ofPlace(flow, place), base: flow, item: place };
}
