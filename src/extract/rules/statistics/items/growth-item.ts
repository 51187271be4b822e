import type { Sentence } from '../../../document.ts';
import { findPlaces } from '../../../find/places/find-places.ts';
import type { Told } from '../site/figure-site.ts';
import { areAllPlaces } from '../topic/bare-place.ts';
import { ownPartner } from '../topic/own-partner.ts';
import { guestsFrom } from '../topic/part-of.ts';
import { leftOf, type Reading, type Site } from '../walk/site.ts';
import { HOME, namedBehind } from '../words/countries.ts';
import { GOODS_FLOWS, TRADED_GOODS, VISITORS } from '../words/figure-words.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../words/noun-phrase.ts';
import { countryOf } from '../words/opening-country.ts';
import { phraseText } from '../words/phrase-text.ts';
import { isRegion } from '../words/regions.ts';
import { followsLike } from '../words/respective.ts';
import type { Word } from '../words/words.ts';
import { fastestIn } from './fastest-growth.ts';
import { movedTo } from './place-item.ts';

/** A country by its code, or a part of the world by its name. */
type Place = { country: string } | { region: string };

/**
 * How fast one sender or buyer of a list grew: 'the Maltese market gained 6%, the Polish 5%', 'Malta and Chile were up 29 and 15 per
 * cent, respectively', 'up 22% for Malta', 'with Asia at 6 per cent'. It is the flow told before, of this place.
 */
export function growthItem(site: Site, reading: Reading, near: Told | null, sentence: Sentence): Reading | null {
  const listed = near !== null && near.kind === 'growth' && near.sentence === sentence;
  const other = otherEconomy(site, reading, near, sentence);
  if (other !== null) return other;
  const spoken = statedFlow(site);
  if (reading.role !== 'growth' && !(reading.role === 'rate' && listed)) return null;
  if (site.words[site.at + 1]?.lower === 'of') return null;
  const economy = economyOf(site, reading, near);
  if (economy !== null) return { ...reading, role: 'growth', topic: economy };
  const fastest = fastestIn(site, sentence);
  const place =
    fastest === null
      ? (ownPlace(site, reading, listed) ?? leader(site, reading, sentence) ?? bareCountry(reading))
      : { country: fastest };
  if (place === null) return null;
  const own = reading.topic !== null && isFlow(reading.topic) ? [reading.topic] : [];
  const told = near !== null && sentence.index - near.sentence.index <= 1 ? [near.topic, near.base] : [];
  const topic = [...own, ...told, ...spoken].map((flow) => flowOf(flow, place)).find((found) => found !== null) ?? null;
  if (topic === null) return null;
  const goesOn = near?.sentence === sentence && (reading.role !== 'growth' || followsLike(site.words, site.at));
  const falls = goesOn ? near.reading.falls : reading.role === 'growth' ? reading.falls : undefined;
  return { role: 'growth', topic, by: 'place-item', ...(falls === undefined ? {} : { falls }) };
}

/** 'Strong export growth was recorded in several markets, including Malta with a rise of 46%': the flow that grew there. */
function statedFlow({ text, words, quantity }: Site): string[] {
  const start = words[0]?.start ?? 0;
  const flow = STATED.exec(text.slice(start, quantity.start));
  if (flow === null) return [];
  const named = `${flow[1] ?? flow[2]}`.toLowerCase().replace(/(?:ex|im)port$/, '$&s');
  const goods = / /.test(named) ? null : goodsBefore(text.slice(Math.max(0, start - SPOKEN), start), named);
  return [goods === null ? named : `${goods} ${named}`];
}

/** 'coffee' of the last 'coffee exports' spoken of. */
function goodsBefore(text: string, flow: string): string | null {
  const told = [...text.matchAll(new RegExp(`\\b([a-z]+) ${flow}\\b`, 'gi'))].at(-1)?.[1]?.toLowerCase();
  return told !== undefined && TRADED_GOODS.has(told) ? told : null;
}

