import { nounPhraseAfter } from '../words/noun-phrase.ts';
import { phraseText } from '../words/phrase-text.ts';
import { isMeasure } from '../words/refuse.ts';
import { isNoun } from '../words/word-class.ts';
import type { Word } from '../words/words.ts';
import { clause } from './deed-of.ts';
import { leftOf, nounTextAfter, type Reading, type Site } from './site.ts';

const JOINT = /^(?:and|while|but|whereas|or|,|;)$/;
const TIME = /^(?:in|over|during|by|for|within)$/;
const RELATIVE = /^(?:that|which|who)$/;

/**
 * A number without a noun after one that has it counts the same things: '3,000 firms sold to Malta and 900 were buying from it',
 * '90 trade pacts and 60 that protect investment', '9 million subscribers to cable and 2 million to satellite television', '18 million
 * trips in May and 26 million over the two months'. Null for any other number.
 */
export function othersCounted(site: Site): Reading | null {
  const { text, words, at, quantity } = site;
  const before = words.slice(0, at).findLastIndex(countsThings);
  if (quantity.unit !== null || before === -1 || !isJoined(site, before)) return null;
  const nation = words[before + 1]?.mention?.kind === 'place' ? before + 1 : null;
  const end = nounPhraseAfter(words, before + 1) ?? nation;
  if (end === null || end >= at) return null;
  const next = words[at + 1];
  const things = phraseText(text, words, before + 1, end);
  const read = (topic: string): Reading => ({ role: 'count', topic, by: 'others' });
  if (next?.pos === 'ADP' || next?.lower === 'to') {
    const link = words.findIndex(({ lower }, index) => index > before && index < end && lower === next.lower);
    const rest = link === -1 ? null : nounTextAfter(site, at + 2);
    if (rest !== null) return read(`${phraseText(text, words, before + 1, link - 1)} ${next.lower} ${rest}`);
  }
  if (TIME.test(next?.lower ?? '') && isTime(words, at + 2)) return read(things);
  if (RELATIVE.test(next?.lower ?? '') && words[at + 2]?.pos !== 'QTY')
    return read(`${plural(site, before) ?? things} ${next?.lower} ${clause(site, at + 2)}`);
  // '3,000 Vietnamese have been trained there, and over 2,000 have jobs in the country'.
  if (nation !== null && /^(?:have|had)$/.test(next?.lower ?? '')) return read(`${things} who ${clause(site, at + 1)}`);
  if (/^(?:are|were)$/.test(next?.lower ?? '') && /ing$/.test(words[at + 2]?.lower ?? ''))
    return read(`${things} ${named(site, clause(site, at + 2))}`);
  return null;
}

const countsThings = ({ mention }: Word): boolean =>
  mention?.kind === 'quantity' && !isMeasure(mention.unit) && mention.unit !== 'ones';

/** Joined by 'and' or a comma, with no other number between; 'to 90 pacts and to 60 that …' by the same preposition. */
function isJoined(site: Site, before: number): boolean {
  const { words, at } = site;
  const left = leftOf(site);
  const again = words[left]?.pos === 'ADP' && words[leftOf({ ...site, at: before })]?.lower === words[left]?.lower;
  const joint = words[again ? left - 1 : left]?.lower ?? '';
  return JOINT.test(joint) && !words.slice(before + 1, at).some(({ pos }) => pos === 'QTY');
}

const isTime = (words: readonly Word[], at: number): boolean =>
  words
    .slice(at, at + 4)
    .some(({ pos, lower }) => pos === 'DATE' || /\b(?:months?|years?|weeks?|quarters?|period|half|days)$/.test(lower));

/** 'trade agreements' and others 'that protect investment' are agreements. */
function plural({ words, text }: Site, before: number): string | null {
  let head = before + 1;
  while (isNoun(words[head + 1])) head++;
  const noun = words[head];
  return isNoun(noun) && /s$/.test(noun?.lower ?? '') ? text.slice(noun!.start, noun!.end) : null;
}

/** 'buying from it': from the country named last. */
function named({ words, at }: Site, deed: string): string {
  const place = words
    .slice(0, at)
    .findLast(({ mention, pos }) => mention?.kind === 'place' && mention.form === 'country' && pos !== 'ADJ');
  return place === undefined ? deed : deed.replace(/(?<=\b(?:from|to|in|with|for) )(?:it|them)$/, place.text);
}
