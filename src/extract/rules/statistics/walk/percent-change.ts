import {
  FALL,
  FALL_NOUNS,
  GAIN_VERBS,
  isGrowthNoun,
  LESS,
  LOSS_VERBS,
  MORE,
  OBJECT_VERBS,
  OUTDOING,
  PRICING,
  RISE,
  STATE,
} from '../words/figure-words.ts';
import { nounPhraseAfter } from '../words/noun-phrase.ts';
import type { Word } from '../words/words.ts';
import { growthNamed } from './growth-named.ts';
import { governor, lastIndex, leftOf, nounText, nounTextAfter, type Reading, type Site } from './site.ts';
import { subjectOf } from './subject-of.ts';

/** '9 per cent more than a year earlier', '27.5% higher than in 2023', 'bought 38 per cent more fish'. */
export function comparison(site: Site): Reading | null {
  const { words } = site;
  // 'one fifth (20.6%) more than'.
  // and '16.5 percent (or 564 million) more than'.
  const inside = words[site.at - 1]?.text === '(' && words[site.at + 1]?.text === ')';
  const close =
    words[site.at + 1]?.text === '(' ? words.findIndex(({ text }, index) => index > site.at && text === ')') : -1;
  const at = inside ? site.at + 1 : close > 0 && close - site.at < 7 ? close : site.at;
  const next = words[at + 1]?.lower ?? '';
  if (!MORE.has(next) && !LESS.has(next)) return null;
  const falls = LESS.has(next);
  const counted = /^(?:more|less|fewer)$/.test(next) && isNoun(words[at + 2]);
  if (
    !counted &&
    !isCompared(words, at + 2) &&
    !/^(?:numerous|expensive|frequent|costly|valuable)$/.test(words[at + 2]?.lower ?? '') &&
    !/^(?:above|below|up|down)$/.test(next)
  )
    return null;
  if (counted) return { role: 'growth', topic: nounTextAfter(site, at + 2), falls, by: 'more-of' };
  const left = leftOf(site);
  const verb = governor(site, left, 6);
  const near = verb !== null && left - verb <= 2;
  const direct = near && STATE.has(words[verb]?.lower ?? '');
  // 'Malta took 12 per cent more from Vietnam than in 2019'.
  const deed = words[verb ?? -1]?.lower ?? '';
  const traded =
    near && left === verb ? (/^t(?:akes?|ook|aken)$/.test(deed) ? 'imports' : OBJECT_VERBS.get(deed)) : undefined;
  const trader = traded === undefined || verb === null ? null : subjectOf(site, verb);
  if (trader !== null) return { role: 'growth', topic: `${traded} of ${trader}`, falls, by: 'more-traded' };
  // '… by air, which is 20 per cent more': of what was told before.
  const aside = direct && words[verb - 1]?.lower === 'which' && words[verb - 2]?.text === ',';
  return { role: 'growth', topic: direct && !aside ? subjectOf(site, verb) : null, falls, by: 'higher-than' };
}

const isNoun = (word: Word | undefined): boolean => word?.pos === 'NOUN' && !/^(?:year|year-on-year)$/.test(word.lower);

const FAR = 6;

/** 'than', 'year on year', 'now than', 'from Malta than', 'in 2024', or nothing more. */
function isCompared(words: readonly Word[], first: number): boolean {
  const word = words[first];
  if (
    /^(?:[,;.)]|within)$/.test(word?.text ?? '.') ||
    /^(?:year|on-year|year-on-year|annually)/.test(word?.lower ?? '')
  )
    return true;
  if (word?.pos === 'ADP' && words[first + 1]?.pos === 'DATE') return true;
  // 'took 13 per cent less by weight'.
  if (
    /^(?:by|in)$/.test(word?.lower ?? '') &&
    /^(?:weight|volume|value|quantity|number)$/.test(words[first + 1]?.lower ?? '')
  )
    return true;
  // '9.4% less and 31.2% less than'.
  if (word?.lower === 'and' && words[first + 1]?.pos === 'QTY') return true;
  if (word?.pos === 'ADJ') return false;
  for (let at = first; at < first + FAR; at++) {
    if (words[at]?.lower === 'than') return true;
    if (words[at] === undefined || words[at]?.pos === 'QTY' || /^[,;:.)]$/.test(words[at]?.text ?? '')) return false;
  }
  return false;
}