/** So many characters before a sentence, the goods that it speaks of are still meant. */
const SPOKEN = 600;

const STATED =
  /\b(export|import) (?:turnover |value )?(?:growth|increases?|gains?|rises?)\b|\b(?:growth|increases?|gains?|rises?) (?:in|of) (?:the )?((?:\w+ )?(?:exports|imports|shipments))\b/i;

/** 'Malta with a rise of 46%'. */
function bareCountry({ topic }: Reading): Place | null {
  const country = countryIn(topic ?? '', 'country');
  return country === null ? null : { country };
}

const ECONOMY = /\b(?:econom(?:y|ies|ic)|GDP|gross domestic product)\b/i;

const SORT_OF_ECONOMY = /\b((?:digital|internet) )econom/i;

/** 'The economy grew by 7%. Malta expanded 4%': so did that of Malta. */
function economyOf({ text, words }: Site, { role, topic }: Reading, near: Told | null): string | null {
  const country = role === 'growth' ? countryIn(topic ?? '', 'country') : null;
  if (country === null) return null;
  const told = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  const sort = SORT_OF_ECONOMY.exec(near?.topic ?? told)?.[1]?.toLowerCase() ?? '';
  return ECONOMY.test(near?.topic ?? '') || (near === null && ECONOMY.test(told))
    ? `${sort}economy of ${namedBehind(country)}`
    : null;
}

/** 'Vietnam's economy will grow by 6%. It predicts 4.8% for Indonesia and 4% for Malaysia': their economies. */
function otherEconomy(site: Site, reading: Reading, near: Told | null, sentence: Sentence): Reading | null {
  if (near === null || near.kind !== 'growth' || sentence.index - near.sentence.index > 1) return null;
  if (!/^(?:growth|rate)$/.test(reading.role) || !ECONOMY.test(near.topic)) return null;
  const lead = site.words[site.at + 1]?.lower;
  const at = site.words[site.at + 2]?.pos === 'DET' ? site.at + 3 : site.at + 2;
  const place = /^(?:for|in)$/.test(lead ?? '') ? countryOf(site.words[at]) : null;
  if (place === null) return null;
  const sort = SORT_OF_ECONOMY.exec(near.topic)?.[1]?.toLowerCase() ?? '';
  return { role: 'growth', topic: `${sort}economy of ${namedBehind(place)}`, by: 'place-item' };
}

const isFlow = (topic: string): boolean =>
  EACH_HAS.test(topic) ||
  FOREIGNERS.test(topic) ||
  VISITORS.test(topic) ||
  GOODS_FLOWS.test(topic) ||
  TRAVEL.test(topic);
// 'UN Tourism' is an agency.
const TRAVEL = /\b(?:tourism|travel)\b/;
const EACH_HAS = /\b(?:digital|internet) economy$/;
const FOREIGNERS = /^(?:total |number of )?foreigners\b/;
const WORLDWIDE = /\b(?:global|worldwide|world|international) (?=tourism|travel)/i;

/** The flow of that place; null for what no list of places divides. */
function flowOf(flow: string, place: Place): string | null {
  if ('region' in place)
    return VISITORS.test(flow)
      ? guestsFrom(flow, place.region)
      : TRAVEL.test(flow)
        ? `${flow.replace(/ in .*$/, '').replace(WORLDWIDE, 'international ')} in ${place.region}`
        : null;
  if (VISITORS.test(flow) || FOREIGNERS.test(flow))
    return guestsFrom(flow.replace(/ who travelled.*$| by (?:air|sea|road|rail)$/, ''), namedBehind(place.country));
  return GOODS_FLOWS.test(flow) || EACH_HAS.test(flow) ? movedTo(flow, place.country) : null;
}

const MARKET = /^(.+?) (?:(?:source|tourist|tourism|visitor) )?market$/;

