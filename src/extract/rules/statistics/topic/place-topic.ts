import { findPlaces } from '../../../find/places/find-places.ts';
import type { ToldTopic } from '../site/told-topic.ts';
import type { Reading, Site } from '../walk/site.ts';
import { mainSubject } from '../walk/subject-of.ts';
import { HOME } from '../words/countries.ts';
import { GOODS_FLOWS, SIZED, VISITORS } from '../words/figure-words.ts';
import { isMoney } from '../words/refuse.ts';
import { figureOfPartners, PARTNER } from './partner-figure.ts';

/**
 * What a sum or rate told of a country alone measures: the size of the economy told of another ('Singapore reached 337 billion'), the
 * tariff told just before, or the flow that the sentence lists its partners for ('the largest markets were the US (126 billion)').
 */
export function placeTopic(
  site: Site,
  reading: Reading,
  place: string,
  told: ToldTopic | null,
  spoken: (reach?: number) => string | null,
): string | null {
  if (told !== null && /^(?:stated|bracket|near|part)$/.test(reading.by)) {
    const base = told.count ? told.amount : told.base;
    if (base !== null && SIZED.test(base)) return `${base.replace(OF_HOME, '')}, ${place}`;
  }
  if (reading.role === 'rate') return told?.near === true && RATES.test(told.topic) ? told.topic : null;
  if (reading.role !== 'level' || !isMoney(site.quantity.unit)) return null;
  const [town] = findPlaces(place);
  // 'Remittances came to 14 billion. Ho Chi Minh City got 9 billion'.
  if (told?.money && town?.country === HOME && town.form !== 'country' && !/\s(?:in|to|of) /.test(told.base))
    return `${told.base} in ${place}`;
  const listed = PARTNER.exec(mainSubject(site) ?? '');
  const flow = listed === null ? spoken() : figureOfPartners(listed, mainSubject(site) ?? '');
  return flow === null || BALANCE.test(flow) || AT_HOME.test(place) ? null : ofPlace(flow, place);
}

// 'Vietnam’s economy is larger than that of Malta (20 billion USD)'.
const OF_HOME = /^Vi(?:et|ệt) ?[Nn]am(?:ese|['’]s) | of Vi(?:et|ệt) ?[Nn]am$/;
const BALANCE = /surplus|deficit|tourism/;
const AT_HOME = /^Vi(?:et|ệt) ?[Nn]am$/;
const RATES = /\b(?:tariffs?|tax|duty|duties|rates?)\b/i;

/** 'exports to the US', 'investment from Malta', 'trade with Malta'. */
export function ofPlace(told: string, name: string): string {
  // 'exports to the EU 10 billion, Malta 3': each market of a list for itself.
  const flow = told.replace(/ (?:to|from|with) (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*)*(?: markets?)?$/, '');
  // 'Malta bought 7 million of Vietnamese rice, followed by Chile with 3': what the next one bought of it.
  const ours = BOUGHT_OF_HOME.exec(flow)?.[1];
  if (ours !== undefined) return `Vietnamese exports of ${ours} to ${name}`;
  if (VISITORS.test(flow)) return `${flow} from ${name}`;
  if (/\b(?:imports?|purchases)\b/i.test(flow)) return `${flow} from ${name}`;
  if (GOODS_FLOWS.test(flow)) return `${flow} to ${name}`;
  if (/\b(?:investment|fdi|capital|aid|projects?)\b/i.test(flow)) return `${flow} from ${name}`;
  return `${flow} with ${name}`;
}

const BOUGHT_OF_HOME = /\b(?:imports|purchases) of Vietnamese ([a-z].*)$/;
