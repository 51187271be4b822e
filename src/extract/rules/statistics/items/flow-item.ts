import type { Sentence } from '../../../document.ts';
import type { PlaceMention } from '../../../find/mention.ts';
import { findPlaces } from '../../../find/places/find-places.ts';
import { IN_ORDER } from '../name/clean-topic.ts';
import type { FigureSite } from '../site/figure-site.ts';
import { isBarePlace } from '../topic/bare-place.ts';
import { type Holder, holderAhead, holderBefore, sectorAfter } from '../topic/holder.ts';
import { leftOf, type Reading, type Site } from '../walk/site.ts';
import { mainSubject } from '../walk/subject-of.ts';
import { countryName, HOME, namedBehind } from '../words/countries.ts';
import { isMoney } from '../words/refuse.ts';
import { capitalFlow, OUTWARD_FLOW } from './capital-flow.ts';

const MOVES =
  /^(?:is|was|were|had|has|have|been|found|its|their|way|went|goes|going|flowed|flowing|poured|pouring|left|meant|earmarked|registered|invested|put|channelled|channeled|made|or|upwards|of|equal|equivalent|more|than|over|nearly|about|around|almost|some)$/;

/** '16.4 billion USD (62.5%) found its way into manufacturing', '17 per cent for everything else': behind the number. */
function behind(site: Site): string | null {
  const { words } = site;
  let open = false;
  for (let at = site.at + 1; at < Math.min(words.length, site.at + REACH); at++) {
    const word = words[at]!;
    if (word.text === '(') open = true;
    else if (word.text === ')') open = false;
    else if (open || (word.text === ',' && /^(?:or|into)$/.test(words[at + 1]?.lower ?? ''))) continue;
    else if (/^(?:for|into|in|to)$/.test(word.lower))
      return sectorAfter(site, words[at + 1]?.pos === 'DET' ? at + 2 : at + 1);
    else if (!(MOVES.test(word.lower) || (word.pos === 'QTY' && words[at - 1]?.lower !== 'and') || word.text === ','))
      return null;
  }
  return null;
}

const REACH = 14;
// 'Malta was the biggest source with 3 billion'.
const LEADER = /^(?:(?:biggest|largest|top|leading|main|second|third|next) )*(?:sources?|investors?|contributors?)$/i;
/** Way of reading for the places or branches that a whole flow goes to: of no one town. */
export const TAKERS_TOLD = 'takers';
const SENDERS = /^(?:investing )?(countries|nations|territories|countries and territories|nations and territories)$/;
const TAKERS =
  /^(?:destinations|markets|localities|provinces|cities|provinces and cities|cities and provinces|(?:economic )?(?:sectors|industries|fields))$/;

/** What a report divides: the flow, and the one country that all of it comes from, if it is about one. */
type Divided = { flow: string | null; from: string | null };

export function dividedBy({ document: { text }, story, sentence, mention, about }: FigureSite): Divided {
  const flow = capitalFlow(text, story, sentence, mention);
  const named = sentence.mentions.some((place) => place.kind === 'place' && !isHome(place) && place.country !== about);
  return { flow, from: named || flow === OUTWARD_FLOW ? null : about };
}

/** One sector, country or province of the investment that a report divides: money in it or from it, or its share. */
export function flowItem(site: Site, reading: Reading, { flow, from }: Divided, sentence: Sentence): Reading | null {
  if (flow === null) return null;
  if (reading.role === 'count') return countedBy(reading, flow);
  if (reading.role === 'rank') return rankedBy(site, reading, flow);
  const ofAll =
    flow !== OUTWARD_FLOW &&
    from === null &&
    !sentence.mentions.some((place) => place.kind === 'place' && !isHome(place));
  if (ofAll && reading.topic !== null && DISBURSED.test(reading.topic))
    return { ...reading, topic: 'disbursed foreign investment' };
  if (/^(?:growth|change|multiple)$/.test(reading.role)) return null;
  const { unit } = site.quantity;
  if (!isMoney(unit) && unit !== '%') return null;
  if (isMoney(unit) && IN_PROJECTS.test(tail(site))) return null;
  const sector = behind(site);
  const holder =
    sector === null
      ? (holderBefore(site) ?? lead(site, reading, sentence) ?? townOf(site, reading, sentence))
      : { sector };
  if (holder === null) return null;
  const item = 'sector' in holder ? holder.sector : placeName(holder.place);
  const whole = reading.whole && INVESTMENT.test(reading.whole) ? reading.whole : flow;
  if (!isMoney(unit)) return { role: 'share', topic: item, whole, by: 'sector-item' };
  const abroad = 'place' in holder && !isHome(holder.place);
  const topic = partOfFlow(from === null || abroad ? flow : cameFrom(flow, from), holder);
  return topic === null
    ? null
    : { role: 'level', topic, whole: flow, by: 'sector' in holder ? 'sector-item' : 'flow-place' };
}

