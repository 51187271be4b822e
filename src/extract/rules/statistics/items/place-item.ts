import type { Sentence } from '../../../document.ts';
import type { PlaceMention } from '../../../find/mention.ts';
import { findPlaces } from '../../../find/places/find-places.ts';
import type { Told } from '../site/figure-site.ts';
import { holderBefore } from '../topic/holder.ts';
import { ofPlace } from '../topic/place-topic.ts';
import { leftOf, type Reading, type Site } from '../walk/site.ts';
import { canPair, countryName, HOME, namedBehind } from '../words/countries.ts';
import { isPeople } from '../words/figure-unit.ts';
import { DIVISIBLE, GOODS_FLOWS, ITEM_VERBS, VISITORS } from '../words/figure-words.ts';
import { isMeasure, isMoney } from '../words/refuse.ts';
import { REGION_OR_BLOC } from '../words/regions.ts';
import type { Word } from '../words/words.ts';

/**
 * One country of a list after a figure of the same sentence: 'Japan received 33,000, Taiwan 28,000', 'ahead of Italy, 291
 * million', 'and Japan third with 1.7 billion', 'of whom 28,000 study in Australia and 24,000 in the US'. It is what was told
 * before, of this country.
 */
export function placeItem(site: Site, reading: Reading, near: Told, sentence: Sentence): Reading | null {
  if (near.topic === '' || sentence.index - near.sentence.index > 1 || !isSameSort(site, near)) return null;
  // 'Malaysia, whose share is 1.2%, Thailand with 0.9%'.
  if (near.reading.role === 'share' && reading.role === 'rate') {
    const holder = placeBefore(site);
    return holder === null
      ? null
      : { role: 'share', topic: countryName(holder.country), whole: near.whole, by: 'place-item' };
  }
  if (reading.role !== 'level' && reading.role !== 'count') return null;
  // 'guests numbered 266,000 and Russians 35,000'.
  const people = site.words[leftOf(site)];
  if (people?.mention?.kind === 'place' && people.mention.form === 'people' && reading.role === 'count')
    return { role: 'count', topic: people.text, by: 'people-item' };
  const listed = near.sentence === sentence ? (placeBefore(site) ?? placeAfter(site)) : placeBefore(site, true);
  const place = (near.kind === 'rank' ? null : listed) ?? rankedPlace(site, near);
  if (place === null || place.country === HOME) return null;
  // 'By air came 89%. Malta sent the most, 12,000 visitors'.
  const own = near.reading.role === 'share' && VISITORS.test(reading.topic ?? '') ? reading.topic : null;
  const topic = movedTo(
    own ?? (near.sentence === sentence || near.item !== near.topic ? near.topic : near.base),
    place.country,
  );
  return topic === null ? null : { role: reading.role, topic, by: 'place-item' };
}

/** 'Malta came second with 26,000', 'Next was Malta with' in a list of those whom people come from or go to. */
function rankedPlace(site: Site, near: Told): PlaceMention | null {
  const divided = isMoney(site.quantity.unit) && (GOODS_FLOWS.test(near.topic) || EACH_HAS.test(near.topic));
  if (near.counted !== 'people' && !divided) return null;
  const holder = holderBefore(site);
  return holder !== null && 'place' in holder && holder.place.form === 'country' ? holder.place : null;
}

/** Money after money, people after people. */
function isSameSort({ quantity, words, at }: Site, near: Told): boolean {
  // '9 billion USD, equivalent to 55% of the sector, while Malta came second with 2 billion': over the percentage.
  const over = near.unit === '%' && near.kind !== 'target';
  // 'Malta came second with 2 billion': over its place.
  const passed = over || near.kind === 'rank';
  if (isMoney(quantity.unit)) return quantity.unit === near.unit || (passed && near.amount === near.topic);
  if (isMeasure(quantity.unit)) return quantity.unit === near.unit;
  const noun = words[at + 1]?.pos === 'NOUN' && !(near.counted === 'people' && SAME_PEOPLE.test(words[at + 1]!.lower));
  if (over && near.counted === 'people') return !noun;
  const unit = near.kind === 'rank' && near.counted === 'people' ? near.counted : near.unit;
  if (unit === null || isMeasure(unit) || noun) return false;
  return quantity.unit === null || quantity.unit === unit || (unit === 'people' && isPeople(quantity.unit));
}

