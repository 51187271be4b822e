import type { Sentence } from '../../../document.ts';
import type { Told } from '../site/figure-site.ts';
import { wholeOpening } from '../topic/whole-told.ts';
import { clause } from '../walk/deed-of.ts';
import { doesSomething, gappedPart, otherPart, partDoing } from '../walk/share-whole.ts';
import { leftOf, type Reading, type Site } from '../walk/site.ts';
import { DIVISIBLE, GOODS_FLOWS, STATE } from '../words/figure-words.ts';
import { nounPhraseAfter } from '../words/noun-phrase.ts';
import { phraseText } from '../words/phrase-text.ts';
import { isMoney } from '../words/refuse.ts';
import { isRegion } from '../words/regions.ts';
import { companyItem } from './company-item.ts';
import { completedRank } from './complete-rank.ts';
import { elidedItem } from './elided-item.ts';
import { gappedGiver } from './gapped-giver.ts';
import { growthItem } from './growth-item.ts';
import { placeItem } from './place-item.ts';

/** 'the statistics office, which put the decrease at 19.8%': of what was told, and not of who counts. */
const isAgency = ({ role, topic }: Reading): boolean =>
  /^(?:growth|change|rate)$/.test(role) &&
  /^(?:[A-Z][\w’'-]* )*(?:(?:of|for|and|the) (?:[A-Z][\w’'-]* )*)*(?:Office|Agency|Department|Ministry|Authority|Association|Bank|Administration|Bureau|FIA|GSO|NSO|MoIT|MPI|VNAT|VASEP)(?: of [A-Z][\w ]*)?(?: \([A-Z]+\))?$/.test(
    topic ?? '',
  );

/** 'earned 7 billion from exports to Malta, making up 17% of its exports', 'saw an 18% growth to reach 10 billion': the flow told is meant. */
function ofToldFlow({ quantity, words, at, text }: Site, reading: Reading, near: Told): Reading | null {
  const topic = reading.topic ?? '';
  if (reading.role === 'level' && isMoney(quantity.unit) && near.kind === 'growth' && /(?:^|[ -])growth$/.test(topic))
    return { ...reading, topic: null };
  const left = leftOf({ words, at, quantity, text });
  const lead = words.slice(Math.max(0, left - 2), left + 1).map(({ lower }) => lower);
  if (reading.role === 'share' && OF_A_SECTOR.test(near.topic) && ASIDE_SHARE.test(lead.join(' ')))
    return { ...reading, topic: near.topic };
  const ours = reading.role === 'share' && /^Vi(?:et|ệt) ?[Nn]am$/.test(topic) && GOODS_FLOWS.test(near.topic);
  return ours && GOODS_FLOWS.test(reading.whole ?? '') ? { ...reading, topic: near.topic } : null;
}

/** 'that of foreign-invested firms came to 94 billion, accounting for 70% of the total': of those told right before. */
const OF_A_SECTOR =
  /^(?:exports|imports) of (?:the )?[a-z -]+ (?:sector|enterprises|businesses|firms|companies|investors)$/i;