/** '59 localities', '70 countries and territories' of a report on investment: those that it goes to, or comes from. */
function countedBy(reading: Reading, flow: string): Reading | null {
  const topic = reading.topic ?? '';
  const places = SENDERS.exec(topic)?.[1];
  if (flow === OUTWARD_FLOW)
    return places !== undefined || TAKERS.test(topic)
      ? { ...reading, topic: `${topic} of ${flow}`, by: TAKERS_TOLD }
      : null;
  if (places !== undefined) return { ...reading, topic: `${places} investing in ${countryName(HOME)}` };
  return TAKERS.test(topic) ? { ...reading, topic: `${topic} receiving ${flow}`, by: TAKERS_TOLD } : null;
}

/** 'Malta came second with 3 billion USD' in a report on investment: second among those who invest. */
function rankedBy(site: Site, reading: Reading, flow: string): Reading | null {
  const { topic } = reading;
  const behind = holderAhead(site);
  const ahead = behind === null ? null : placeName(behind);
  const holder = ahead ?? reading.holder;
  if (holder == null || (ahead === null && topic !== holder)) return null;
  const [place] = findPlaces(holder);
  const abroad = place !== undefined && !isHome(place);
  const field = abroad
    ? flow === OUTWARD_FLOW
      ? `destinations of ${flow}`
      : `investors in ${countryName(HOME)}`
    : `recipients of ${flow}`;
  return { ...reading, holder, topic: `${holder} among ${field}` };
}

// 'Some 16 billion USD was disbursed', 'Disbursement topped 11 billion' in a report on foreign investment.
const DISBURSED = /^(?:total |capital |FDI )?disbursements?$/i;

/** '3 billion USD in new projects' says itself what it is. */
const IN_PROJECTS = /^in (?:[a-z]+ )?projects\b/;
const tail = ({ words, at }: Site): string =>
  words
    .slice(at + 1, at + 4)
    .map(({ lower }) => lower)
    .join(' ');

const INVESTMENT = /\b(?:investment|capital|FDI)\b(?<!^total (?:registered |investment )*capital)/;

/** 'Foreign' goes without saying of what comes from Malta. */
const cameFrom = (flow: string, country: string): string =>
  `${flow.replace(/\bforeign (?=(?:direct )?investment)/, '')} from ${namedBehind(country)}`;

const isHome = ({ country }: PlaceMention): boolean => country === HOME;
const placeName = (place: PlaceMention): string => (isHome(place) ? place.name : namedBehind(place.country));

/** 'foreign investment in real estate', 'foreign investment from Malta', 'Vietnamese investment in Malta'. */
function partOfFlow(flow: string, holder: Holder): string | null {
  if ('sector' in holder) return `${flow} in ${holder.sector}`;
  const { place } = holder;
  if (flow === OUTWARD_FLOW) return isHome(place) ? null : `Vietnamese investment in ${namedBehind(place.country)}`;
  return isHome(place) ? `${flow} in ${place.name}` : cameFrom(flow, place.country);
}

/** 'Malta was the biggest source with 3 billion', 'next comes Malta with 2 billion': what the phrase of the number holds. */
function lead(site: Site, reading: Reading, sentence: Sentence): Holder | null {
  const told = reading.topic !== null && LEADER.test(reading.topic) ? mainSubject(site) : reading.topic;
  const place =
    told === null ? null : told.replace(IN_ORDER, '').replace(/^mainland (?=China$)|['’]s investment$/g, '');
  const [found] = findPlaces(place ?? '');
  if (place === null || found === undefined || !isBarePlace(place, site.text, sentence)) return null;
  // 'the plant in Malta (2 billion)': no item of its own.
  const bracket = leftOf(site);
  if (/^[(:]$/.test(site.words[bracket]?.text ?? '') && /^(?:in|at|near)$/.test(site.words[bracket - 2]?.lower ?? ''))
    return null;
  // 'Korean capital' is money here.
  if ((found.form === 'capital' && /capital$/.test(place)) || (isHome(found) && found.form === 'country')) return null;
  return { place: found };
}

/** 'Long An in the delta is first among provinces, having drawn 3 billion': the town on which the sentence opens, and nobody from abroad. */
function townOf({ text }: Site, { topic }: Reading, { start, mentions }: Sentence): Holder | null {
  const places = mentions.filter((mention) => mention.kind === 'place');
  const [town] = places;
  const opens =
    town !== undefined &&
    isTown(town) &&
    (town.start - start <= OPENING || /, $/.test(text.slice(town.start - 2, town.start)));
  return topic === null && opens && places.every(isHome) ? { place: town } : null;
}

const OPENING = 24;
const isTown = (place: PlaceMention): boolean => isHome(place) && /^(?:city|province|capital)$/.test(place.form);
