import type { Sentence } from '../../../document.ts';
import { canPair, countryName, HOME, namedBehind } from '../words/countries.ts';

const FLOW =
  /^((?:exports|imports|shipments|purchases|sales)|(?:export|import) (?:turnover|revenue|value|earnings))( of (?:(?! (?:to|from) )[^,])+)?$/i;
/** 'shrimp exports', 'phone imports'. */
const GOODS_FLOW =
  /^((?!(?:total|overall|whole|combined|other|main|own|their|its) )(?:[a-z-]+ ){1,3}(?:exports|imports))$/;
const OWNED = /^[A-Z][^,]*(?:['’]s?|an|ese|ish|ch) (?:exports|imports)$/;
// 'exports to Kenya', 'purchases of nuts from Kenya': only whose is left out.
const SENT =
  /^(?:total |goods )*(?:exports|shipments|sales|imports|purchases)\b(?: of [^,]+?)? (?:to|from) (?:the )?[A-Z][\w. ]*$/;
const OF_THE_TWO = /\b(?:bilateral|two-way|Vi(?:et|ệt) ?[Nn]am)/;
const NOUN = /\b(?:(?:ex|im)ports|(?:ex|im)port (?:turnover|revenue|value|earnings))\b/i;
// 'shipments' and 'purchases' are of goods where trade is spoken of.
const LOOSE = /^(?:shipments|purchases|sales)$/i;
const TRADE = /\b(?:(?:ex|im)ports?|trade[ds]?|trading|turnover|(?:sales|shipments) to|purchases from)\b/i;
const BACK = 500;
const TELLERS = /^\s(?:side|data|figures|customs|statistics|ministry|authorities)\b/;

/**
 * 'exports of 125 million' in news of the trade of Vietnam with one country: those of Vietnam, but in the press of that country its own.
 * What goes on with such a flow is of the same two (`goesOn`).
 * A phrase that says whose they are, or where they go, needs no help; what 'the Russian side recorded' may be of either.
 */
export function ownedFlow(
  topic: string,
  codes: readonly string[],
  named: readonly string[],
  home: string | null,
  text: string,
  sentence: Sentence,
  goesOn: boolean,
): string | null {
  const [, flow = '', goods = ''] = FLOW.exec(topic) ?? GOODS_FLOW.exec(topic) ?? [];
  const [partner, other] = codes.filter((code) => code !== HOME);
  // "Kenya's exports brought in 54 million" beside Vietnam.
  const ofOne = partner !== undefined && other === undefined && named.join() === partner;
  if (ofOne && OWNED.test(topic))
    return OF_THE_TWO.test(text.slice(Math.max(0, sentence.start - BACK), sentence.end))
      ? `${topic} ${/imports$/i.test(topic) ? 'from' : 'to'} Vietnam`
      : null;
  if (ofOne && home === null && codes.includes(HOME) && SENT.test(topic) && namesNoThird(sentence, partner))
    return `Vietnamese ${topic}`;
  if (flow === '' || named.length > 0 || !codes.includes(HOME) || partner === undefined || other !== undefined)
    return null;
  if (!canPair(partner) || (home !== null && home !== partner) || !(goesOn || isTold(home, text, sentence, flow)))
    return null;
  const way = /\b(?:exports?|sales|shipments)\b/i.test(flow) ? 'to' : 'from';
  return home === null
    ? `Vietnamese ${flow.toLowerCase()}${goods} ${way} ${namedBehind(partner)}`
    : `${flow.toLowerCase()}${goods} of ${countryName(partner)} ${way} Vietnam`;
}

/** 'China's exports fell, those to Kenya too': they may be of the third. */
const namesNoThird = (sentence: Sentence, partner: string): boolean =>
  sentence.mentions.every(
    (mention) => mention.kind !== 'place' || mention.country === partner || mention.country === HOME,
  );

/** The sentence speaks of exports or imports by that name, or Vietnam is the first that it names ('Vietnam sold Kenya rice'). */
function isTold(home: string | null, text: string, sentence: Sentence, flow: string): boolean {
  const places = sentence.mentions.flatMap((mention) => (mention.kind === 'place' ? [mention] : []));
  const recorded = places.some(
    ({ country, end, form }) => country !== HOME && form === 'adjective' && TELLERS.test(text.slice(end, end + 14)),
  );
  if (recorded) return false;
  if (LOOSE.test(flow)) return TRADE.test(text.slice(Math.max(0, sentence.start - BACK), sentence.end));
  return NOUN.test(text.slice(sentence.start, sentence.end)) || (home === null && places[0]?.country === HOME);
}
