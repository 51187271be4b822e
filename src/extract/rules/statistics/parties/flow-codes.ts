import type { Sentence } from '../../../document.ts';
import type { Told } from '../site/figure-site.ts';
import type { Topic } from '../site/told-topic.ts';
import type { Reading, Site } from '../walk/site.ts';
import { canPair, HOME } from '../words/countries.ts';
import { GOODS_FLOWS, TRADE } from '../words/figure-words.ts';

/** 'Vietnamese exports of rice', to the whole world, whoever buys most of it. */
const TO_ALL = /^Vietnamese (?:ex|im)ports of (?:(?! (?:to|from) ).)+$/;
/** 'Malta’s imports of rice', from others than Vietnam. */
const OF_ANOTHER = /^[A-Z][\w. ]*[’'](?:s)? (?:ex|im)ports of /;
/** 'exports to CPTPP members', 'shipments to most markets': of no one of them. */
const TO_MANY =
  /\b(?:to|from|with|among) (?:the )?(?:(?!EU|ASEAN|EAEU)[A-Z]{3,}\S* (?:members?|member (?:states|countries|economies)|countries|states|markets)|(?:most|all|other|many|several|major|main|traditional|key|foreign|world|global) (?:\w+ )?(?:markets|countries|partners|members))\b/;
/** 'total exports of Vietnam', "the country's overall tea exports". */
const WHOLE =
  /^(?:(?:Vi(?:et|ệt) ?[Nn]am['’]s|Vietnamese|country['’]s) (?:total|overall|whole) (?:[a-z-]+ ){0,3}(?:exports|imports|shipments)|(?:total|overall|whole) (?:[a-z-]+ ){0,3}(?:exports|imports|shipments) of Vi(?:et|ệt) ?[Nn]am|(?:Vi(?:et|ệt) ?[Nn]am['’]s |country['’]s )(?:total |foreign )?(?:trade|import-export) turnover)$/;
/** "Vietnam's seafood exports": with no word on where they go. */
const OF_HOME = /^(?:Vi(?:et|ệt) ?[Nn]am['’]s|Vietnamese|country['’]s) (?:[a-z-]+ ){0,3}(?:exports|imports|shipments)$/;
/** 'Exports jumped a further 14%', in the words after those on one partner. */
const BARE_FLOW = /^(?:exports|imports|shipments|sales|purchases|export turnover|import turnover)$/i;
const TO_REGION = /\b(?:to|from|with) (?:Europe|Asia|Africa|the Americas|Oceania)$/;
const POPULATION = /^population of (?!Vi)/;

/**
 * Whose a flow of goods is where its own words, or those of the figure before, say so: of Vietnam and all the partners named, of the partner whose list of
 * goods goes on, of Vietnam alone, or of another country; null where the sentence is to be asked.
 */
export function flowCodes(
  site: Site,
  { by, topic: said }: Reading,
  { topic, base, item }: Topic,
  named: readonly string[],
  near: Told | null,
  sentence: Sentence,
  severally: boolean,
): string[] | null {
  const foreign = named.filter((code) => code !== HOME && canPair(code));
  if (POPULATION.test(topic) && foreign.length === 1) return foreign;
  if (by === 'goods-deed' || (near !== null && said === null && topic === near.topic && isAlone(near))) {
    if (TO_ALL.test(topic)) return [HOME];
    if (OF_ANOTHER.test(topic) && !named.includes(HOME)) return [...named];
  }
  if (!GOODS_FLOWS.test(topic) && !TRADE.test(topic)) return null;
  if (foreign.length === 0 && TO_REGION.test(topic)) return [HOME];
  if (foreign.length > 1 && !OF_ANOTHER.test(topic) && JOINED.test(topic)) return [HOME, ...foreign];
  if (WHOLE.test(topic)) return [HOME];
  const here = near !== null && near.sentence === sentence;
  const ofAll = here && near.codes.join() === HOME;
  if (ofAll && (BARE_FLOW.test(topic) || (item !== null && base === near.base))) return [HOME];
  const afresh = near === null || near.sentence.block !== sentence.block || near.codes.every((code) => code === HOME);
  if (
    severally &&
    afresh &&
    foreign.length === 0 &&
    (OF_HOME.test(topic) || OF_HOME.test(base)) &&
    !namesAbroad(sentence)
  )
    return [HOME];
  if (foreign.length === 0 && (TO_MANY.test(topic) || (named.includes(HOME) && comesBeforeParts(site, sentence))))
    return [HOME];
  if (near === null || foreign.length > 0 || !near.codes.includes(HOME)) return null;
  // 'trade with Malta and Chile came to 5 billion, with a surplus of 3 billion'.
  if (near.sentence === sentence && near.codes.length > 2 && TRADE.test(near.topic)) return near.codes;
  const back = sentence.index - near.sentence.index;
  if (item !== null && base === near.base && back <= 2 && near.codes.length === 2) return near.codes;
  const goesOn = back <= 1 && near.sentence.block === sentence.block && near.codes.length === 2;
  // 'Trade with Malta came to 6 billion. Of this, exports of Vietnam made up 3 billion'.
  if (goesOn && OF_HOME.test(topic) && TRADE.test(near.topic) && !namesAbroad(sentence)) return near.codes;
  return goesOn && back === 1 && GOODS_FLOWS.test(near.topic) && BARE_FLOW.test(topic) ? near.codes : null;
}

/** '7 million tonnes, of which 3 million tonnes went to Malta': the countries of the sentence have the parts, the number the whole. */
function comesBeforeParts({ text, quantity }: Site, { mentions, end }: Sentence): boolean {
  const part = text.slice(quantity.end, end).search(/,? of (?:which|that|those|these)\b[^,;]*\d/);
  const abroad = mentions.filter((mention) => mention.kind === 'place' && mention.country !== HOME);
  return part !== -1 && abroad.length > 0 && abroad.every(({ start }) => start > quantity.end + part);
}

const JOINED = /\b(?:with|to|from) (?:the )?[A-Z][^,]*(?:, (?:the )?[A-Z][^,]*)*,? and (?:the )?[A-Z]/;

const namesAbroad = ({ mentions }: Sentence): boolean =>
  mentions.some(
    (mention) =>
      (mention.kind === 'place' && mention.country !== HOME) ||
      (mention.kind === 'organisation' && mention.code !== null && canPair(mention.code)),
  );

const isAlone = ({ topic, codes }: Told): boolean =>
  (TO_ALL.test(topic) && codes.join() === HOME) || (OF_ANOTHER.test(topic) && !codes.includes(HOME));
