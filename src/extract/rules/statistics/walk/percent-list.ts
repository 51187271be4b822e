import { canPair } from '../words/countries.ts';
import { FALL, FALL_NOUNS, isGrowthNoun, RISE } from '../words/figure-words.ts';
import { nounPhraseAfter } from '../words/noun-phrase.ts';
import { isRegion } from '../words/regions.ts';
import type { Word } from '../words/words.ts';
import { leftOf, nounText, type Reading, type Site } from './site.ts';

/** A country, or a bloc that trades as one. */
const isMarket = ({ mention, pos, text }: Word): boolean =>
  isRegion(text) ||
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
    words.slice(0, left).some((word) => word.mention?.kind === 'quantity' && word.mention.unit === '%') &&
    words.slice(0, left).some(changes)
  ) {
    return { role: 'growth', topic: words[left]?.text ?? null, by: 'near' };
  }
  if (words[left]?.pos !== 'PART' || words[left - 1]?.mention?.kind !== 'place') return null;
  return { role: 'growth', topic: null, owner: words[left - 1]?.text ?? '', by: 'gapped' };
}

/** 'Others fell back: Malta by 76 per cent, Cyprus by 43', 'rose: from Malta by 7 percent': one country of a list. */
export function placeListed(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  // 'and Malta, up 28 per cent': the word moves by itself.
  const by = isMoved(words[left]) && isBehindPlace(words, left) ? left + 1 : left;
  // 'growth was strong from Malta, at 40 per cent'.
  const named =
    (words[by]?.lower === 'at' && words[by - 1]?.text === ',') || isMoved(words[by - 1])
      ? by - (words[by - 2]?.text === ',' ? 3 : 2)
      : beforeAside(words, by - 1);
  const place = words[named]?.text === ')' && words[named - 2]?.text === '(' ? words[named - 3] : words[named];
  if (place === undefined || !(by > left || /^(?:by|at|with)$/.test(words[by]?.lower ?? '')) || !isMarket(place))
    return null;
  const first = words.indexOf(place);
  const before = words[words[first - 1]?.pos === 'DET' ? first - 2 : first - 1];
  const second = before?.text === 'to' && /^(?:only|second)$/.test(words[words.indexOf(before) - 1]?.lower ?? '');
  if (!second && !/^(?:,|:|and|from|as|by|;)$/.test(before?.text ?? '')) return null;
  const change = words.slice(0, by).findLast(({ lower }) => RISE.has(lower) || FALL.has(lower) || isGrowthNoun(lower));
  if (change === undefined) return null;
  const own = words[by - 1];
  if (isMoved(own) && !words.slice(0, first).some(changes)) return null;
  const told = isMoved(own) ? own! : change;
  const falls = FALL.has(told.lower) || FALL_NOUNS.has(told.lower);
  return { role: 'growth', topic: place.text, falls, by: 'bracket' };
}

/** 'From Thailand, the fastest growing market, by 47 per cent': the word that the aside which ends at `end` is about; `end` where none does. */
function beforeAside(words: readonly Word[], end: number): number {
  if (words[end]?.text !== ',') return end;
  const open = words.slice(0, end).findLastIndex(({ text }) => text === ',');
  const aside = words.slice(open + 1, end);
  const plain = aside[0]?.pos === 'DET' && aside.length < 8 && !aside.some(({ pos }) => pos === 'AUX' || pos === 'QTY');
  return open > 0 && plain ? open - 1 : end;
}

const isBehindPlace = (words: readonly Word[], at: number): boolean => {
  const place = words[at - 1]?.text === ',' ? at - 2 : at - 1;
  return (
    words[place] !== undefined &&
    isMarket(words[place]!) &&
    /^(?:and|,)$/.test(words[words[place - 1]?.pos === 'DET' ? place - 2 : place - 1]?.text ?? '')
  );
};

/** 'Cambodia up by 30 per cent, the Netherlands climbing by 28'. */
const isMoved = (word: Word | undefined): boolean =>
  word !== undefined && (/^(?:up|down)$/.test(word.lower) || (/(?:ing|ed)$/.test(word.lower) && changes(word)));

// Who lags behind has still grown.
const falling = ({ lower }: Word): boolean =>
  (FALL.has(lower) && !/^(?:lag|slow)/.test(lower)) || FALL_NOUNS.has(lower);
const changes = (word: Word): boolean => RISE.has(word.lower) || falling(word) || isGrowthNoun(word.lower);

