import type { PlaceMention } from '../../../find/mention.ts';
import { leftOf, type Site } from '../walk/site.ts';
import { HOME } from '../words/countries.ts';
import { BOUND_WORDS, COUNTED_PLACES, INVESTING, RANKING, SECTOR_WORDS } from '../words/figure-words.ts';
import { phraseText } from '../words/phrase-text.ts';
import { isMeasure, isMoney } from '../words/refuse.ts';
import { tellsRespectively } from '../words/respective.ts';
import type { Word } from '../words/words.ts';

/** A branch of the economy or a place that a report gives a part of its sum to. */
export type Holder = { sector: string } | { place: PlaceMention };

/**
 * To whom of a breakdown a number belongs, told before it: 'Malta came second with', 'real estate (', 'followed by Hanoi with',
 * 'Hanoi was the most attractive of 59 destinations, with'. Only words of ranking may stand between the two.
 */
export function holderBefore(site: Site): Holder | null {
  const { words, quantity } = site;
  const together = tellsRespectively(words);
  let sums = isMoney(quantity.unit) ? 0 : 1;
  let end = leftOf(site);
  for (let steps = 0; steps < REACH && end >= 0; steps++, end--) {
    const holder = holderAt(site, end);
    if (holder !== null) return holder;
    const word = words[end]!;
    // 'Malta with 3 billion USD (12%)', 'Malta and Chile with 3 and 2 billion USD, respectively'.
    if (isSum(word) && (together || sums-- > 0)) continue;
    if (!(isPassed(words, end) || (together && /^(?:and|%)$/.test(word.lower)))) return null;
  }
  return null;
}

/** 'In second place was Malta', 'Third came Malta': who holds a place stands behind it. */
export function holderAhead({ words, at }: Site): PlaceMention | null {
  const verb = /^(?:place|position|spot)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  // 'the third place went to Malta'.
  const given =
    /^(?:went|goes|belonged|belongs|fell)$/.test(words[verb]?.lower ?? '') && words[verb + 1]?.lower === 'to';
  if (!given && !/^(?:is|was|came|comes|stood|stands)$/.test(words[verb]?.lower ?? '')) return null;
  const next = given ? verb + 2 : verb + 1;
  const { mention } = words[words[next]?.pos === 'DET' ? next + 1 : next] ?? {};
  return mention?.kind === 'place' && mention.form !== 'adjective' ? mention : null;
}

const REACH = 18;
const isSum = ({ mention }: Word): boolean => mention?.kind === 'quantity' && isMeasure(mention.unit);

function isPassed(words: readonly Word[], at: number): boolean {
  const { lower, pos, mention, text } = words[at]!;
  if (mention?.kind === 'quantity') return !isMeasure(mention.unit) || mention.unit === 'rank';
  if (mention?.kind === 'place') return mention.country === HOME && mention.form === 'country';
  return (
    pos === 'DATE' ||
    pos === 'DET' ||
    pos === 'PART' ||
    /^[,()]$/.test(text) ||
    RANKING.has(lower) ||
    BOUND_WORDS.has(lower) ||
    COUNTED.has(lower) ||
    (lower === 'and' && COUNTED.has(words[at + 1]?.lower ?? ''))
  );
}

const COUNTED: ReadonlySet<string> = new Set(
  COUNTED_PLACES.flatMap((phrase) => phrase.split(' ')).filter((word) => word !== 'and'),
);

function holderAt(site: Site, end: number): Holder | null {
  const sector = sectorBefore(site, end);
  return sector === null ? placeAt(site, end) : { sector };
}

// 'projects in Malta', 'capital from Malta' are phrases of their own.
const INSIDE = /^(?:in|at|near|from|to|into|with|between|against|than|for|outside)$/;

function placeAt(site: Site, end: number): Holder | null {
  const { words } = site;
  const last = words[end]?.text === ')' && words[end - 2]?.text === '(' ? end - 3 : end;
  const mention = words[last]?.mention;
  if (mention?.kind !== 'place' || (mention.country === HOME && mention.form === 'country')) return null;
  if (mention.form === 'adjective' && !INVESTING.has(words[end + 1]?.lower ?? '')) return null;
  const before = words[words[last - 1]?.pos === 'DET' ? last - 2 : last - 1]?.lower ?? '';
  // 'The fourth place belonged to Malta with'.
  const given =
    before === 'to' &&
    /^(?:belonged|belongs|went|goes)$/.test(words[last - (words[last - 1]?.pos === 'DET' ? 3 : 2)]?.lower ?? '');
  const list = listedBefore(words, last);
  // 'Investors from Malta brought in'.
  const investing =
    before === 'from' && INVESTING.has(words[last - (words[last - 1]?.pos === 'DET' ? 3 : 2)]?.lower ?? '');
  if (INSIDE.test(list.length > 1 ? '' : before) && !(given || investing)) return null;
  if (list.length === 1) return { place: mention };
  const { unit } = site.quantity;
  const numbers = words.flatMap(({ mention: number }, at) =>
    at > last && number?.kind === 'quantity' && number.unit === unit ? [at] : [],
  );
  const own = list.length === numbers.length ? list[numbers.indexOf(site.at)] : undefined;
  return own === undefined ? null : { place: own };
}

/** 'Malta, Chile and Taiwan (China)': the places of the list that ends at `end`, which has an 'and' in it. */
function listedBefore(words: readonly Word[], end: number): PlaceMention[] {
  const places: PlaceMention[] = [];
  let joined = false;
  for (let at = end; at >= 0; at--) {
    const { mention, text, pos } = words[at]!;
    if (mention?.kind === 'place' && mention.form !== 'adjective') places.unshift(mention);
    else if (text === 'and') joined = true;
    else if (!(pos === 'DET' || /^[,()]$/.test(text))) break;
    if (places.length === 1 && !joined && at < end - 3) break;
  }
  return joined && places.length > 1 ? places : places.slice(-1);
}

/** 'real estate', 'the production and distribution of electricity, gas, steam and air-conditioning', 'all other sectors'. */
const isSectorWord = ({ lower, text }: Word): boolean => SECTOR_WORDS.has(lower) || text === '-';
const isJoint = ({ lower }: Word): boolean => /^(?:the|all|and|of|,|&|as|well)$/.test(lower);
const REST = /^(?:everything else|everything|(?:all )?(?:the )?(?:others?|rest|remainder))$/i;
// 'the biggest sector' is one that is named elsewhere.
const NO_NAME = /^(?:sectors?|industry|industries|branch|branches|firms|other|activities)$/i;

function sectorText(site: Site, from: number, to: number): string | null {
  const phrase = phraseText(site.text, site.words, from, to).replace(/^all (?=other)/i, '');
  if (phrase === '' || NO_NAME.test(phrase)) return null;
  return REST.test(phrase) ? 'other sectors' : phrase;
}

const sectorBefore = (site: Site, end: number): string | null => sectorEnding(site, end)?.text ?? null;

/** The sector that ends at `end`, and where it begins. */
export function sectorEnding(site: Site, end: number): { text: string; start: number } | null {
  const { words } = site;
  let start = end;
  while (start >= 0 && words[start] !== undefined && (isSectorWord(words[start]!) || isJoint(words[start]!))) start--;
  start++;
  while (start <= end && words[start] !== undefined && isJoint(words[start]!)) start++;
  const text = start > end || isJoint(words[end]!) ? null : sectorText(site, start, end);
  return text === null ? null : { text, start };
}

/** The sector that begins at `start`. */
export function sectorAfter(site: Site, start: number): string | null {
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
