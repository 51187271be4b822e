import { AID_VERBS, OBJECT_VERBS, PRICING, RAISE, TOTALLING, VALUED, WORTH_NOUNS } from '../words/figure-words.ts';
import { nounPhraseBefore } from '../words/noun-phrase.ts';
import { phraseText } from '../words/phrase-text.ts';
import { isMoney } from '../words/refuse.ts';
import { isNoun } from '../words/word-class.ts';
import { ownedMeasure } from './owned-measure.ts';
import { ownerOf } from './owner-of.ts';
import { withReducedClause } from './reduced-clause.ts';
import { governor, leftOf, nounText, nounTextAfter, type Reading, type Site } from './site.ts';
import { skipTime } from './skip-time.ts';
import { mainSubject, subjectOf } from './subject-of.ts';

const COUNTED_WORTH = new RegExp(`\\b(?:${WORTH_NOUNS.join('|')})(?:\\s(?:in|of|with)\\s.*)?$`, 'i');

/** 'iron products brought home 5 million, vehicles and spare parts 4.3 million': an item of a list right before its number. */
export function listed(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  if (!isNoun(words[left]) || !words.slice(0, left).some((word) => word.pos === 'QTY')) return null;
  const start = nounPhraseBefore(words, left);
  if (start === null || !/^(?:,|and)$/.test(words[start - 1]?.text ?? '')) return null;
  const topic = nounText(site, left);
  return topic === null ? null : { role: 'level', topic, by: 'near' };
}

/** 'From 90 million USD in 2011, exchanges of goods rose': the subject comes after the comma. */
export function fronted(site: Site): Reading | null {
  const { words, at } = site;
  const left = leftOf(site);
  if (left > 1 || !/^(?:from|at|with|after|of|worth)$/.test(words[Math.max(left, 0)]?.lower ?? '')) return null;
  for (let next = at + 1; next <= at + 6; next++) {
    if (words[next]?.text !== ',') continue;
    // 'With 343 billion USD, its economy was larger'.
    const topic = nounTextAfter(site, /^(?:its|their)$/.test(words[next + 1]?.lower ?? '') ? next + 2 : next + 1);
    // 'Worth 1 billion USD in 2020, it rose'.
    if (/^(?:it|they)$/.test(words[next + 1]?.lower ?? '')) return { role: 'level', topic: null, by: 'fronted' };
    return topic === null ? null : { role: 'level', topic, by: 'fronted' };
  }
  return null;
}

/** 'whereas its sales, at just over 309 million USD, were down': the noun phrase before an aside. */
export function inAside(site: Site): Reading | null {
  const { words, at } = site;
  const left = leftOf(site);
  if (words[left]?.lower !== 'at' || words[left - 1]?.text !== ',' || words[at + 1]?.text !== ',') return null;
  const topic = isNoun(words[left - 2]) ? nounText(site, left - 2) : null;
  return topic === null ? null : { role: 'level', topic, by: 'aside' };
}

