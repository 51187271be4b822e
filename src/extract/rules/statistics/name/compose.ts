import type { StatisticKind } from '../../../../dataset/statistic.ts';
import { findOrganisations } from '../../../find/organisations/find-organisations.ts';
import { findPlaces } from '../../../find/places/find-places.ts';
import type { Reading } from '../walk/site.ts';
import { canPair, countryName, HOME, namedBehind } from '../words/countries.ts';
import { AID_ROOTS, VISITORS } from '../words/figure-words.ts';
import { cleanTopic } from './clean-topic.ts';
import { pairOfTrade } from './pair-of-trade.ts';
import { withoutCountrys } from './pointed.ts';
import { rankName } from './rank-text.ts';
import { targetText } from './target-text.ts';

const BILATERAL = /(?<!-)\b(?:trade|turnover|commerce|relations)\b/i;
const OF_AID = new RegExp(`\\b(?:${AID_ROOTS.join('|')})`, 'i');
/**
 * What the figure measures, in words: the text's own noun phrase, with the pair or the country where the phrase names
 * none: 'two-way trade Vietnam - Myanmar', 'growth of 5G coverage, Vietnam'.
 */
export function composeWhat(
  reading: Reading,
  topic: string,
  kind: StatisticKind,
  codes: string[],
  named: string[],
): string {
  const where = inCountry(withoutCountrys(topic, codes), codes, named).replace(ABROAD_IN, '$1 in ');
  const core = reading.role === 'rank' || reading.topic === '' ? where : withPair(where, codes, named);
  switch (reading.role) {
    case 'growth':
      return `growth of ${core}`;
    case 'change':
      return `change of ${core}`;
    case 'multiple':
      return `growth of ${core}`;
    case 'share':
      return shareText(reading, core);
    case 'rank':
      return rankName(core, codes);
    default:
      if (kind === 'target') return targetText(core);
      if (kind === 'aid' && !OF_AID.test(core)) return `${core} (aid)`;
      return reading.role === 'level' ? economyMeant(core) : core;
  }
}

