import type { Sentence } from '../../../document.ts';
import type { QuantityMention } from '../../../find/mention.ts';
import { COUNTED_GENERICS, DURATIONS, GENERIC } from './figure-words.ts';

const SMALL_COUNT = 20;
const MEASURE_UNIT =
  /^(?:%|per mille|pp|rank|times|[A-Z]{3}(?:\/\w+)?|tonnes|kg|ha|sq km|sq m|km|nautical miles|metres|cubic metres|litres|barrels|MW|GW|kWh|TWh|TEU|Mbps|km\/h|°C)$/;

export const isMeasure = (unit: string | null): boolean => unit !== null && MEASURE_UNIT.test(unit);
export const isMoney = (unit: string | null): boolean =>
  unit !== null && /^[A-Z]{3}(?:\/\w+)?$/.test(unit) && unit !== 'TEU';

const PRICE_OF_READING = /^\s?(?:\/|a |per )\s?(?:month|week|issue)(?! (?:earlier|ago|before|later))|\bsubscri/i;
// '325 tourists, 226 of them Russians'.
const OF_THEM = /^\sof (?:them|whom|which|those)\b/;
// 'Among the 320 Maltese firms in the region, 45 are present in Vietnam'.
const AMONG_OTHERS =
  /^(?:Of|Among) (?:the|those|its|their|some|these) [^,]*\d[^,]*, (?:(?:only|just|about|some|nearly|over) )?$/;
// 'work twice as hard'.
const HOW_OFTEN =
  /^\sas (?:hard\b|(?:an? )?(?:president|premier|minister|prime|foreign|head|leader|chair|guest|host))/i;
// 'the top 10 markets accounting for 88 percent'.
const TOP_GROUP =
  /^(?:[\s-](?!(?:that|which|in|of|and)\b)[\w-]+){1,6}? (?:(?:together |combined )?account(?:ing|s|ed)? for|(?:together |combined )?(?:making|makes?|made) up|combined|together)\b/;
const OWNED = /^[\s-](?:foreign|state|privately|wholly)?-?\s?(?:owned|invested|capital)\b/i;
const LIFE = /\blife expectancy|\blive to\b/i;
const SERIES_AFTER = /^\s(?:th|st|nd|rd)\b/;

/** Why a number is no statistic, or null. Durations, the two sides, small counts in words, list numbers measure nothing. */
export function refusal(text: string, mention: QuantityMention, sentence: Sentence): string | null {
  const said = text.slice(mention.start, mention.end);
  const after = text.slice(mention.end, mention.end + 24);
  const { unit, value } = mention;
  if (unit !== null && isMeasure(unit)) {
    // 'in the country for the third time, twice as president'.
    if (unit === 'times' && HOW_OFTEN.test(after)) return 'how often';
    if (unit === 'tonnes' && /-(?:ton|tonne)s?\b/.test(said)) return 'size of a ship';
    if (unit === 'rank' && /^top/i.test(said) && TOP_GROUP.test(text.slice(mention.end, sentence.end)))
      return 'a group';
    if (unit === '%' && OWNED.test(after)) return 'ownership';
    if (isMoney(unit) && PRICE_OF_READING.test(after)) return 'price of reading';
    if (unit === 'km' || unit === 'metres' || unit === 'km/h' || unit === 'nautical miles' || unit === '°C') {
      if (/^ of \w/.test(after)) return null;
      return /[-\s](?:from|away|north|south|east|west|off|off the)\b/.test(after) || value < 100 ? 'distance' : null;
    }
    return null;
  }
  if (/\bper\s$/.test(text.slice(Math.max(0, mention.start - 4), mention.start))) return 'rate base';
  if (unit === null) {
    if (OF_THEM.test(after) && value >= 10) return null;
    if (value >= 10 && AMONG_OTHERS.test(text.slice(sentence.start, mention.start))) return null;
    if (value >= 1000 && /[,.\u00a0 ]\d{3}|million|billion|thousand/.test(said)) return null;
    return mention.bound !== 'exactly' && value >= SMALL_COUNT ? null : 'bare number';
  }
  const head = unit.split(' ').at(-1) ?? unit;
  if (DURATIONS.has(unit))
    return LIFE.test(text.slice(sentence.start, sentence.end)) && /^years?$/.test(unit) && value > 40
      ? null
      : 'duration';
  if (SERIES_AFTER.test(after)) return 'ordinal';
  if (GENERIC.has(unit) || GENERIC.has(head)) {
    return COUNTED_GENERICS.has(head) && value >= 10 && /^\d/.test(said.trim()) && value >= 30 ? null : 'generic noun';
  }
  // 'three key areas', 'two railways': counts in words are told, not measured.
  if (!/\d/.test(said) && value < SMALL_COUNT) return 'small count in words';
  if (value < 10) return 'small count';
  return null;
}