/** '25 projects worth 2.2 billion USD', 'capital of 5 billion USD', 'trade valued at', 'totalling'. */
export function valuedBefore(site: Site): Reading | null {
  const { words } = site;
  let left = leftOf(site);
  const word = words[left]?.lower ?? '';
  // 'providing Vietnam with 2 million USD' tells who is given it.
  const helped =
    word === 'with' && words[left - 1]?.mention?.kind === 'place' && AID_VERBS.has(words[left - 2]?.lower ?? '');
  if (helped) return null;
  if (word === 'with') left = skipTime(words, left - 1);
  else if (word === 'of' || word === 'worth') left--;
  else if (/^(?:at|to|for)$/.test(word) && VALUED.has(words[left - 1]?.lower ?? '')) left -= 2;
  else if (TOTALLING.has(word) && words[left - 1]?.text !== ',') left--;
  else return null;
  if (words[left]?.text === ',') left--;
  if (words[left]?.pos === 'QTY' && word !== 'of') return { role: 'level', topic: null, by: 'worth' };
  if (!isNoun(words[left]) && words[left]?.text !== ')') return null;
  const topic = (TOTALLING.has(word) ? withReducedClause(site, left) : null) ?? nounText(site, left);
  const doer = word === 'of' ? recordedBy(site, left, topic) : null;
  if (doer !== null) return { role: 'level', topic: doer, by: 'recorded' };
  const owned = word === 'of' && topic !== null ? ownedMeasure(site, left, topic) : null;
  if (owned !== null) return { role: 'level', topic: owned, by: 'owned' };
  if (word === 'worth') {
    const start = nounPhraseBefore(words, left);
    // 'exported 7 million tonnes of rice worth 4 billion': of what has just been told.
    if (start !== null && words[start - 1]?.lower === 'of' && words[start - 2]?.pos === 'QTY')
      return { role: 'level', topic: null, by: 'worth' };
    const verb = start === null ? undefined : words[start - 1];
    // 'Vietnam and Malta traded goods worth 2 billion'.
    if (/^(?:traded|exchanged)$/.test(verb?.lower ?? ''))
      return { role: 'level', topic: 'two-way trade', by: 'traded' };
    const action = OBJECT_VERBS.get(verb?.lower ?? '');
    if (start !== null && action !== undefined && topic !== null) {
      const trader = subjectOf(site, start - 1);
      return {
        role: 'level',
        topic: `${ownerOf(trader)}${action} of ${topic}`,
        by: 'worth',
      };
    }
  }
  // 'a conveyor belt, at a cost of 60 million'.
  if (topic === null && words[left]?.lower === 'cost' && words[left - 2]?.lower === 'at') {
    const end = words[left - 3]?.text === ',' ? left - 4 : left - 3;
    const verb = governor(site, end, 12);
    // '17 projects were carried out with support from Malta, at a cost of 60 million'.
    const thing =
      verb !== null && /^(?:is|are|was|were|been|be)$/.test(words[verb - 1]?.lower ?? '')
        ? subjectOf(site, verb)
        : nounText(site, end);
    if (thing !== null) return { role: 'level', topic: `cost of ${thing}`, by: 'cost-of' };
  }
  // 'a total of', 'the sum of': look further.
  if (topic === null) return null;
  return {
    role: 'level',
    topic: word !== 'of' && COUNTED_WORTH.test(topic) ? `value of ${topic}` : topic,
    by: word,
  };
}

const BARE_FLOW = /^(?:total )?(?:export|import) (?:turnover|value|revenue|earnings)$/i;

/** '… the fruit and vegetable products, recording an export turnover of 5 billion': of those named before the comma. */
function recordedBy(site: Site, end: number, topic: string | null): string | null {
  if (topic === null || !BARE_FLOW.test(topic)) return null;
  const { words } = site;
  let verb = (nounPhraseBefore(words, end) ?? 0) - 1;
  while (words[verb]?.pos === 'DET') verb--;
  if (!/ing$/.test(words[verb]?.lower ?? '') || words[verb - 1]?.text !== ',') return null;
  const start = nounPhraseBefore(words, verb - 2);
  const holder = nounText(site, verb - 2);
  return holder === null || start === null || words[start]?.mention !== null
    ? null
    : `${topic} of ${holder.replace(/^.*\bof (?:the )?/, '')}`;
}

/** "exports stood at 96.4 million, and imports at 436.5 million": the verb is left out. */
export function gapped(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  // 'rubber accounted for 109 million and fertilizers for 46 million'.
  const accounted = words[left]?.lower === 'for' && words.slice(0, left).some(({ lower }) => lower === 'accounted');
  if (!(accounted || /^(?:at|to)$/.test(words[left]?.lower ?? '')) || !isNoun(words[left - 1])) return null;
  const start = nounPhraseBefore(words, left - 1);
  if (start === null || !/^(?:and|,|while|whereas|but|with|as)$/.test(words[start - 1]?.lower ?? '')) return null;
  const topic = nounText(site, left - 1);
  return topic === null ? null : { role: 'level', topic, by: accounted ? 'part' : 'gapped' };
}

