import type { Sentence } from '../../document.ts';
import { canPair, countryName, HOME, namedBehind } from './countries.ts';

const FLOW =
  /^((?:exports|imports)|(?:export|import) (?:turnover|revenue|value|earnings))( of (?:(?! (?:to|from) )[^,])+)?$/i;
const OWNED = /^[A-Z][^,]*(?:['’]s?|an|ese|ish|ch) (?:exports|imports)$/;
const NOUN = /\b(?:(?:ex|im)ports|(?:ex|im)port (?:turnover|revenue|value|earnings))\b/i;
const TELLERS = /^\s(?:side|data|figures|customs|statistics|ministry|authorities)\b/;

/**
 * 'exports of 125 million' in news of the trade of Vietnam with one country: those of Vietnam, but in the press of that country its own.
 * A phrase that says whose they are, or where they go, needs no help; what 'the Russian side recorded' may be of either.
 */
export function ownedFlow(
  topic: string,
  codes: readonly string[],
  named: readonly string[],
  home: string | null,
  text: string,
  sentence: Sentence,
): string | null {
  const [, flow = '', goods = ''] = FLOW.exec(topic) ?? [];
  const [partner, other] = codes.filter((code) => code !== HOME);
  // "Kenya's exports brought in 54 million" beside Vietnam.
  if (partner !== undefined && other === undefined && named.join() === partner && OWNED.test(topic))
    return sentence.mentions.some((mention) => mention.kind === 'place' && mention.country === HOME)
      ? `${topic} ${/imports$/i.test(topic) ? 'from' : 'to'} Vietnam`
      : null;
  if (flow === '' || named.length > 0 || !codes.includes(HOME) || partner === undefined || other !== undefined)
    return null;
  if (!canPair(partner) || (home !== null && home !== partner) || !isTold(home, text, sentence)) return null;
  const way = /^exports?/i.test(flow) ? 'to' : 'from';
  return home === null
    ? `Vietnamese ${flow.toLowerCase()}${goods} ${way} ${namedBehind(partner)}`
    : `${flow.toLowerCase()}${goods} of ${countryName(partner)} ${way} Vietnam`;
}

/** The sentence speaks of exports or imports by that name, or Vietnam is the first that it names ('Vietnam sold Kenya rice'). */
function isTold(home: string | null, text: string, sentence: Sentence): boolean {
  const places = sentence.mentions.flatMap((mention) => (mention.kind === 'place' ? [mention] : []));
  const recorded = places.some(
    ({ country, end, form }) => country !== HOME && form === 'adjective' && TELLERS.test(text.slice(end, end + 14)),
  );
  if (recorded) return false;
  return NOUN.test(text.slice(sentence.start, sentence.end)) || (home === null && places[0]?.country === HOME);
}
