import type { Sentence } from '../../../document.ts';
import { cleanTopic } from '../name/clean-topic.ts';
import type { ToldTopic, Topic } from '../site/told-topic.ts';
import { isEmptyPhrase, nounText, type Reading, type Site } from '../walk/site.ts';
import { mainSubject } from '../walk/subject-of.ts';
import { AIMED_NOUNS, TRADE } from '../words/figure-words.ts';
import { isMeasure, isMoney } from '../words/refuse.ts';
import { isRegion } from '../words/regions.ts';
import { isBarePlace } from './bare-place.ts';
import { goodsBothWays } from './goods-both-ways.ts';
import { goodsListed, ITEMS } from './goods-listed.ts';
import { goodsOf } from './goods-of.ts';
import { AGENT, isAgent, PERSON } from './is-agent.ts';
import { marketRevenue, marketTopic, soldTo } from './market-flow.ts';
import { byMeansOfTravel } from './means-of-travel.ts';
import { namePair } from './name-pair.ts';
import { ownPartner } from './own-partner.ts';
import { partOf } from './part-of.ts';
import { figureOfPartners, PARTNER } from './partner-figure.ts';
import { ofPlace, placeTopic } from './place-topic.ts';
import { tradeMeant } from './trade-meant.ts';

/** What a figure measures, with 'it', 'the latter', ', up 5%' and lists of parts led back to what was told before. */
export function resolveTopic(
  site: Site,
  reading: Reading,
  told: ToldTopic | null,
  sentence: Sentence,
  spoken: (reach?: number) => string | null,
): Topic | null {
  const phrase = reading.topic === null ? null : cleanTopic(namePair(reading.topic, site.text, sentence));
  const named = phrase !== null && isMeasure(site.quantity.unit) ? tradeMeant(phrase, site) : phrase;
  const own = named !== null && isMoney(site.quantity.unit) ? named.replace(PROJECTS_AND, '') : named;
  const said = own !== null && reading.role === 'level' && isEmptyPhrase(own) ? null : own;
  // 'of which gold made up the better part, but no more than 671 million in 2020'.
  if (reading.topic !== null && told !== null && /^which\s/.test(reading.topic) && leftAside(site))
    return inheritedTopic(site, reading, told, spoken);
  const route = byMeansOfTravel(site, reading, said, told);
  if (route !== null) return route;
  const person = said !== null && reading.role !== 'count' && PERSON.test(said);
  const agent = said !== null && reading.role !== 'count' && isAgent(said, reading.role);
  if (said === null || agent || (said === '' && reading.role !== 'share'))
    return inheritedTopic(site, reading, told, spoken);
  // Better the giver's name than no figure: 'The Prime Minister pledged 5 million USD'.
  const meant = person ? inheritedTopic(site, reading, told, spoken) : null;
  if (meant !== null) return meant;
  if (said === '') return { topic: '', base: told?.base ?? '', item: null };
  if (reading.by === 'place-item' && told !== null) return { topic: said, base: told.base, item: said };
  if (reading.by === 'sector-item' && reading.whole)
    return { topic: said, base: reading.whole, item: said.replace(`${reading.whole} in `, '') };
  if (reading.by === 'flow-place' && reading.whole)
    return { topic: said, base: reading.whole, item: said.replace(/^.* (?:in|from) /, '') };
  const market = marketTopic(site, said, told) ?? marketRevenue(site, said, told);
  if (market !== null) return market;
  const relation = isMoney(site.quantity.unit) && reading.by === 'with' ? PARTNER.exec(said) : null;
  if (relation !== null) {
    const topic = figureOfPartners(relation, said);
    return { topic, base: topic, item: null };
  }
  const moved = told === null ? null : FIGURE_FOR.exec(said);
  if (moved !== null && told !== null && told.topic !== '') {
    const topic = `${told.topic.replace(/\sin\s.*$/, '')} in ${moved[1]}`;
    return { topic, base: told.base, item: null };
  }
  const completedTopic = told === null ? null : ofTheTold(site, reading, said, told);
  if (completedTopic !== null && told !== null) return { topic: completedTopic, base: told.base, item: null };
  // 'with 241 valid projects and about 5.5 billion USD'.
  if (
    told?.count &&
    told.near &&
    reading.role === 'level' &&
    isMoney(site.quantity.unit) &&
    told.topic.startsWith(said)
  )
    return { topic: `value of ${told.topic}`, base: told.topic, item: null };
  // 'of which Vietnamese goods made up 4 billion'.
  const sent = told !== null && isMoney(site.quantity.unit) ? GOODS_SENT.exec(said) : null;
  if (sent !== null && told !== null && TRADE.test(told.base) && goesBack(site))
    return { topic: told.base, base: told.base, item: null };
  if (sent !== null && told !== null && TRADE.test(told.base))
    return { topic: `${sent[1]} exports`, base: told.base, item: `${sent[1]} exports` };
  const listed = INCLUDED.exec(said);
  if (listed !== null) {
    const [, whole = '', item = ''] = listed;
    return { topic: goodsOf(whole.replace(ITEMS, '$1s'), item), base: whole, item };
  }
  const goal = TARGET_HEAD.test(said);
  const part = goal ? null : partOf(site, reading, said, told, sentence);
  if (part !== null && told !== null) return { topic: part, base: told.base, item: said };
  const both = goodsBothWays(site, said);
  if (both !== null) return { topic: both, base: both, item: null };
  const goods =
    isMoney(site.quantity.unit) && reading.role === 'level' && !goal ? goodsListed(site, reading, said) : null;
  if (goods !== null) return { topic: goodsOf(goods, said), base: goods, item: said };
  const aimed = goal
    ? (targetNoun(site) ?? aimedAt(site, told) ?? (isMoney(site.quantity.unit) ? spokenTrade(spoken) : null))
    : null;
  if (aimed !== null) return { topic: aimed, base: told?.base ?? aimed, item: null };
  // 'lift turnover to 1 billion in the case of Kenya, 500 million in that of Ghana, and 2 billion in that of Egypt'.
  if (told !== null && isBarePlace(said, site.text, sentence) && ownPartner(site.words, site.at) !== null)
    return { topic: told.topic.replace(/,\s[A-Z].*$/, ''), base: told.base, item: null };
  const bare = isMeasured(reading) && isBarePlace(said, site.text, sentence);
  const sold = bare ? soldTo(site, said, told) : null;
  if (sold !== null) return sold;
  const placed = bare ? placeTopic(site, reading, said, told, spoken) : null;
  if (placed !== null) return { topic: placed, base: told?.base ?? placed, item: said };
  return {
    topic: located(site, said, reading),
    base: reading.role === 'share' ? (told?.base ?? said) : said,
    item: null,
  };
}

