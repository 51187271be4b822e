import type { Sentence } from '../../document.ts';
import { countryName, HOME } from './countries.ts';
import type { Told } from './figure-site.ts';
import { DIVISIBLE, PEERS, STATE, VISITORS } from './figure-words.ts';
import { growthItem } from './growth-item.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { phraseText } from './phrase-text.ts';
import { placeItem } from './place-item.ts';
import { isRegion } from './regions.ts';
import { leftOf, type Reading, type Site } from './walk/site.ts';

/** A share of no named whole is of the whole named before; a place without a holder is held by the one told before. */
export function completed(
  site: Site,
  reading: Reading,
  near: Told | null,
  partner: string | null,
  sentence: Sentence,
): Reading {
  const item =
    (near === null ? null : placeItem(site, reading, near, sentence)) ?? growthItem(site, reading, near, sentence);
  if (item !== null) return item;
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
      ...(near.reading.falls === undefined ? {} : { falls: near.reading.falls }),
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
  if (
    reading.role === 'rank' &&
    reading.holder === null &&
    partner !== null &&
    PEERS.test(reading.topic ?? '') &&
    (near?.holder == null || near.kind !== 'rank')
  ) {
    // '14th among New Zealand's trading partners': nobody is a partner of its own.
    const places = site.words
      .slice(0, site.at)
      .flatMap(({ mention }) => (mention?.kind === 'place' ? [mention.country] : []));
    // 'Vietnamese firms sell phones and shoes, enough for 13th place among suppliers'.
    const alone = places.length > 0 && places.every((code) => code === HOME) && !/Vi[eệ]t/.test(reading.topic ?? '');
    const holder = countryName(alone || reading.topic?.includes(countryName(partner)) ? HOME : partner);
    return { ...reading, holder, topic: `${holder} ${reading.topic}` };
  }
  if (near === null) return reading;
  // 'with registered investment of 10 billion, ranking seventh': among those whose sums are told.
  if (
    reading.role === 'rank' &&
    reading.holder != null &&
    reading.topic === reading.holder &&
    /^(?:level|growth|count)$/.test(near.kind)
  ) {
    const inside = near.sentence.start <= site.quantity.start && site.quantity.end <= near.sentence.end;
    const peers = /\b(?:fdi|investment|capital)\b/i.test(near.topic)
      ? 'investors'
      : /\b(?:trade|turnover)\b/i.test(near.topic)
        ? 'trade partners'
        : null;
    if (inside && peers !== null) return { ...reading, topic: `${reading.holder} among ${peers}` };
    // 'In June 400,000 came from China. Japan was third with 60,000'.
    const senders = VISITORS.test(near.topic)
      ? 'sources of visitors'
      : /\bexports?\b/i.test(near.topic) && !/\bimports?\b/i.test(near.topic)
        ? 'export markets'
        : null;
    if (senders !== null && !/\b(?:world|global)/.test(reading.topic))
      return { ...reading, topic: `${reading.holder} among ${senders}` };
  }
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
  // 'Arrivals came to 1.2 million. Asia supplied 80 per cent of the total'.
  const total = near.item === near.topic ? near.base : near.topic.replace(/ from [A-Z].*$/, '');
  if (reading.by === 'of-total' && reading.topic !== null && DIVISIBLE.test(total)) return { ...reading, whole: total };
  if (reading.role === 'share' && !reading.whole && near.whole !== null) return { ...reading, whole: near.whole };
  // 'two-way trade came to 107 million, with exports accounting for 72 per cent'.
  if (
    reading.role === 'share' &&
    !reading.whole &&
    /\b(?:exports?|imports?)\b/i.test(reading.topic ?? '') &&
    /\b(?:trade|turnover)\b/i.test(near.topic) &&
    near.kind === 'level'
  )
    return { ...reading, whole: near.topic };
  // 'he described Malta as the third largest investor and the fourth largest partner': no person holds a place.
  if (
    reading.role === 'rank' &&
    near.kind === 'rank' &&
    near.sentence === sentence &&
    reading.holder != null &&
    near.holder !== null &&
    PERSON.test(reading.holder)
  )
    return { ...reading, holder: near.holder, topic: (reading.topic ?? '').replace(reading.holder, near.holder) };
  if (reading.fieldOpen === true && near.reading.field !== undefined)
    return { ...reading, topic: `${reading.topic} ${near.reading.field.replace(/\s(?:in|of)\s.*$/, '')}` };
  if (
    reading.role === 'rank' &&
    reading.holder === null &&
    near.kind === 'rank' &&
    near.holder !== null &&
    reading.topic !== null
  ) {
    return { ...reading, holder: near.holder, topic: `${near.holder} ${reading.topic}` };
  }
  // 'UAE investors had 41 projects worth 74 million, putting the country 51st out of 148'.
  const investor =
    reading.role === 'rank' && reading.holder === null && INVESTED.test(near.topic)
      ? near.codes.find((code) => code !== HOME)
      : undefined;
  if (investor !== undefined) {
    const holder = countryName(investor);
    const field = PEERS.test(reading.topic ?? '') ? reading.topic : 'among investors';
    return { ...reading, holder, topic: `${holder} ${field}` };
  }
  if (reading.role === 'rank' && reading.holder === null && near.topic !== '' && !PEERS.test(reading.topic ?? ''))
    return {
      ...reading,
      holder: near.topic,
      topic: [near.topic, reading.topic].filter((part) => part !== null).join(' '),
    };
  return reading;
}