const SAME_PEOPLE =
  /^(?:people|persons|arrivals|visitors|tourists|travell?ers|guests|holidaymakers|workers|labourers|laborers|guest|students|trainees|interns)$/;

type Item = Pick<PlaceMention, 'country' | 'form'>;

/** A country, or a bloc that trades as one. */
const asPlace = (word: Word | undefined): Item | null => {
  const mention = word?.mention;
  if (mention?.kind === 'organisation' && mention.code !== null && canPair(mention.code))
    return { country: mention.code, form: 'country' };
  return mention?.kind === 'place' && word?.pos !== 'ADJ' && mention.form !== 'people' ? mention : null;
};

/** The last word of the place that ends at `end`, over 'Taiwan (China)'. */
function placeAt(words: readonly Word[], end: number): { place: Item; start: number } | null {
  const bracket = words[end]?.text === ')' && words[end - 2]?.text === '(' ? end - 3 : end;
  const place = asPlace(words[bracket]);
  if (place === null) return null;
  return { place, start: words[bracket - 1]?.pos === 'DET' ? bracket - 2 : bracket - 1 };
}

const JOINT = /^(?:,|;|:|and|while|then|by|except|from|to|but|–|—)$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|next|\d{1,2}(?:st|nd|rd|th))$/;

/** 'Japan 28,000', 'Italy, 291 million', 'Japan with', 'China came second with', 'Japan third with', 'Japan received'. */
function placeBefore(site: Site, opens = false): Item | null {
  const { words } = site;
  const last = beforeMost(words, leftOf(site));
  let end = last;
  const linked = /^(?:with|at|\()$/.test(words[end]?.lower ?? '');
  if (linked || words[end]?.text === ',') end--;
  if (linked && words[end]?.text === ',') end--;
  if (linked && ORDINAL.test((words[end]?.lower ?? '').split(' ').at(-1) ?? '')) {
    end--;
    if (/^(?:came|was|is|ranked|placed|finished|being|in)$/.test(words[end]?.lower ?? '')) end--;
  } else if (ITEM_VERBS.has(words[end]?.lower ?? '')) {
    end--;
    // 'Senegal by itself took'.
    while (/^(?:itself|by|alone|also|then)$/.test(words[end]?.lower ?? '')) end--;
  } else if (words[end]?.lower === 'for' && /^account/.test(words[end - 1]?.lower ?? '')) end -= 2;
  const found = placeAt(words, end);
  if (found === null || (opens && (found.start >= 0 || !ITEM_VERBS.has(words[last]?.lower ?? '')))) return null;
  const joint = words[found.start];
  const listed =
    joint === undefined ||
    JOINT.test(joint.lower) ||
    (joint.lower === 'of' && words[found.start - 1]?.lower === 'ahead');
  // '1 billion in the case of Kenya, 500 million in that of Ghana': the number has its own.
  return listed && (words[end + 1]?.text !== ',' || behind(words, site.at, 3) === null) ? found.place : null;
}

const MOST =
  /^the (?:most|bulk|majority|(?:largest|biggest|greatest) (?:number|share|part))(?: of (?:them|these|those|all))?$/;

/** 'Japan took the most of them, 33,000': that it is the most stands between the verb and the number. */
function beforeMost(words: readonly Word[], left: number): number {
  if (words[left]?.text !== ',') return left;
  for (let start = left - 2; start >= 0 && start >= left - 5; start--) {
    const phrase = words.slice(start, left).map(({ lower }) => lower);
    if (MOST.test(phrase.join(' '))) return start - 1;
  }
  return left;
}

/** 'study in Australia, 24,000 in the US': the number before has such a place too. */
function placeAfter({ words, at }: Site): Item | null {
  const own = behind(words, at, 1);
  const before = words.slice(0, at).findLastIndex(({ pos }) => pos === 'QTY');
  if (own === null || before === -1) return null;
  const joint = words[at - 1];
  // '11,900 went abroad, including 6,050 to Japan'.
  if (/^(?:including|comprising)$/.test(joint?.lower ?? ''))
    return /^(?:in|to)$/.test(own.preposition) ? own.place : null;
  return /^(?:,|and|;)$/.test(joint?.text ?? '') && behind(words, before, 5)?.preposition === own.preposition
    ? own.place
    : null;
}

function behind(words: readonly Word[], at: number, reach: number): { place: Item; preposition: string } | null {
  for (let next = at + 1; next <= at + reach; next++) {
    const preposition = words[next]?.lower ?? '';
    if (/^[,;.]$/.test(preposition)) return null;
    if (!/^(?:in|to|from|with)$/.test(preposition)) continue;
    const place = asPlace(words[next + 1]?.pos === 'DET' ? words[next + 2] : words[next + 1]);
    return place === null ? null : { place, preposition };
  }
  return null;
}

const OUTWARD = /\bVi(?:et|ệt) ?[Nn]am(?:ese|['’]s)\b|\b(?:outward|overseas|abroad)\b/;
const INVESTED = /\b(?:investments?|capital|projects?)\b/i;
/** What every country has: told of another after Vietnam's. */
const EACH_HAS = /\b(?:remittances|(?:digital|internet) economy|gross domestic product|GDP)\b(?! (?:per|growth))/i;
const OF_HOME = /^Vi(?:et|ệt) ?[Nn]am(?:ese|['’]s) | (?:of|in|to) Vi(?:et|ệt) ?[Nn]am$/g;
const FROM_REGION = new RegExp(` from ${REGION_OR_BLOC}$`);
const GONE_ABROAD = /\b(who went|who left|sent|who were sent|going|who go) (?:abroad|overseas)\b/;
const OF_PEOPLE = /\b(?:Vietnamese|students?|workers?|labourers?|guest workers|interns?|community)\b/;

/** What was told of one country or of all, of another: 'pangasius from Brazil', 'Vietnamese students in Canada'. */
export function movedTo(topic: string, country: string): string | null {
  const places = findPlaces(topic).filter((place) => place.country !== HOME);
  const codes = new Set(places.map((place) => place.country));
  const name = namedBehind(country);
  const [only] = places;
  if (
    codes.size > 1 ||
    (only !== undefined && /^(?:the )?$/.test(topic.slice(0, only.start)) && only.end === topic.length)
  )
    return null;
  if (only !== undefined) {
    if (only.form !== 'country') return null;
    const before = topic.slice(0, only.start).replace(/\bthe $/, '');
    const after = topic.slice(only.end);
    return `${before}${before === '' || after.startsWith('’') ? name.replace(/^the /, '') : name}${after}`;
  }
  const whole = topic
    .replace(FROM_REGION, '')
    .replace(/ in (?:investing )?(?:countries|territories|markets)(?: and territories)?$/, '');
  if (INVESTED.test(whole) && OUTWARD.test(whole)) return `${whole.replace(/ (?:abroad|overseas)$/, '')} in ${name}`;
  if (VISITORS.test(whole) || DIVISIBLE.test(whole)) return ofPlace(whole, name);
  if (EACH_HAS.test(whole)) {
    const measure = whole.replace(OF_HOME, '');
    return /^remittances/.test(measure) ? `${measure} to ${name}` : `${measure} of ${name}`;
  }
  if (GONE_ABROAD.test(whole)) return whole.replace(GONE_ABROAD, `$1 to ${name}`);
  return OF_PEOPLE.test(whole) ? `${whole.replace(/ (?:abroad|overseas)(?= |$)/, '')} in ${name}` : null;
}