/** 'Growth was sharpest among Poles (+22%)', 'gains were made by Malta (47 percent), Cyprus (21 percent)': growths in brackets. */
export function bracketed(site: Site): Reading | null {
  const { words, at, text } = site;
  // 'purchased footwear worth 1.3 billion USD (plus 14%)'.
  const said = words[at - 1]?.lower ?? '';
  if (/^(?:plus|minus)$/.test(said) && /^[(,]$/.test(words[at - 2]?.text ?? ''))
    return { role: 'growth', topic: null, falls: said === 'minus', by: 'bracket' };
  const sign = /[+−-]$/.exec(text.slice(0, words[at]?.start ?? 0)) ?? /^[+−-]/.exec(words[at]?.text ?? '');
  const open = words.slice(Math.max(0, at - 2), at).findLastIndex((word) => word.text === '(');
  if (open === -1) return null;
  const bracket = Math.max(0, at - 2) + open;
  const before = words[bracket - 1];
  if (before === undefined || before.pos === 'QTY' || words[at + 1]?.lower === 'of') return null;
  const change = words.slice(0, bracket).findLast((word) => changes(word) || word.text === ';');
  const others = words
    .slice(0, bracket)
    .some(({ mention }) => mention?.kind === 'quantity' && mention.unit !== '%' && mention.unit !== 'times');
  const like = sign === null && others ? bracketLike(words, bracket, at) : null;
  if (like !== null) return { role: 'growth', topic: null, falls: like, by: 'bracket' };
  if (sign === null && (change === undefined || change.text === ';' || others)) return null;
  const topic = before.mention?.kind === 'place' ? before.text : nounText(site, bracket - 1);
  const falls = sign === null ? change !== undefined && falling(change) : sign[0] !== '+';
  return topic === null ? null : { role: 'growth', topic, falls, by: 'bracket' };
}

/** '57,000 from Malta (up 13 per cent), 26,000 from Chile (8 per cent)': whether an item before it tells of a fall; null where none tells of growth. */
function bracketLike(words: readonly Word[], bracket: number, at: number): boolean | null {
  if (at !== bracket + 1 || words[at + 1]?.text !== ')' || !isMarket(words[bracket - 1]!)) return null;
  const before = words
    .slice(0, bracket)
    .findLastIndex(({ text }, index) => text === '(' && /^(?:up|down)$/.test(words[index + 1]?.lower ?? ''));
  const item = words[before - 1];
  if (item === undefined || !isMarket(item) || words[before + 2]?.mention?.kind !== 'quantity') return null;
  return words[before + 1]?.lower === 'down';
}

/** 'was up 9 per cent and that of Poles 22 per cent': one more of what has grown. */
export function alsoGrown(site: Site): Reading | null {
  const { words, at } = site;
  const left = leftOf(site);
  const that = words.slice(0, left).findLastIndex(({ lower }) => /^(?:that|those)$/.test(lower));
  if (that === -1 || left - that > 6 || !/^(?:of|from|to|in)$/.test(words[that + 1]?.lower ?? '')) return null;
  if (words.slice(that, at).some(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || /^[,;(]$/.test(text)))
    return null;
  const change = words.slice(0, that).findLast(changes);
  const grown = words.slice(0, that).some(({ mention }) => mention?.kind === 'quantity' && mention.unit === '%');
  if (change === undefined || !grown) return null;
  const end = words[left]?.lower === 'by' ? left - 1 : left;
  return { role: 'growth', topic: nounText(site, end), falls: falling(change), by: 'near' };
}

/** 'sales went up by 14 per cent and purchases by as much as 55 per cent': the verb stands once. */
export function alsoBy(site: Site): Reading | null {
  const { words } = site;
  const by = leftOf(site);
  if (words[by]?.lower !== 'by') return null;
  const joint = words.slice(0, by).findLastIndex(({ text }) => /^(?:and|while|,|;)$/.test(text));
  const part = words.slice(joint + 1, by);
  if (part.length === 0 || part.some(({ pos }) => /^(?:VERB|AUX|QTY)$/.test(pos))) return null;
  const grown = words.slice(0, joint).some(({ mention }) => mention?.kind === 'quantity' && mention.unit === '%');
  const change = words.slice(0, joint).findLast(changes);
  if (joint === -1 || !grown || change === undefined) return null;
  return { role: 'growth', topic: nounText(site, by - 1), falls: falling(change), by: 'near' };
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
