import { canPair } from '../countries.ts';
import { FALL, FALL_NOUNS, isGrowthNoun, RISE } from '../figure-words.ts';
import { nounPhraseAfter } from '../noun-phrase.ts';
import type { Word } from '../words.ts';
import { leftOf, nounText, type Reading, type Site } from './site.ts';

/** A country, or a bloc that trades as one. */
const isMarket = ({ mention, pos }: Word): boolean =>
  (mention?.kind === 'place' && pos !== 'ADJ') ||
  (mention?.kind === 'organisation' && mention.code !== null && canPair(mention.code));

/** "Egypt's spending rose 36 per cent to …, and Ghana's 27 per cent": whose it is stands alone. */
export function gapped(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  const place = words[left];
  // 'Chile gaining 41 percent and Peru 12 percent'.
  if (
    place !== undefined &&
    isMarket(place) &&
    /^(?:and|,)$/.test(words[words[left - 1]?.pos === 'DET' ? left - 2 : left - 1]?.text ?? '') &&
    words.slice(0, left).some((word) => word.mention?.kind === 'quantity' && word.mention.unit === '%')
  ) {
    return { role: 'growth', topic: words[left]?.text ?? null, by: 'near' };
  }
  if (words[left]?.pos !== 'PART' || words[left - 1]?.mention?.kind !== 'place') return null;
  return { role: 'growth', topic: null, owner: words[left - 1]?.text ?? '', by: 'gapped' };
}

/** 'Others fell back: Malta by 76 per cent, Cyprus by 43', 'rose: from Malta by 7 percent': one country of a list. */
export function placeListed(site: Site): Reading | null {
  const { words } = site;
  const by = leftOf(site);
  // 'growth was strong from Malta, at 40 per cent'.
  const named = words[by]?.lower === 'at' && words[by - 1]?.text === ',' ? by - 2 : by - 1;
  const place = words[named];
  if (place === undefined || !/^(?:by|at|with)$/.test(words[by]?.lower ?? '') || !isMarket(place)) return null;
  const before = words[words[named - 1]?.pos === 'DET' ? named - 2 : named - 1];
  if (!/^(?:,|:|and|from|as|;)$/.test(before?.text ?? '')) return null;
  const change = words.slice(0, by).findLast(({ lower }) => RISE.has(lower) || FALL.has(lower) || isGrowthNoun(lower));
  if (change === undefined) return null;
  const falls = FALL.has(change.lower) || FALL_NOUNS.has(change.lower);
  return { role: 'growth', topic: place.text, falls, by: 'bracket' };
}

/** 'After a mere 0.4% in the second quarter, gross domestic product gained 2.6%': of what grew after the comma. */
export function fronted(site: Site): Reading | null {
  const { words, at } = site;
  const left = leftOf(site);
  if (left > 1 || !/^(?:after|from)$/.test(words[Math.max(left, 0)]?.lower ?? '')) return null;
  const comma = words.findIndex((word, index) => index > at && word.text === ',');
  const end = comma === -1 || comma - at > 8 ? null : nounPhraseAfter(words, comma + 1);
  const verb = end === null ? undefined : words[end + 1];
  if (end === null || verb === undefined || !(RISE.has(verb.lower) || FALL.has(verb.lower))) return null;
  return { role: 'growth', topic: nounText(site, end), by: 'fronted' };
}
