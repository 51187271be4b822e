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

/** The clause of the number: 'Malta was the largest export market with 44 billion, while Chile was the leading import market with 55'. */
function said({ text, words, at }: Site): string {
  const cut = words
    .slice(0, at)
    .findLastIndex(({ lower, text: sign }) => /^(?:while|whereas)$/.test(lower) || sign === ';');
  const end = words.findIndex(
    ({ lower, text: sign }, place) => place > at && (/^(?:while|whereas)$/.test(lower) || sign === ';'),
  );
  return text.slice(words[cut + 1]?.start ?? 0, words[end === -1 ? words.length - 1 : end - 1]?.end ?? 0);
}

/** 'the largest market for Vietnamese coffee': exports of coffee; the flow told before where no goods are named. */
function goodsSold(site: Site, told: ToldTopic | null): string | null {
  const named = GOODS_OF.exec(said(site));
  const goods = named?.[2]?.trim() ?? '';
  if (goods !== '' && !/^(?:exports?|goods|its|the)\b/.test(goods))
    return `${named?.[1] === undefined ? 'imports' : 'exports'} of ${goods}`;
  const way = EXPORT_MARKET.test(said(site)) ? 'exports' : IMPORT_MARKET.test(said(site)) ? 'imports' : null;
  const flow =
    told !== null && GOODS_FLOWS.test(told.base) ? told.base.replace(/\s(?:to|from)\s(?:the )?[A-Z].*$/, '') : null;
  // 'imports were valued at 58 billion. Malta was the largest export market with 13 billion'.
  return way !== null && (flow === null || OPPOSITE[way].test(flow)) ? way : flow;
}

const EXPORT_MARKET = /\bexport (?:markets?|destinations?)\b/i;
const IMPORT_MARKET = /\bimport markets?\b|\b(?:largest|biggest|leading|top) (?:seller|supplier|source of imports)\b/i;
const OPPOSITE = { exports: /\bimports?\b/i, imports: /\bexports?\b/i };

const OPENING = 3;

/** The foreign country that opens the sentence. */
function firstPlace({ words, at }: Site): string | null {
  const cut = words.slice(0, at).findLastIndex(({ lower, text }) => /^(?:while|whereas)$/.test(lower) || text === ';');
  const first = words.slice(cut + 1, cut + 2 + OPENING).find((word) => word.mention?.kind === 'place');
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

/** 'Malta was the largest export market with revenue of 44 billion': what is sold to it. */
export function marketRevenue(site: Site, phrase: string, told: ToldTopic | null): Topic | null {
  if (
    !isMoney(site.quantity.unit) ||
    !/^(?:(?:total|export|import) )?(?:revenue|turnover|value|earnings|sales)$/i.test(phrase)
  )
    return null;
  if (!EXPORT_MARKET.test(said(site)) && !IMPORT_MARKET.test(said(site))) return null;
  const [flow, buyer] = [goodsSold(site, told), firstPlace(site)];
  return flow === null || buyer === null
    ? null
    : { topic: ofPlace(flow, buyer), base: flow, item: ofPlace(flow, buyer) };
}

/** 'Malta was the largest market for coffee, at 546 million', where the country alone was found. */
export function soldTo(site: Site, place: string, told: ToldTopic | null): Topic | null {
  if (!isMoney(site.quantity.unit) || !LARGEST.test(said(site))) return null;
  const flow = goodsSold(site, told);
  return flow === null ? null : { topic: ofPlace(flow, place), base: flow, item: place };
}