// 'other exports to Laos included fertilizer (20 million USD)'.
const INCLUDED = /^(.*\S)\s(?:included|includes|include|comprised)\s(\S.*)$/;

const GOODS_SENT = /^(?:which |worth of )?([A-Z]\w+(?:ese|ian|ean|an|ish|ch)) (?:goods|products|commodities)$/;

const textOf = ({ text, words }: Site): string => text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

// 'set a target of 4 billion': the target of what was told, or of the trade that the sentence names.
const AFAR = 6;

/** A bare target is of the trade spoken of some sentences before, also where investment was spoken of since. */
const spokenTrade = (spoken: (reach?: number) => string | null): string | null => {
  const flow = spoken(AFAR);
  return flow === null || /trade|turnover|commerce|exports|imports/.test(flow) ? flow : 'trade';
};
const TARGET_HEAD =
  /^(?:(?:ambitious|common|new|two leaders)\s)*(?:goals?|targets?|aims?|objectives?)(?:\s(?:(?:set|agreed|fixed|put|laid)\b.*|with\s(?:the )?\S+))?$/i;

/** 'trade targets of 1 billion', 'the target of 100 billion for their two-way trade'. */
function targetNoun({ words, at }: Site): string | null {
  for (let step = 1; step <= 9; step++) {
    for (const near of [at - step, at + step]) {
      const word = words[near];
      if (word === undefined || !AIMED_NOUNS.has(word.lower)) continue;
      const between = words.slice(Math.min(near, at) + 1, Math.max(near, at));
      if (between.some(({ text }) => /^[;,.]$/.test(text)) && near > at) continue;
      const before = words[near - 1];
      return /^(?:two-way|bilateral|mutual)$/.test(before?.lower ?? '') ? `${before?.lower} ${word.lower}` : word.lower;
    }
  }
  return null;
}

const FLOW_TARGET = /\b((?:two-way |bilateral )?(?:trade|turnover|export|import|investment)) (?:targets?|goals?)\b/i;
const BALANCE = /\b(?:surplus|deficit|gap)\b/i;