/** 'travel grew by 4 per cent, by 6 per cent in Asia': where it grew so much. */
function whereAfter({ words, at, text }: Site, reading: Reading): { suffix?: string } {
  const end = nounPhraseAfter(words, at + 2);
  if (reading.topic !== null || words[at + 1]?.lower !== 'in' || end === null) return {};
  const where = phraseText(text, words, at + 2, end);
  return isRegion(where) ? { suffix: `in ${where}` } : {};
}

const PERSON =
  /^(?:he|she|they|PM|(?:the )?(?:\w+ )?(?:Minister|President|Ambassador|Chairman|Secretary|leader|host|guest|envoy|diplomat))\b/i;
const INVESTED = /\b(?:projects|investment|capital)\b/i;

const goesOnShare = (site: Site, reading: Reading, near: Told): boolean =>
  near.sentence.start <= site.quantity.start &&
  (site.quantity.end <= near.sentence.end ||
    // 'It was followed by Malta (2.4%)'.
    site.words.slice(0, 4).some(({ lower }) => lower === 'followed')) &&
  /^[A-Z]\S*(?:\s[A-Z]\S*)*$/.test(reading.topic ?? '');

/** 'by 4 per cent, by 6 per cent in Asia', 'the UK (5.8 per cent)': one more of a list of growths. */
function goesOn(site: Site, reading: Reading, near: Told): boolean {
  // 'nearly 56 per cent came from two markets', 'coverage reached 86.6%'.
  const before = site.words[leftOf(site)];
  if (site.words[site.at + 1]?.pos === 'VERB' || (STATE.has(before?.lower ?? '') && before?.pos === 'VERB'))
    return false;
  const inside = near.sentence.start <= site.quantity.start && site.quantity.end <= near.sentence.end;
  // 'up 17% in volume and 34.9% in value'.
  if (inside && site.words[site.at - 1]?.lower === 'and' && site.words[site.at + 1]?.lower === 'in') return true;
  const bare = /^[A-Z]\S*(?:\s[A-Z]\S*)?$/.test(reading.topic ?? '');
  if (bare && reading.topic !== null)
    return site.words.every((word) => word.mention?.kind !== 'quantity' || word.mention.unit === '%');
  return inside && /^(?:by|,|and)$/.test(before?.lower ?? '');
}