const ASIDE_SHARE = /, (?:accounting for|making up)$|(?:,|\() or$/;

/** 'fulfilling 16% of the year's plan': no whole of what is told next. */
const OF_A_PLAN = /\b(?:plans?|targets?|goals?|schedules?|estimates?)$/i;

/** A share of no named whole is of the whole named before; a place without a holder is held by the one told before. */
export function completed(
  site: Site,
  said: Reading,
  near: Told | null,
  partner: string | null,
  sentence: Sentence,
): Reading {
  const reading =
    near !== null && sentence.index - near.sentence.index <= 1 && isAgency(said) ? { ...said, topic: null } : said;
  const own = near === null || near.sentence !== sentence ? null : ofToldFlow(site, reading, near);
  if (own !== null) return own;
  const item =
    (near === null ? null : placeItem(site, reading, near, sentence)) ?? growthItem(site, reading, near, sentence);
  if (item !== null) return item;
  const company = companyItem(site, near, sentence);
  if (company !== null) return company;
  const elided = elidedItem(site, reading, near, sentence);
  if (elided !== null) return elided;
  const giver = gappedGiver(site, reading, near, sentence);
  if (giver !== null) return giver;
  const ones = onesOf(reading, near);
  if (ones !== null) return { ...reading, topic: ones };
  if (reading.role === 'rank') return completedRank(site, reading, near, partner, sentence);
  const other =
    reading.role === 'rate' && near?.kind === 'rate'
      ? (otherPart(site, near.reading.divided) ?? (near.sentence === sentence ? gappedPart(site, near.reading) : null))
      : null;
  if (other !== null) return other;
  const theirs = ofThemDoing(site, reading, near);
  if (theirs !== null) return theirs;
  // 'has sent 900 officers, 16% of them women'.
  if (near !== null && reading.by === 'of-them' && reading.role === 'share') return { ...reading, whole: near.topic };
  if (
    near !== null &&
    near.kind === 'growth' &&
    reading.role === 'rate' &&
    near.reading.role === 'growth' &&
    goesOn(site, reading, near)
  ) {
    // 'Malta (down 76 per cent), Cyprus (43 per cent)'.
    return {
      ...reading,
      ...(site.words[site.at - 1]?.lower === 'and' ? { topic: null } : {}),
      ...whereAfter(site, reading),
      role: 'growth',
      by: 'near',
      // What a sentence tells of by itself has not fallen because the one before did.
      ...(near.reading.falls === undefined || near.sentence !== sentence ? {} : { falls: near.reading.falls }),
    };
  }
  // 'to expand 6.2% this year, against 7.1% in 2024'.
  if (
    near !== null &&
    near.kind === 'growth' &&
    near.sentence === sentence &&
    reading.role === 'rate' &&
    /^(?:against|versus|following|after)$/.test(site.words[leftOf(site)]?.lower ?? '')
  )
    return { ...reading, role: 'growth', topic: null, by: 'near' };
  // 'The bank had expected 1.8%' behind a growth.
  if (
    near !== null &&
    near.kind === 'growth' &&
    reading.role === 'rate' &&
    isForecast(site) &&
    near.sentence.block === sentence.block
  )
    return { ...reading, role: 'growth', topic: null, by: 'near' };
  // 'the bank now puts growth at 4.1%, having said 3.5%'.
  if (
    near !== null &&
    near.kind === 'growth' &&
    near.sentence.start <= site.quantity.start &&
    site.quantity.end <= near.sentence.end &&
    reading.role === 'rate' &&
    reading.topic === null
  )
    return { ...reading, role: 'growth', by: 'near' };
  if (near === null) return reading;
  // 'its market share is 1.8%, higher than those of Malta (1.2%) and Cyprus (0.9%)'.
  if (
    reading.role === 'rate' &&
    reading.by === 'bracket' &&
    near.reading.role === 'share' &&
    goesOnShare(site, reading, near)
  )
    return { ...reading, role: 'share', whole: near.whole };
  // 'ranks second among the investors, with 23% of all investment': the share of whoever holds the place.
  if (
    reading.by === 'percent-of' &&
    reading.topic === '' &&
    near.kind === 'rank' &&
    near.holder !== null &&
    site.words[leftOf(site)]?.lower === 'with' &&
    near.sentence.start <= site.quantity.start &&
    site.quantity.end <= near.sentence.end
  )
    return { ...reading, topic: near.holder };
  // 'Garments brought in 98 million, up 34%, footwear 56 million (58%)': the brackets tell what was told without them.
  if (
    reading.role === 'share' &&
    reading.by === 'bracket' &&
    near.percent === 'growth' &&
    near.kind === 'level' &&
    near.sentence.block === sentence.block
  )
    return { role: 'growth', topic: null, by: 'bracket' };
  // '100% of districts covered, 80% of adults with accounts and 50% of firms on platforms': one share of its own beside another.
  if (
    reading.role === 'share' &&
    reading.whole &&
    near.sentence === sentence &&
    near.reading.role === 'share' &&
    near.reading.topic === '' &&
    (reading.by === 'or-of' || reading.topic === '') &&
    /^(?:,|and)$/.test(site.words[leftOf(site)]?.lower ?? '')
  )
    return { ...reading, topic: '' };
  // 'will make up 20% of GDP by 2025 and 30% by 2030': the same part of the same whole.
  if (
    /^(?:rate|share|level)$/.test(reading.role) &&
    !reading.whole &&
    near.sentence === sentence &&
    near.unit === '%' &&
    near.reading.role === 'share' &&
    near.whole !== null &&
    site.words[leftOf(site)]?.lower === 'and' &&
    /^(?:by|in)$/.test(site.words[site.at + 1]?.lower ?? '') &&
    site.words[site.at + 2]?.pos === 'DATE'
  )
    return { ...near.reading, whole: near.whole };
  // 'made up 48% of the volume and 46% of the value': the same part.
  if (
    reading.role === 'share' &&
    reading.topic === '' &&
    near.reading.role === 'share' &&
    near.reading.topic !== '' &&
    site.words[leftOf(site)]?.lower === 'and' &&
    site.words[leftOf(site) - 1]?.pos !== 'PUNCT' &&
    near.sentence.start <= site.quantity.start &&
    site.quantity.end <= near.sentence.end
  )
    return { ...reading, topic: near.reading.topic };
  // 'accounting for 18% of the total, followed by the US with 1.1 billion USD and 17%': the share of the next as well.
  if (
    reading.role === 'rate' &&
    reading.topic === null &&
    near.sentence === sentence &&
    near.reading.by === 'place-item' &&
    near.percent === 'rate' &&
    (near.whole === null || near.whole === 'total') &&
    /^(?:,|and)$/.test(site.words[leftOf(site)]?.lower ?? '')
  )
    return { role: 'share', topic: near.topic, whole: near.whole, by: 'place-item' };
  // 'Arrivals came to 1.2 million. Asia supplied 80 per cent of the total'.
  const total = near.item === near.topic ? near.base : near.topic.replace(/ from [A-Z].*$/, '');
  if (reading.by === 'of-total' && reading.topic !== null && DIVISIBLE.test(total)) return { ...reading, whole: total };
  // 'More than 80% of those now in service': a whole of their own.
  const apart = reading.by === 'percent-of' && near.sentence !== sentence;
  if (reading.role === 'share' && !reading.whole && near.whole !== null && !apart && !OF_A_PLAN.test(near.whole))
    return { ...reading, whole: near.whole };
  // 'two-way trade came to 107 million, with exports accounting for 72 per cent'.
  if (
    reading.role === 'share' &&
    !reading.whole &&
    /\b(?:exports?|imports?)\b/i.test(reading.topic ?? '') &&
    /\b(?:trade|turnover)\b/i.test(near.topic) &&
    near.kind === 'level'
  )
    return { ...reading, whole: near.topic };
  return reading;
}

/** 'has 35,000 stations. More than 80% of them belong to Malta Telecom': those counted before. */
function ofThemDoing(site: Site, reading: Reading, near: Told | null): Reading | null {
  const { words, at, text } = site;
  if (words[at + 1]?.lower !== 'of' || words[at + 2]?.lower !== 'them') return null;
  const opened = wholeOpening(words, text);
  // 'Of all users there, 41% of them are new'.
  if (opened !== null && /^(?:is|are|was|were)$/.test(words[at + 3]?.lower ?? ''))
    return partDoing(opened, clause(site, at + 3), 'of-them');
  if (near === null || reading.by !== 'percent-of' || reading.whole || near.counted === null || near.topic === '')
    return null;
  return doesSomething(words, at + 3)
    ? partDoing(near.topic, clause(site, at + 3), 'of-them')
    : { ...reading, whole: near.topic };
}

/** '240 new projects and 100 expanded ones worth 2 billion USD': ones of what was counted. */
function onesOf({ topic }: Reading, near: Told | null): string | null {
  const counted = near?.counted ?? null;
  return topic === null || counted === null || !/\bones\b/.test(topic) || !/^[a-z]+s$/.test(counted)
    ? null
    : topic.replace(/\bones\b/, counted);
}

/** 'travel grew by 4 per cent, by 6 per cent in Asia': where it grew so much. */
function whereAfter({ words, at, text }: Site, reading: Reading): { suffix?: string } {
  const end = nounPhraseAfter(words, at + 2);
  if (reading.topic !== null || words[at + 1]?.lower !== 'in' || end === null) return {};
  const where = phraseText(text, words, at + 2, end);
  return isRegion(where) ? { suffix: `in ${where}` } : {};
}

/** 'had expected 1.8%': the number alone is what was expected. */
function isForecast(site: Site): boolean {
  const left = leftOf(site);
  const [verb, next] = [site.words[left], site.words[site.at + 1]];
  return (
    FORESEEN_VERB.test(verb?.lower ?? '') &&
    (next === undefined || /^(?:PUNCT|ADP|CCONJ|DATE)$/.test(next.pos)) &&
    next?.lower !== 'of'
  );
}

const FORESEEN_VERB =
  /^(?:expected|expects|forecast|forecasts|predicted|predicts|projected|projects|foresaw|foresees|estimated)$/;

const goesOnShare = (site: Site, reading: Reading, near: Told): boolean =>
  near.sentence.start <= site.quantity.start &&
  (site.quantity.end <= near.sentence.end ||
    // 'It was followed by Malta (2.4%)'.
    site.words.slice(0, 4).some(({ lower }) => lower === 'followed')) &&
  /^(?:[A-Z]\S*(?:\s[A-Z]\S*)*|(?:air|road|sea|rail|land|waterway)(?: routes?)?)$/.test(reading.topic ?? '');

/** 'by 4 per cent, by 6 per cent in Asia', 'the UK (5.8 per cent)': one more of a list of growths. */
function goesOn(site: Site, reading: Reading, near: Told): boolean {
  // 'nearly 56 per cent came from two markets', 'coverage reached 86.6%'.
  const before = site.words[leftOf(site)];
  if (site.words[site.at + 1]?.pos === 'VERB' || (STATE.has(before?.lower ?? '') && before?.pos === 'VERB'))
    return false;
  const inside = near.sentence.start <= site.quantity.start && site.quantity.end <= near.sentence.end;
  // 'up 17% in volume and 34.9% in value'.
  if (inside && site.words[site.at - 1]?.lower === 'and' && site.words[site.at + 1]?.lower === 'in') return true;
  // 'up 0.3 per cent and 22.7 per cent, respectively'.
  if (inside && site.words[site.at - 1]?.lower === 'and' && site.words[site.at - 2]?.pos === 'QTY') return true;
  const bare = /^[A-Z]\S*(?:\s[A-Z]\S*)?$/.test(reading.topic ?? '');
  if (bare && reading.topic !== null)
    return site.words.every((word) => word.mention?.kind !== 'quantity' || word.mention.unit === '%');
  return inside && /^(?:by|,|and)$/.test(before?.lower ?? '');
}