function aimedAt(site: Site, told: ToldTopic | null): string | null {
  if (told === null || told.topic === '') return null;
  return BALANCE.test(told.topic)
    ? mainSubject(site)
    : told.item === told.topic && told.base !== ''
      ? told.base
      : told.topic;
}

// A country is never what an amount or a rate measures; it can hold a place or a share, and grow on a list of countries.
const isMeasured = ({ role }: Reading): boolean => role === 'level' || role === 'rate' || role === 'change';

// 'the figure for Chiba was 15,000'.
const FIGURE_FOR = /^(?:figures?|numbers?|total|rate|share)\s(?:for|in)\s([A-Z].*)$/;

function inheritedTopic(
  site: Site,
  reading: Reading,
  told: ToldTopic | null,
  spoken: (reach?: number) => string | null,
): Topic | null {
  // A rate is not of a sum of money that another sentence told.
  const apart = reading.role === 'rate' && told?.money === true && !told.near;
  if (told === null || told.topic === '' || apart) {
    const subject = mainSubject(site);
    const flows = isMoney(site.quantity.unit) ? reading.role === 'level' : /^(?:growth|multiple)$/.test(reading.role);
    const flow = flows && reading.by !== 'near' ? spoken() : null;
    const fallback = isMeasure(site.quantity.unit)
      ? ((reading.role === 'share' ? subject : nameless(subject)) ??
        flow ??
        (flows ? targetNoun(site) : null) ??
        nearestNoun(site))
      : null;
    const meant = fallback === null ? null : (goodsBothWays(site, fallback) ?? fallback);
    const beside = reading.by === 'relative-to' && reading.suffix !== undefined ? ` ${reading.suffix}` : '';
    if (meant !== null) return { topic: `${meant}${beside}`, base: meant, item: null };
    if (told === null || told.topic === '') return null;
  }
  // 'turnover was 8 billion, with a deficit of 275 million. The trade target is 18 billion'.
  const goal =
    !told.near && BALANCE.test(told.topic) ? (FLOW_TARGET.exec(textOf(site))?.[1]?.toLowerCase() ?? null) : null;
  if (goal !== null) return { topic: goal, base: goal, item: null };
  if (told.opened !== null && isMoney(site.quantity.unit) && reading.role === 'level' && reading.suffix === undefined)
    return { topic: told.opened, base: told.opened, item: null };
  // 'Trade is far below what it might be: it shrank by 4.6%', after a count of people.
  const here = told.count && !told.near && told.amount === null && reading.role !== 'count' ? spoken(0) : null;
  if (here !== null && reading.suffix === undefined) return { topic: here, base: here, item: null };
  if (reading.owner !== undefined) {
    const topic = `${reading.owner}’s ${told.topic.replace(/^.*?['’]s?\s/, '')}`;
    return { topic, base: topic, item: null };
  }
  // '… and partners, 600 of them at work here' after a sum of money.
  if (reading.by === 'of-them' && !told.count && told.money) return null;
  if (reading.suffix === 'of them') return { topic: told.topic, base: told.base, item: null };
  if (reading.suffix !== undefined) {
    const whole = reading.role === 'growth' ? told.base.replace(/\sfrom\s.*$/, '') : (told.amount ?? told.base);
    const inside = /^(?:in|at|from|of|by|for|that|who)\s/.test(reading.suffix) || reading.role !== 'count';
    const from =
      reading.role === 'count' ? told.topic.replace(/^from /.test(reading.suffix) ? /\sfrom\s.*$/ : /$^/, '') : whole;
    return {
      topic: inside ? `${from} ${reading.suffix}` : `${reading.suffix} among ${from}`,
      base: told.base,
      item: null,
    };
  }
  // 'With 2 billion USD Malta accounted for 23% of the total, down 14%': the sum is.
  if (reading.role === 'growth' && reading.by === 'up' && told.near && told.share && told.amount !== null)
    return { topic: told.amount, base: told.base, item: null };
  // 'Asia supplied 80 per cent of the total, an increase of 15 per cent'.
  if (reading.role === 'growth' && told.near && isRegion(told.topic) && told.base !== told.topic) {
    const topic = ofPlace(told.base, told.topic);
    return { topic, base: told.base, item: null };
  }
  if (reading.role === 'share' && told.item !== null) return { topic: told.item, base: told.base, item: told.item };
  // '25 projects worth 2.2 billion USD'.
  if (told.count && isMoney(site.quantity.unit))
    return { topic: `value of ${told.topic}`, base: told.topic, item: null };
  // After the last country of a list another sentence speaks of the whole again, and so does 'and to 180 million in 2024'.
  if (told.item === told.topic && (!told.near || goesBack(site)) && told.base !== '')
    return { topic: told.base, base: told.base, item: null };
  return { topic: told.topic, base: told.base, item: told.item };
}