/** 'raise two-way trade to 3 billion USD', 'bringing the total to', 'put trade at 2 billion'. */
export function raisedTo(site: Site): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  if (!/^(?:to|at)$/.test(words[left]?.lower ?? '')) return null;
  const verb = governor(site, left - 1, 14);
  if (verb === null) return null;
  const lower = words[verb]?.lower ?? '';
  const puts = PRICING.has(lower) && words[left]?.lower === 'at';
  if (!(RAISE.has(lower) || puts) || verb + 1 >= left) return null;
  let object = /^(?:up|down|its|their|our)$/.test(words[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  // 'put last year's two-way trade at 2 billion'.
  if (words[object]?.pos === 'DATE') object += words[object + 1]?.pos === 'PART' ? 2 : 1;
  if (words[object]?.pos === 'ADP' || words[object]?.text === ',') return null;
  return { role: 'level', topic: nounTextAfter(site, object), by: 'raise-to' };
}

/** 'a value of 25 billion, compared to the current 21 billion', 'to 1 billion in the case of Kenya, 500 million in that of Ghana'. */
export function likeTheLast(site: Site): Reading | null {
  const { words, at } = site;
  const left = leftOf(site);
  const before = words.slice(Math.max(0, left - 4), left + 1).map(({ lower }) => lower);
  if (/\bcompared (?:to|with)(?: the)?(?: (?:current|present|previous|recorded))?$/.test(before.join(' ')))
    return { role: 'level', topic: null, by: 'compared' };
  // 'more than double the 2 billion recorded in 2024'.
  const times = words[words[left]?.pos === 'DET' ? left - 1 : left]?.mention;
  if (times?.kind === 'quantity' && times.unit === 'times') return { role: 'level', topic: null, by: 'compared' };
  const told = words
    .slice(0, at)
    .some(({ mention }) => mention?.kind === 'quantity' && mention.unit === site.quantity.unit);
  const tail = words.slice(at + 1, at + 4).map(({ lower }) => lower);
  return told && /^in (?:the case of|that of)/.test(tail.join(' ')) ? { role: 'level', topic: null, by: 'case' } : null;
}

/** 'cashew nuts (173.43 million USD)'. */
export function inBrackets(site: Site): Reading | null {
  const left = leftOf(site);
  if (site.words[left]?.text !== '(' && site.words[left]?.text !== ':') return null;
  // 'a memorandum relating to the Dung Quat plant (750 MW)' tells of the plant alone.
  if (!isMoney(site.quantity.unit)) {
    let first = left - 1;
    while (isNoun(site.words[first - 1])) first--;
    const name = isNoun(site.words[left - 1]) ? phraseText(site.text, site.words, first, left - 1) : '';
    if (name !== '') return { role: 'level', topic: name, by: 'bracket' };
  }
  // 'Malta came next (92 million USD)'.
  const came =
    /^(?:next|second|third|fourth|fifth|last)$/.test(site.words[left - 1]?.lower ?? '') &&
    site.words[left - 2]?.pos === 'VERB';
  // 'Spanish capital is still scarce: 143 million USD'.
  if (site.words[left]?.text === ':' && site.words[left - 1]?.pos === 'ADJ')
    return { role: 'level', topic: mainSubject(site), by: 'colon' };
  return { role: 'level', topic: nounText(site, came ? left - 3 : left - 1), by: 'bracket' };
}

/** The nearest noun phrase right before the number, where nothing else is known. */
export function nearest(site: Site): string | null {
  const left = leftOf(site);
  for (let at = left; at >= Math.max(0, left - 3); at--) {
    if (/^[;:]$/.test(site.words[at]?.text ?? '')) return null;
    if (isNoun(site.words[at])) return nounText(site, at);
  }
  return null;
}