function ownPlace(site: Site, reading: Reading, listed: boolean): Place | null {
  const { words, at } = site;
  const topic = reading.topic ?? '';
  // 'the Maltese market gained 6%'.
  const market = countryIn(MARKET.exec(topic)?.[1] ?? '');
  if (market !== null && !(listed && isAdjective(words[leftOf(site)]))) return { country: market };
  // 'the number of Poles'.
  const people = /^(?:number|total) of (?:the )?(\S+)$/.exec(topic)?.[1] ?? '';
  const nationals = countryIn(people, 'people');
  if (nationals !== null) return { country: nationals };
  if (/ and /.test(topic) && areAllPlaces(topic)) {
    const clause = words.slice(0, at).findLastIndex(({ lower }) => /^(?:;|while|whereas|but)$/.test(lower)) + 1;
    const code = ownPartner(words.slice(clause), at - clause);
    return code === null ? null : { country: code };
  }
  const left = words[leftOf(site)];
  // 'Those from Malta fell 25 per cent and from Chile 43'.
  if (listed && left?.mention?.kind === 'place' && /^(?:from|to)$/.test(words[leftOf(site) - 1]?.lower ?? ''))
    return left.mention.country === HOME ? null : { country: left.mention.country };
  // 'the Polish 5%'.
  if (listed && isAdjective(left) && left?.mention?.kind === 'place') return { country: left.mention.country };
  return behind(site) ?? (listed ? before(site) : null);
}

// 'Malta took the lead in growth (47%)', 'no market expanded faster than Malta'.
const LEAD =
  /^(?:market|lead|leads|leaders?|no (?:\w+ )?market|\w+[- ]growing (?:\w+ )?market)(?: in growth| of all)?$/i;

function leader({ quantity }: Site, { topic }: Reading, sentence: Sentence): Place | null {
  if (!LEAD.test(topic ?? '')) return null;
  const before = sentence.mentions.flatMap((mention) =>
    mention.kind === 'place' && mention.country !== HOME && mention.end <= quantity.start ? [mention.country] : [],
  );
  return new Set(before).size === 1 ? { country: before[0]! } : null;
}

const isAdjective = (word: Word | undefined): boolean =>
  word?.mention?.kind === 'place' && word.mention.form === 'adjective' && word.mention.country !== HOME;

/** The one foreign country that a phrase is the name of. */
function countryIn(phrase: string, form?: string): string | null {
  const [place, other] = findPlaces(phrase);
  return place === undefined ||
    other !== undefined ||
    place.country === HOME ||
    (form !== undefined && place.form !== form) ||
    phrase.replace(/^the /i, '').length !== place.end - place.start
    ? null
    : place.country;
}

/** '22% for Malta', '6% across Asia'. */
function behind({ words, at, text }: Site): Place | null {
  if (!/^(?:for|in|across|throughout)$/.test(words[at + 1]?.lower ?? '')) return null;
  const start = words[at + 2]?.pos === 'DET' ? at + 3 : at + 2;
  const { mention } = words[start] ?? {};
  if (words[at + 1]?.lower === 'for' && mention?.kind === 'place' && mention.form === 'country')
    return mention.country === HOME ? null : { country: mention.country };
  const end = nounPhraseAfter(words, start);
  return end === null ? null : regionOf(phraseText(text, words, start, end));
}

/** 'with Asia at 6 per cent', 'followed by Malta with 6 per cent'. */
function before(site: Site): Place | null {
  const { words, text } = site;
  const left = leftOf(site);
  if (!/^(?:at|with|by)$/.test(words[left]?.lower ?? '')) return null;
  const { mention } = words[left - 1] ?? {};
  if (mention?.kind === 'place' && mention.form === 'country' && words[left - 2]?.lower === 'by')
    return mention.country === HOME ? null : { country: mention.country };
  const start = nounPhraseBefore(words, left - 1);
  return start === null ? null : regionOf(phraseText(text, words, start, left - 1));
}

function regionOf(phrase: string): Place | null {
  const region = phrase
    .replace(/^(?:the |and |all )*/i, '')
    .replace(/ region$/i, '')
    .replace(/^Southeast Asian$/, 'Southeast Asia');
  return isRegion(region) ? { region } : null;
}