/** 'came to 200 million, of which rice made up 50 million, and to 300 million in 2024', 'including 50 million of rice; the nine-month figure is 300 million'. */
const leftAside = ({ words, at }: Site): boolean =>
  words
    .slice(words.slice(0, at).findLastIndex(({ lower }) => lower === 'which') + 1, at)
    .some(({ text }, index, inside) => text === ',' && /^(?:but|and)$/.test(inside[index + 1]?.lower ?? ''));

const goesBack = ({ words, at }: Site): boolean => {
  const before = words.slice(0, at).findLastIndex(({ pos }) => pos === 'QTY');
  const between = words.slice(before + 1, at);
  return (
    between.some(({ text }) => text === ';') ||
    (words[at - 1]?.lower === 'to' && words[at - 2]?.lower === 'and' && words[at - 3]?.text === ',')
  );
};

/** '205 projects worth 29.4 billion USD in Cambodia': where it is stands after the number. */
function located(site: Site, topic: string, reading: Reading): string {
  const { words, at } = site;
  const place = words[at + 2];
  if (
    reading.role !== 'level' ||
    words[at + 1]?.lower !== 'in' ||
    place?.mention?.kind !== 'place' ||
    place.pos === 'ADJ'
  )
    return topic;
  return topic.includes(place.text) || !/\b(?:projects?|investment|capital)\b/i.test(topic)
    ? topic
    : `${topic} in ${place.text}`;
}

// The country is named with the pair.
const IN_VIETNAM = /\sin (?:the )?Vi(?:et|ệt) ?[Nn]am\b/;
const BARE_CAPITAL = /^(?:(?:total|combined|registered|pledged|disbursed)\s)*(?:capital|value|investment)$/i;
// 'with 2,600 projects and total registered capital of 29 billion'.
const PROJECTS_AND = /^(?:\w+ )?projects and (?:an? |the )?(?=(?:\w+ ){0,3}(?:capital|value|investment)$)/i;
const OWNED_TRADE =
  /^(.*(?:['’]s?|ese|ian|ean|an|ish)\s)(?:main\s|total\s)?(?:exports?|imports?|sales|purchases|shipments)\b/;

/** '42 projects with a capital of 74 million': of what was counted; "Kazakhstan's exports stood at 96 million, and imports at 436": of the same owner. */
function ofTheTold(site: Site, reading: Reading, said: string, told: ToldTopic): string | null {
  if (told.count && isMoney(site.quantity.unit) && BARE_CAPITAL.test(said))
    return `${said} of ${told.topic.replace(IN_VIETNAM, '')}`;
  const owner =
    (reading.by === 'gapped' || told.near) &&
    /^(?:exports|imports|sales|purchases|shipments)(?: (?:from|to) that (?:country|market|nation))?$/i.test(said)
      ? OWNED_TRADE.exec(told.topic)?.[1]
      : undefined;
  return owner === undefined
    ? null
    : `${owner}${/^Vi(?:et|ệt)/.test(owner) ? said.replace(/ (?:from|to) that .*$/, '') : said.replace(/ that .*$/, ' Vietnam')}`;
}

const nameless = (phrase: string | null): string | null =>
  phrase === null || isAgent(phrase) || /^[A-Z]\S*(?:\s[A-Z]\S*)*$/.test(phrase) ? null : cleanTopic(phrase);

/** Money and shares measure something even where the walk lost its way: the nearest noun phrase of the sentence. */
function nearestNoun(site: Site): string | null {
  for (let step = 1; step < site.words.length; step++) {
    for (const at of [site.at - step, site.at + step]) {
      if (site.words[at]?.pos !== 'NOUN') continue;
      const phrase = nounText(site, at);
      if (phrase !== null && !AGENT.test(cleanTopic(phrase)) && !/[$)]/.test(phrase)) return cleanTopic(phrase);
    }
  }
  return null;
}