/** 'put on 12 per cent', 'shed 3 per cent', 'some 25% has been added to the exchange of goods'. */
export function putOn(site: Site): Reading | null {
  const { words, at } = site;
  const left = leftOf(site);
  if (words[at + 1]?.lower === 'of') return lostOfItself(site, left);
  const on =
    words[left]?.lower === 'on' && /^(?:put|puts|putting|piled|piles|piling)$/.test(words[left - 1]?.lower ?? '');
  const verb = words[on ? left - 1 : left];
  const falls = LOSS_VERBS.has(verb?.lower ?? '');
  if (on || falls || GAIN_VERBS.has(verb?.lower ?? '')) {
    const object = /^(?:to|from)$/.test(words[at + 1]?.lower ?? '') ? nounTextAfter(site, at + 2) : null;
    return { role: 'growth', topic: object ?? subjectOf(site, on ? left - 1 : left), falls, by: 'put-on' };
  }
  const done = words.slice(at + 1, at + 4).findIndex(({ pos }) => pos === 'VERB');
  const deed = done === -1 ? undefined : words[at + 1 + done];
  if (deed === undefined || !words.slice(at + 1, at + 1 + done).some(({ pos }) => pos === 'AUX')) return null;
  const lost = LOSS_VERBS.has(deed.lower);
  if (!lost && !GAIN_VERBS.has(deed.lower)) return null;
  const object = /^(?:to|from|off)$/.test(words[at + 2 + done]?.lower ?? '')
    ? nounTextAfter(site, at + 3 + done)
    : null;
  return { role: 'growth', topic: object, falls: lost, by: 'put-on' };
}

/** 'has lost a fifth of its value': the subject has fallen by so much; 'lost 3 per cent of its forests': these have. */
function lostOfItself(site: Site, left: number): Reading | null {
  const { words, at } = site;
  if (!/^(?:lost|lose|loses|losing|shed|sheds)$/.test(words[left]?.lower ?? '')) return null;
  if (!/^(?:its|their)$/.test(words[at + 2]?.lower ?? '')) return null;
  const itself = /^(?:value|volume|size|worth|weight|price)$/.test(words[at + 3]?.lower ?? '');
  return {
    role: 'growth',
    topic: itself ? subjectOf(site, left) : nounTextAfter(site, at + 3),
    falls: true,
    by: 'lost-of-itself',
  };
}

/** 'put the increase over ten years at 44 per cent', 'At 12 per cent, growth of exports was …'. */
export function putAt(site: Site): Reading | null {
  const { words, at } = site;
  const left = leftOf(site);
  if (words[left]?.lower !== 'at') return null;
  if ((left === 0 || words[left - 1]?.text === ';') && words[at + 1]?.text === ',') {
    const end = nounPhraseAfter(words, words[at + 2]?.pos === 'DET' ? at + 3 : at + 2);
    const named = end === null ? null : growthNamed(nounText(site, end));
    return named === null ? null : { ...named, by: 'at-growth' };
  }
  const verb = lastIndex(words, left - 1, ({ lower }) => PRICING.has(lower), 12);
  if (verb === null || words.slice(verb, left).some(({ pos, text }) => pos === 'QTY' || /^[,;:]$/.test(text)))
    return null;
  const noun = words.slice(verb + 1, left).findIndex(({ lower }) => isGrowthNoun(lower));
  if (noun === -1) return null;
  const head = verb + 1 + noun;
  const of = /^(?:of|in)$/.test(words[head + 1]?.lower ?? '') ? nounTextAfter(site, head + 2) : null;
  const topic = of ?? growthNamed(nounText(site, head))?.topic ?? null;
  return { role: 'growth', topic, falls: FALL_NOUNS.has(words[head]?.lower ?? ''), by: 'put-at' };
}

/** 'outpaced that of 2023 by 12 per cent', 'beat the year before by 8 per cent'. */
export function outdone(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  if (words[left]?.lower !== 'by') return null;
  const verb = lastIndex(words, left - 1, ({ lower }) => OUTDOING.has(lower), 10);
  if (verb === null) return null;
  const object = words.slice(verb + 1, left);
  if (!object.some(({ pos }) => pos === 'DATE') || object.some(({ pos }) => pos === 'QTY')) return null;
  return { role: 'growth', topic: subjectOf(site, verb), falls: false, by: 'outdone' };
}

/** 'the market that expanded most rapidly, at 47.7 per cent', 'grew fastest, by 12 per cent'. */
export function fastest(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  if (!/^(?:at|by|with)$/.test(words[left]?.lower ?? '') || words[left - 1]?.text !== ',') return null;
  for (let at = left - 2; at >= Math.max(0, left - 6); at--) {
    const word = words[at];
    if (word === undefined || word.pos === 'QTY' || /^[,;:]$/.test(word.text)) return null;
    const falls = FALL.has(word.lower) || FALL_NOUNS.has(word.lower);
    if (word.pos === 'VERB' && (falls || RISE.has(word.lower)))
      return { role: 'growth', topic: subjectOf(site, at), falls, by: 'fastest' };
    if (isGrowthNoun(word.lower) && word.pos === 'NOUN')
      return { role: 'growth', topic: growthNamed(nounText(site, at))?.topic ?? null, falls, by: 'fastest' };
  }
  return null;
}
