import { HOME, namedBehind } from '../words/countries.ts';
import { isPeople } from '../words/figure-unit.ts';
import { clause } from './deed-of.ts';
import { leftOf, nounTextAfter, type Reading, type Site } from './site.ts';

/** '10,000 of them in Thanh Hoa', '226 of them Russians': a part of what was counted. */
export function partOfThem({ text, words, at }: Site): Reading | null {
  if (words[at + 1]?.lower !== 'of' || !/^(?:them|whom|which|those)$/.test(words[at + 2]?.lower ?? '')) return null;
  let end = at + 2;
  while (
    words[end + 1] !== undefined &&
    !/^[,.;()]$/.test(words[end + 1]?.text ?? '') &&
    words[end + 1]?.pos !== 'QTY' &&
    end < at + 9
  )
    end++;
  // '266 of them foreign and 35 Maltese'.
  if (words[end]?.pos === 'CCONJ') end--;
  let first = at + 3;
  while (words[first]?.pos === 'AUX' || words[first]?.pos === 'ADV') first++;
  const suffix = end >= first ? text.slice(words[first]?.start ?? 0, words[end]?.end ?? 0) : 'of them';
  return { role: 'count', topic: null, suffix, by: 'of-them' };
}

/** 'Among the 320 firms in the region, 45 are present in Vietnam': of those who open the sentence. */
export function ofThose(site: Site): Reading | null {
  const { words, at, quantity } = site;
  if (quantity.unit !== null || words[at + 2]?.lower === 'from') return null;
  const acts = /^(?:AUX|VERB)$/.test(words[at + 1]?.pos ?? '');
  // '132,000 students, of whom 28,000 study in Malta'.
  const left = leftOf(site);
  const whom = words[left]?.lower === 'whom' && /^(?:of|among)$/.test(words[left - 1]?.lower ?? '');
  if (whom && (acts || /^(?:study|work|live|stay|reside)$/.test(words[at + 1]?.lower ?? '')))
    return { role: 'count', topic: null, suffix: `who ${clause(site, at + 1)}`, by: 'of-those' };
  if (!acts) return null;
  if (!/^(?:of|among)$/.test(words[0]?.lower ?? '')) return null;
  return { role: 'count', topic: null, suffix: `that ${clause(site, at + 1)}`, by: 'of-those' };
}

/** 'some 4.2 million, or a third, were Chinese': of those told before. */
export function whoWere(site: Site): Reading | null {
  const { words, at, quantity } = site;
  let next = at + 1;
  if (words[next]?.text === ',') next = words.findIndex((word, index) => index > next && word.text === ',') + 1;
  const people = words[next + 1];
  if (next === 0 || !/^(?:were|are)$/.test(words[next]?.lower ?? '')) return null;
  if (people?.mention?.kind !== 'place') {
    // '266,000 were foreign nationals'.
    const kind = quantity.unit === null ? nounTextAfter(site, next + 1) : null;
    return kind !== null && isPeople(kind.split(' ').at(-1) ?? '') ? { role: 'count', topic: kind, by: 'were' } : null;
  }
  const alone = people.mention.form === 'people' || people.mention.form === 'adjective';
  if (!alone || !/^[,.;)]?$/.test(words[next + 2]?.text ?? '') || people.mention.country === HOME) return null;
  return { role: 'count', topic: null, suffix: `from ${namedBehind(people.mention.country)}`, by: 'came-from' };
}

/** 'Some 1.8 million, or more than 73 per cent, came from Asia': of those told before. */
export function cameFrom(site: Site): Reading | null {
  const { words, at } = site;
  let next = at + 1;
  if (words[next]?.text === ',') next = words.findIndex((word, index) => index > next && word.text === ',') + 1;
  if (
    next === 0 ||
    !/^(?:came|come|arrived|hailed)$/.test(words[next]?.lower ?? '') ||
    words[next + 1]?.lower !== 'from'
  )
    return null;
  const place = placeAfter(site, next + 2);
  return place === null ? null : { role: 'count', topic: null, suffix: `from ${place}`, by: 'came-from' };
}

/** '1.3 million people came from Korea and 399,000 from China'. */
export function comingFrom(site: Site, after: string | null): Reading | null {
  const { words, at } = site;
  const bare = after === null && words[at + 1]?.lower === 'from';
  const told = words.slice(0, at).some(({ mention }) => mention?.kind === 'quantity');
  if (bare && told) {
    const place = placeAfter(site, at + 2);
    return place === null ? null : { role: 'count', topic: null, suffix: `from ${place}`, by: 'came-from' };
  }
  if (
    after !== 'people' ||
    !/^(?:came|come|arrived)$/.test(words[at + 2]?.lower ?? '') ||
    words[at + 3]?.lower !== 'from'
  )
    return null;
  const place = placeAfter(site, at + 4);
  return place === null ? null : { role: 'count', topic: `people coming from ${place}`, by: 'came-from' };
}

/** 'from Chile (8 per cent)': the place without its growth or share. */
const placeAfter = (site: Site, at: number): string | null =>
  nounTextAfter(site, at)?.replace(/ ?\(\d[^)]*\)?$/, '') ?? null;

/** 'India sent 70,000 people', 'Malta accounted for 400 visitors': the country they come from. */
export function senderOf(site: Site): string | null {
  const left = leftOf(site);
  const verb = site.words[left]?.lower === 'for' ? left - 1 : left;
  if (!/^(?:sent|sends|accounted|accounts)$/.test(site.words[verb]?.lower ?? '')) return null;
  const place = site.words[verb - 1];
  // 'Europe accounted for about 424,000 visitors'.
  const continent = /^(?:Asia|Europe|Africa|Oceania|America)$/.test(place?.text ?? '')
    ? `visitors from ${place?.text}`
    : null;
  return place?.mention?.kind === 'place' ? place.text : continent;
}