/** Money tells the size of an economy by its product. */
const economyMeant = (core: string): string => core.replace(WHOLE_ECONOMY, '$1economy (GDP)');
const WHOLE_ECONOMY = /^(?:(?:size|scale) of (?:the )?)?((?:[A-Z][\w. ]*['’]s |Vietnamese )?)economy(?= of [A-Z]|,|$)/;

// 'Vietnamese investment overseas in Laos'.
const ABROAD_IN = /\b(investment|capital|projects) (?:overseas|abroad) in (?=[A-Z]|the [A-Z])/;
const IN_COUNTRY = /\bin (?:the|this) (?:Southeast Asian )?(?:country|nation)\b(?! (?:of|that|which|where)\b|['’])/i;

/** 'projects of Japanese firms in the country': in that of the two which the phrase does not name. */
function inCountry(phrase: string, codes: readonly string[], named: readonly string[]): string {
  const [foreign, other] = codes.filter((code) => code !== HOME && canPair(code));
  if (codes.join() === HOME) return phrase.replace(IN_COUNTRY, `in ${countryName(HOME)}`);
  if (named.length !== 1 || foreign === undefined || other !== undefined || !codes.includes(HOME)) return phrase;
  const there = named[0] === foreign ? countryName(HOME) : named[0] === HOME ? namedBehind(foreign) : null;
  return there === null ? phrase : phrase.replace(IN_COUNTRY, `in ${there}`);
}

/** Adds the pair, the partner or Vietnam where the phrase names none of them. */
function withPair(phrase: string, codes: string[], named: string[]): string {
  const foreign = codes.filter((code) => code !== HOME && canPair(code));
  const partner = foreign.length === 1 ? countryName(foreign[0] ?? '') : null;
  const spelled =
    partner === null || named.some((code) => code !== HOME)
      ? phrase
      : phrase.replace(foreign[0]!.length === 3 ? POINTED : POINTED_BLOC, `$1 ${namedBehind(foreign[0]!)}`);
  if (spelled !== phrase) return pairOfTrade(spelled, codes, [foreign[0]!]) ?? spelled;
  const topic = phrase;
  const traded = partner === null ? null : pairOfTrade(topic, codes, named);
  if (traded !== null) return traded;
  if (named.length === 0) {
    if (/\bin Vietnam\b/.test(topic)) return topic;
    if (!codes.includes(HOME)) return topic;
    const [body, other] = codes.filter((code) => code !== HOME);
    // 'firms from the EU' say whose already.
    if (partner !== null && saysBloc(topic, foreign))
      return PEOPLED.test(topic) || BILATERAL.test(topic) ? topic : `${topic}, Vietnam`;
    // 'loans, Vietnam - ADB'.
    if (partner === null && body !== undefined && other === undefined && OF_AID.test(topic))
      return topic.includes(body) ? `${topic}, Vietnam` : `${topic}, Vietnam - ${body}`;
    if (partner === null)
      return /\b(?:global|world|worldwide|international|southeast asian)/i.test(topic) || topic === ''
        ? topic
        : `${topic}, Vietnam`;
    return BILATERAL.test(topic) ? `${topic} Vietnam - ${partner}` : `${topic}, Vietnam - ${partner}`;
  }
  if (partner !== null && named.length === 1 && named[0] === HOME) {
    if (/\b(?:exports|sales|shipments)\b/i.test(topic) && !/\bto\s/.test(topic))
      return `${topic} to ${namedBehind(foreign[0]!)}`;
    if (BOUGHT_HERE.test(topic) || TRADED_WITH_HOME.test(topic)) return `${partner}’s ${topic}`;
    if (/\b(?:imports|purchases)\b/i.test(topic) && !/\bfrom\s/.test(topic))
      return `${topic} from ${namedBehind(foreign[0]!)}`;
    if (TRADE_WITH_HOME.test(topic)) return `${topic.replace(TRADE_WITH_HOME, '$1')} Vietnam - ${partner}`;
    if (INVESTED_BY_HOME.test(topic)) return `${topic} in ${partner}`;
    if (INVESTED_HERE.test(topic) && !/\bfrom\s|^Vi(?:et|ệt)/.test(topic) && !topic.includes(` ${partner}`))
      return from(partner, topic);
    if (TO_HOME.test(topic)) return `${topic} from ${namedBehind(foreign[0]!)}`;
    if (GONE_FROM_HOME.test(topic)) return `${topic} to ${namedBehind(foreign[0]!)}`;
    if (INVESTED_HERE.test(topic) && / from (?:the|all) \S/.test(topic)) return topic;
    if (!BETWEEN_HOME.test(topic) && !topic.endsWith(` ${partner}`)) return `${topic}, Vietnam - ${partner}`;
  }
  return topic;
}

// 'commerce with the bloc', 'firms from the country': whichever was spoken of.
const POINTED =
  /\b(with|from|to|and) (?:the|this) (?:[\w-]+ ){0,2}(?:kingdom|nation|country|market|republic|sultanate)\b(?! (?:of|for|as|and)\b|['’])/i;
const POINTED_BLOC = /\b(with|from|to) (?:the|this) (?:[\w-]+ )?(?:bloc|union|grouping)\b(?! (?:of|for|as|and)\b)/i;
// 'trade with Vietnam' of a country that the phrase does not name.
const TRADE_WITH_HOME = /(?<!['’]s )\b(trade|turnover|commerce) (?:with|between) Vi(?:et|ệt) ?[Nn]am$/i;
// What another country buys of Vietnam.
const BOUGHT_HERE = /^(?:imports|purchases) of (?:\w+ )?Vietnamese\b/i;
// 'imports from Vietnam' of Estonia, its 'trade surplus with Vietnam'.
const TRADED_WITH_HOME =
  /^(?:trade (?:surplus|deficit) with|(?:exports|sales|shipments)\b.* to|(?:imports|purchases)\b.* from) Vi(?:et|ệt) ?[Nn]am$/i;
const INVESTED_HERE = /\b(?:projects?|investments?|capital)\b[^,]*? (?:in|into|across) /i;
const INVESTED_BY_HOME = /^Vi(?:et|ệt) ?[Nn]am(?:ese|['’]s)?\b.*\b(?:investments?|capital)\b(?!.* in (?!projects$))/i;

// 'doses of vaccine to Vietnam', 'aid for Vietnam' of the Swiss; 'trade between Vietnam and the bloc' names both.
const TO_HOME = /\b(?:to|for|into) (?:the )?Vi(?:et|ệt) ?[Nn]am$/i;
const BETWEEN_HOME = /\bbetween Vi(?:et|ệt) ?[Nn]am and\b|\bVi(?:et|ệt) ?[Nn]am\s?[-–]\s?[A-Z]/i;

// 'tourists from Vietnam' in news of one country.
const GONE_FROM_HOME = new RegExp(`${VISITORS.source} from Vi(?:et|ệt) ?[Nn]am$`, 'i');
const PEOPLED = /^(?:population|members|consumers)\b/;

const saysBloc = (topic: string, codes: readonly string[]): boolean =>
  findOrganisations(topic).some(({ code }) => code !== null && codes.includes(code));

/** 'valid projects in Viet Nam' of the Swiss: 'valid projects from Switzerland in Viet Nam'. */
const from = (investor: string, topic: string): string =>
  topic.replace(/ (?=(?:in|into|across) )/, ` from ${investor} `);

function shareText(reading: Reading, core: string): string {
  // 'half of those sent abroad'.
  const whole = reading.whole
    ? cleanTopic(reading.whole).replace(/^(?=(?:sent|working|living|employed|studying) )/, 'those ')
    : '';
  if (reading.topic === '') return `share of ${whole === '' ? (core === '' ? 'the total' : core) : whole}`;
  if (core.endsWith(`, ${whole}`)) return `share of ${core}`;
  const [pair = ''] = PAIR.exec(core) ?? [];
  const part = withArticle(core.slice(0, core.length - pair.length));
  const named = PAIR_NAMES.exec(pair)?.[1] ?? 'Vi';
  // 'investment in Laos' of 'investment overseas'.
  const inside = INVESTED_IN.exec(part);
  if (inside !== null && whole === `${inside[1]} overseas`) return `share of ${inside[2]} in ${whole}`;
  const divided = part.startsWith(`${whole} `) ? /^ (?:from|in) (\S.*)$/.exec(part.slice(whole.length)) : null;
  if (divided !== null) return `share of ${divided[1]} in ${whole}`;
  const whose = whole.includes(named) ? '' : pair.replace(/^ /, ', ');
  const total = whole === '' || /^(?:total|whole|all)$/i.test(whole);
  // 'Seafood exports to Malta accounted for 18% of the total'.
  const [, flow, market = ''] = (total ? TO_MARKET.exec(part) : null) ?? [];
  if (flow !== undefined && !/^Vi(?:et|ệt)/.test(market)) return `share of ${market} in ${flow}${whose}`;
  return total ? `share of ${part} in the total${whose}` : `share of ${part} in ${whole}${whose}`;
}

/** 'the United States', whose name alone is told. */
function withArticle(part: string): string {
  const [place] = findPlaces(part);
  return place?.form === 'country' && place.start === 0 && place.end === part.length
    ? namedBehind(place.country)
    : part;
}

const TO_MARKET = /^(.*\b(?:exports|imports|shipments)(?: of [\w ,-]+?)?) (?:to|from) ((?:the )?[A-Z][\w. ]*)$/;
const INVESTED_IN = /^(Vietnamese investment) in (\S.*)$/;
/** The countries behind a name that tells of none. */
const PAIR = /, Vietnam$|,? Vietnam - [^,]+$/;
const PAIR_NAMES = / - (.+)$/;
