import type { Sentence } from '../../document.ts';
import { findPlaces } from '../../find/places/find-places.ts';
import { isBarePlace } from './bare-place.ts';
import { OUTWARD_FLOW } from './capital-flow.ts';
import { IN_ORDER } from './compose.ts';
import { HOME, namedBehind } from './countries.ts';
import type { Told } from './figure-site.ts';
import { SECTOR_WORDS } from './figure-words.ts';
import { phraseText } from './phrase-text.ts';
import { isMoney } from './refuse.ts';
import { leftOf, type Reading, type Site } from './walk/site.ts';
import { mainSubject } from './walk/subject-of.ts';
import type { Word } from './words.ts';

/** 'real estate', 'the production and distribution of electricity, gas, steam and air-conditioning', 'all other sectors'. */
const isSectorWord = ({ lower, text }: Word): boolean => SECTOR_WORDS.has(lower) || text === '-';
const isJoint = ({ lower }: Word): boolean => /^(?:the|all|and|of|,|&|as|well)$/.test(lower);
const REST = /^(?:everything else|everything|(?:all )?(?:the )?(?:others?|rest|remainder))$/i;

function sectorText(site: Site, from: number, to: number): string | null {
  const phrase = phraseText(site.text, site.words, from, to).replace(/^all (?=other)/i, '');
  if (phrase === '') return null;
  return REST.test(phrase) ? 'other sectors' : phrase;
}

/** The sector that ends at `end`. */
function sectorBefore(site: Site, end: number): string | null {
  const { words } = site;
  let start = end;
  while (start >= 0 && words[start] !== undefined && (isSectorWord(words[start]!) || isJoint(words[start]!))) start--;
  start++;
  while (start <= end && words[start] !== undefined && isJoint(words[start]!)) start++;
  return start > end || isJoint(words[end]!) || !/^(?:NOUN|PROPN)$/.test(words[end]!.pos)
    ? null
    : sectorText(site, start, end);
}

/** The sector that begins at `start`. */
function sectorAfter(site: Site, start: number): string | null {
  const { words } = site;
  const rest = /^(?:everything|others?|rest)$/.test(words[start]?.lower ?? '');
  let end = start - 1;
  for (let at = start; at < words.length; at++) {
    const word = words[at]!;
    if (isSectorWord(word) || (rest && /^(?:everything|else|others?|rest)$/.test(word.lower))) end = at;
    else if (!isJoint(word)) break;
  }
  return end < start ? null : sectorText(site, start, end);
}

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
const TAKES =
  /^(?:took|takes|taking|drew|draws|drawing|absorbed|absorbs|attracted|attracts|attracting|received|receives|lured|claimed|followed|follows|ranked|came|comes|had|made|makes|led|leads|in|up|at|with|second|third|next|shared|the|a|remaining|distance|lead|accounted|accounts|accounting|for|or|was|were|lion|lion['’]s|['’]s|share|bulk|most)$/;

/** 'manufacturing drew 16 billion', 'real estate (1.7 billion)', 'trailed by real estate with 5.3 billion': before it. */
function before(site: Site): string | null {
  const { words } = site;
  let end = leftOf(site);
  if (words[end]?.text === '(') return sectorBefore(site, end - 1);
  for (let steps = 0; steps < STEPS && end >= 0 && TAKES.test(words[end]?.lower ?? ''); steps++) end--;
  if (words[end]?.text === ',' && end < leftOf(site)) end--;
  return sectorBefore(site, end);
}

const STEPS = 6;

// 'Malta was the biggest source with 3 billion'.
const LEADER = /^(?:(?:biggest|largest|top|leading|main|second|third|next) )*(?:sources?|investors?|contributors?)$/i;
const COUNTED = /^(?:destinations|markets|countries|territories|countries and territories)$/;

/** One sector or country of the investment that a report divides: money in it or from it, or its share. */
export function flowItem(
  site: Site,
  reading: Reading,
  flow: string | null,
  near: Told | null,
  sentence: Sentence,
): Reading | null {
  if (flow === OUTWARD_FLOW && reading.role === 'count' && COUNTED.test(reading.topic ?? ''))
    return { ...reading, topic: `${reading.topic} of ${flow}` };
  if (flow === null || /^(?:growth|change|rank|count|multiple)$/.test(reading.role)) return null;
  const { unit } = site.quantity;
  if (!isMoney(unit) && unit !== '%') return null;
  const sector = behind(site) ?? before(site);
  if (sector !== null)
    return isMoney(unit)
      ? { role: 'level', topic: `${flow} in ${sector}`, whole: flow, by: 'sector-item' }
      : { role: 'share', topic: sector, whole: flow, by: 'sector-item' };
  const told = reading.topic !== null && LEADER.test(reading.topic) ? mainSubject(site) : reading.topic;
  const place =
    told === null ? null : told.replace(IN_ORDER, '').replace(/^mainland (?=China$)|['’]s investment$/g, '');
  const [found] = findPlaces(place ?? '');
  if (place === null || found === undefined || found.country === HOME || !isBarePlace(place, site.text, sentence))
    return null;
  // 'Korean capital' is money here.
  if (found.form === 'capital' && /capital$/.test(place)) return null;
  if (!isMoney(unit))
    return reading.role === 'share' && !reading.whole && near !== null ? { ...reading, whole: flow } : null;
  const name = namedBehind(found.country);
  const topic = flow === OUTWARD_FLOW ? `Vietnamese investment in ${name}` : `${flow} from ${name}`;
  return { role: 'level', topic, whole: flow, by: 'flow-place' };
}
