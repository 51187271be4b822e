import type { Sentence } from '../../../document.ts';
import type { Told } from '../site/figure-site.ts';
import { holderAhead } from '../topic/holder.ts';
import type { Reading, Site } from '../walk/site.ts';
import { countryName, HOME, namedBehind } from '../words/countries.ts';
import { PEERS, VISITORS } from '../words/figure-words.ts';

/** A place in an order with its holder, those that it is held among, or what the order is made by, from what was told before. */
export function completedRank(
  site: Site,
  said: Reading,
  near: Told | null,
  partner: string | null,
  sentence: Sentence,
): Reading {
  const behind = near === null || !VISITORS.test(near.topic) ? null : holderAhead(site);
  if (behind !== null) {
    const holder = namedBehind(behind.country);
    return { ...said, holder, topic: `${holder} among sources of visitors` };
  }
  const reading = describedHolder(site, said, partner);
  if (reading.fieldOpen === true) return withField(site, reading, near, partner, sentence);
  if (
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
  const inside = near.sentence.start <= site.quantity.start && site.quantity.end <= near.sentence.end;
  const peers = reading.holder != null && reading.topic === reading.holder ? peersOf(reading, near, inside) : null;
  if (peers !== null) return { ...reading, topic: `${reading.holder} among ${peers}` };
  // 'he described Malta as the third largest investor and the fourth largest partner': no person holds a place.
  if (
    near.kind === 'rank' &&
    near.sentence === sentence &&
    reading.holder != null &&
    near.holder !== null &&
    PERSON.test(reading.holder)
  )
    return { ...reading, holder: near.holder, topic: (reading.topic ?? '').replace(reading.holder, near.holder) };
  if (reading.holder !== null) return reading;
  if (near.kind === 'rank' && near.holder !== null && reading.topic !== null) {
    const { order } = near.sentence === sentence ? near.reading : {};
    const placed = order === undefined ? near.holder : `${near.holder} ${order}`;
    return { ...reading, holder: near.holder, topic: `${placed} ${reading.topic}` };
  }
  // 'UAE investors had 41 projects worth 74 million, putting the country 51st out of 148'.
  const investor = INVESTED.test(near.topic) ? near.codes.find((code) => code !== HOME) : undefined;
  if (investor !== undefined) {
    const holder = countryName(investor);
    const field = PEERS.test(reading.topic ?? '') ? reading.topic : 'among investors';
    return { ...reading, holder, topic: `${holder} ${field}` };
  }
  return near.topic === '' || PEERS.test(reading.topic ?? '') ? reading : orderedByTold(reading, near);
}

/** 'with registered investment of 10 billion, ranking seventh': among those whose sums are told. */
function peersOf(reading: Reading, near: Told, inside: boolean): string | null {
  if (!/^(?:level|growth|count)$/.test(near.kind)) return null;
  if (inside && /\b(?:fdi|investment|capital)\b/i.test(near.topic)) return 'investors';
  if (inside && /\b(?:trade|turnover)\b/i.test(near.topic)) return 'trade partners';
  if (/\b(?:world|global)/.test(reading.topic ?? '')) return null;
  // 'In June 400,000 came from China. Japan was third with 60,000'.
  if (VISITORS.test(near.topic)) return 'sources of visitors';
  return /\bexports?\b/i.test(near.topic) && !/\bimports?\b/i.test(near.topic) ? 'export markets' : null;
}

/** 'Vietnam earned 12 million USD in royalties, which makes it eighth in Asia': the country holds the place, by its royalties. */
function orderedByTold(reading: Reading, near: Told): Reading {
  const where = reading.topic === null ? '' : ` ${reading.topic}`;
  const [code, other] = near.codes;
  const named = code !== undefined && other === undefined && !near.topic.includes(countryName(code));
  return named
    ? { ...reading, holder: countryName(code), topic: `${countryName(code)} by ${near.topic}${where}` }
    : { ...reading, holder: near.topic, topic: `${near.topic}${where}` };
}

/** 'while Vietnam is its fourth largest', 'and Malta 41st on the Vietnamese list': among those told, or spoken of, before. */
function withField(
  site: Site,
  reading: Reading,
  near: Told | null,
  partner: string | null,
  sentence: Sentence,
): Reading {
  const told = near?.reading.field?.replace(/\s(?:in|of)\s.*$/, '');
  const field =
    told === undefined || told === '' ? fieldSpoken(site.text.slice(sentence.block.start, sentence.end)) : told;
  const whose = partner !== null && reading.topic?.includes(countryName(partner)) ? HOME : partner;
  const holder =
    reading.holder ??
    // 'Vietnam takes 13th place among the partners of Malta, which is 41st among those of Vietnam': not Vietnam again.
    (near?.kind === 'rank' && near.holder !== null && reading.topic?.includes(`among ${near.holder}’s`) !== true
      ? near.holder
      : null) ??
    (whose === null ? null : countryName(whose));
  const topic = reading.holder === null && holder !== null ? `${holder} ${reading.topic}` : reading.topic;
  return { ...reading, holder, field, topic: `${topic} ${field}${reading.suffix ?? ''}` };
}

function fieldSpoken(text: string): string {
  if (/\b(?:trad(?:e|es|ed|ing)|commerce|turnover)\b/i.test(text)) return 'trade partners';
  return /\binvest/i.test(text) ? 'investors' : 'partners';
}

/** 'the kingdom comes 22nd', 'the ambassador said the world’s fourth largest economy has …': the country that is spoken of holds it. */
function describedHolder(site: Site, reading: Reading, partner: string | null): Reading {
  const { holder, topic } = reading;
  if (holder == null || partner === null || topic === null) return reading;
  const pointed =
    ONLY_PARTNER.test(holder) ||
    (/^(?:country|nation)$/i.test(holder) && / among (?:investing|foreign investors)/.test(topic));
  const spoken = OFFICE.test(holder) && /['’]s economies\b/.test(topic) && site.words[site.at - 1]?.pos === 'PART';
  return pointed || spoken
    ? { ...reading, holder: countryName(partner), topic: topic.replace(holder, countryName(partner)) }
    : reading;
}

const ONLY_PARTNER =
  /^(?:kingdom|sultanate|emirate|city-state|[A-Z]?[a-z]+ (?:kingdom|sultanate|republic|country|nation))$/;
const OFFICE = /\b(?:Minister|President|Ambassador|Chairman|Secretary|envoy|diplomat|host|guest)\b/;
const PERSON =
  /^(?:he|she|they|PM|(?:the )?(?:\w+ )?(?:Minister|President|Ambassador|Chairman|Secretary|leader|host|guest|envoy|diplomat))\b/i;
const INVESTED = /\b(?:projects|investment|capital)\b/i;
