import { HOME } from '../words/countries.ts';
import { AID_VERBS, FUNDED, GAINING, NO_CONTENTS, OBJECT_VERBS, RAISING } from '../words/figure-words.ts';
import { nounPhraseAfter } from '../words/noun-phrase.ts';
import { phraseText } from '../words/phrase-text.ts';
import { isMoney } from '../words/refuse.ts';
import { isNoun } from '../words/word-class.ts';
import { governor, leftOf, nounText, nounTextAfter, type Reading, type Site } from './site.ts';
import { FLOWS, TIME_CONTENT } from './spent-on.ts';
import { mainSubject, subjectOf } from './subject-of.ts';
import { isTotalOf } from './total-of.ts';

const HELPS = /^(?:(?:has|have|had) )?(?:helps?|helped|supports?|supported|assisted|aided|came)\b/;

/** 'the 200,000 USD that the Mongolian Government had given to', '500,000 USD provided by Vietnam after the floods'. */
export function givenAfter(site: Site): Reading | null {
  const { words, at } = site;
  const next = words[at + 1];
  if (/^(?:that|which)$/.test(next?.lower ?? '')) {
    const end = nounPhraseAfter(words, at + 2);
    let verb = (end ?? at) + 1;
    while (words[verb]?.pos === 'AUX') verb++;
    if (end !== null && AID_VERBS.has(words[verb]?.lower ?? ''))
      return { role: 'level', topic: `aid from ${phraseText(site.text, words, at + 2, end)}`, by: 'given' };
  }
  // 'the 500,000 USD with which Malta helped'.
  const helper = next?.lower === 'with' && words[at + 2]?.lower === 'which' ? nounPhraseAfter(words, at + 3) : null;
  if (
    helper !== null &&
    HELPS.test(
      words
        .slice(helper + 1, helper + 4)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return { role: 'level', topic: `aid from ${phraseText(site.text, words, at + 3, helper)}`, by: 'given' };
  if (next?.pos === 'VERB' && AID_VERBS.has(next.lower) && /^(?:by|from|to|for)$/.test(words[at + 2]?.lower ?? '')) {
    const giver = nounTextAfter(site, at + 3);
    if (giver !== null)
      return { role: 'level', topic: `funds ${next.lower} ${words[at + 2]?.lower} ${giver}`, by: 'given' };
  }
  return null;
}

/** '613 million USD of it for the expressway, 210 million USD for towns and 150 million USD for schools': each for its own. */
export function eachFor(site: Site): Reading | null {
  const { words, at } = site;
  const own = forAfter(words, at);
  if (own === null || !isMoney(site.quantity.unit)) return null;
  const listed = words.some(
    ({ mention }, index) =>
      index !== at && mention?.kind === 'quantity' && isMoney(mention.unit) && forAfter(words, index) !== null,
  );
  const thing = listed ? nounTextAfter(site, own) : null;
  return thing === null || TIME_CONTENT.test(thing)
    ? null
    : { role: 'level', topic: `funding for ${thing}`, by: 'for-list' };
}

/** Where the words begin that say what an amount is for, right behind it or behind 'of it', 'has been earmarked'. */
function forAfter(words: Site['words'], at: number): number | null {
  for (let next = at + 1; next <= at + 4; next++) {
    const word = words[next];
    if (word?.lower === 'for')
      return words[next + 1]?.pos === 'DATE' || words[next + 1]?.pos === 'QTY' ? null : next + 1;
    if (
      word === undefined ||
      !(word.pos === 'AUX' || /^(?:of|it|them|which)$/.test(word.lower) || FUNDED.has(word.lower))
    )
      return null;
  }
  return null;
}

/** '12 billion USD had been poured into the zone', '90 million VND has been earmarked for school books'. */
export function passiveSubject(site: Site): Reading | null {
  const { words, at } = site;
  let next = at + 1;
  let origin = '';
  if (/^(?:from|of|in|by)$/.test(words[next]?.lower ?? '')) {
    const end = nounPhraseAfter(words, next + 1);
    if (end === null) return null;
    origin = `${words[next]?.lower === 'of' ? '' : `${words[next]?.lower} `}${phraseText(site.text, words, next + 1, end)}`;
    next = end + 1;
  }
  const left = leftOf(site);
  // 'assistance was put at 17 billion, of which 14 billion had been disbursed'.
  const part = words[left]?.lower === 'which' && words[left - 1]?.lower === 'of';
  if (part && words[at + 1]?.pos === 'AUX') {
    let done = at + 1;
    while (words[done]?.pos === 'AUX' || words[done]?.pos === 'ADV') done++;
    if (words[done]?.pos === 'VERB' && OBJECT_VERBS.has(words[done]?.lower ?? ''))
      return { role: 'level', topic: null, suffix: words[done]!.lower, by: 'of-which' };
  }
  // 'turnover of 77 million USD was registered' tells of turnover.
  if (words[left]?.lower === 'of' && nounText(site, left - 1) !== null) return null;
  // 'with 15 billion USD to be mobilised'.
  if (words[next]?.lower === 'to' && words[next + 1]?.lower === 'be') next++;
  if (words[next]?.pos !== 'AUX') return null;
  while (words[next]?.pos === 'AUX' || words[next]?.pos === 'ADV') next++;
  const verb = words[next];
  if (verb?.pos !== 'VERB' || !/(?:ed|en|nt|id|ne)$/.test(verb.lower)) return null;
  // '15 billion could be reached in trade'.
  const flow =
    /^(?:reached|achieved|attained|recorded|realised|done)$/.test(verb.lower) && words[next + 1]?.lower === 'in';
  const reached = flow && words[next + 2]?.pos !== 'DATE' ? nounTextAfter(site, next + 2) : null;
  if (reached !== null) return { role: 'level', topic: reached, by: 'passive' };
  const action = OBJECT_VERBS.get(verb.lower) ?? (FUNDED.has(verb.lower) ? 'funding' : null);
  if (action === null) return null;
  const preposition = words[next + 1]?.lower ?? '';
  const tail = /^(?:into|in|for|to|on)$/.test(preposition) ? nounTextAfter(site, next + 2) : null;
  if (action === 'spending' && tail !== null && FLOWS.test(tail)) return { role: 'level', topic: tail, by: 'passive' };
  const parts = [action, origin, tail === null ? '' : `${preposition === 'into' ? 'in' : preposition} ${tail}`];
  return { role: 'level', topic: parts.filter((part) => part !== '').join(' '), by: 'passive' };
}

/** '9.1 billion USD from exports to China' after 'gained', 'earned'. */
export function gainedFrom(site: Site): Reading | null {
  const { words, at } = site;
  if (words[at + 1]?.lower !== 'from') return null;
  const verb = governor(site, leftOf(site), 2);
  const flow = nounTextAfter(site, at + 2);
  // 'including 33 billion from exports'.
  if (verb === null && flow !== null && /^(?:exports|imports|sales|tourism)\b/i.test(flow))
    return { role: 'level', topic: flow, by: 'from-flow' };
  if (verb === null || !GAINING.has(words[verb]?.lower ?? '')) return null;
  const doing = words[at + 2]?.pos === 'VERB' ? nounPhraseAfter(words, at + 3) : null;
  if (doing !== null)
    return { role: 'level', topic: `earnings from ${phraseText(site.text, words, at + 2, doing)}`, by: 'gained-from' };
  const source = nounTextAfter(site, at + 2);
  if (source === null) return null;
  // 'The fund has raised 10 million USD from members' tells of the fund.
  const raised = RAISING.has(words[verb]?.lower ?? '') ? subjectOf(site, verb) : null;
  return { role: 'level', topic: raised ?? source, by: 'gained-from' };
}

/** 'Of that, 4.4 billion USD was what Malta exported'. */
export function whatWasDone({ words, text, at }: Site): Reading | null {
  if (!/^(?:is|was|were|are)$/.test(words[at + 1]?.lower ?? '')) return null;
  // 'of which 13 billion was exports from Vietnam'.
  const flow = /^(?:exports|imports)$/.test(words[at + 2]?.lower ?? '') ? nounPhraseAfter(words, at + 2) : null;
  if (flow !== null) return { role: 'level', topic: phraseText(text, words, at + 2, flow), by: 'what-was-done' };
  // '7 billion USD was non-refundable aid'.
  const given = words[at + 2]?.lower === 'what' ? null : nounTextAfter({ words, text }, at + 2);
  if (given !== null && /\b(?:aid|loans?|grants?|credits?)\b/.test(given))
    return { role: 'level', topic: given, by: 'what-was-done' };
  if (words[at + 2]?.lower !== 'what') return null;
  const doer = nounPhraseAfter(words, at + 3);
  const done = doer === null ? undefined : OBJECT_VERBS.get(words[doer + 1]?.lower ?? '');
  return done === undefined || doer === null
    ? null
    : { role: 'level', topic: `${phraseText(text, words, at + 3, doer)}’s ${done}`, by: 'what-was-done' };
}

/** '23 million USD in technical assistance', '114.6 million USD worth of shrimp', '1 billion USD of loans'. */
export function contentAfter(site: Site): Reading | null {
  const { words, at } = site;
  const [first, second] = [words[at + 1], words[at + 2]];
  // 'rice has done well, with 7 million tonnes exported'.
  const done = words[leftOf(site)]?.lower === 'with' ? OBJECT_VERBS.get(first?.lower ?? '') : undefined;
  const doer = done === undefined ? null : mainSubject(site);
  if (done !== undefined && doer !== null) return { role: 'level', topic: `${done} of ${doer}`, by: 'done' };
  // 'ranked tenth with 13 billion USD poured into 761 projects'.
  if (done === 'investment') return { role: 'level', topic: done, by: 'done' };
  if (first?.lower === 'worth' && second?.lower === 'of') {
    const content = nounTextAfter(site, at + 3);
    const action = tradeAction(site);
    if (content !== null)
      return {
        role: 'level',
        topic:
          action === null
            ? `${takerOf(site, content)}${content}`
            : `${traderOf(site)}${action} of ${content}${toMany(site, at + 3)}`,
        by: 'worth-of',
      };
  }
  if (
    (first?.lower === 'in' || first?.lower === 'of') &&
    second !== undefined &&
    second.pos !== 'DATE' &&
    (second.mention?.kind !== 'place' || second.pos === 'ADJ') &&
    (!NO_CONTENTS.has(second.lower) || isTotalOf(words, at + 2))
  ) {
    const contentAt = second.pos === 'DET' ? at + 3 : at + 2;
    if (words[contentAt]?.mention?.kind === 'place' && words[contentAt]?.pos !== 'ADJ') return null;
    // 'invested 5 billion USD in manufacturing' tells where, not what.
    const verb = governor(site, leftOf(site), 2);
    if (first.lower === 'in' && verb !== null && OBJECT_VERBS.get(words[verb]?.lower ?? '') === 'investment')
      return null;
    if (
      (NO_CONTENTS.has(words[contentAt]?.lower ?? '') && !isTotalOf(words, contentAt)) ||
      words[contentAt]?.pos === 'QTY'
    )
      return null;
    const content = nounTextAfter(site, contentAt);
    if (content !== null && TIME_CONTENT.test(content)) return null;
    const action = tradeAction(site);
    const traded = action === 'exports' || action === 'imports';
    const investor = content !== null && INVESTED.test(content) ? openingPlace(site) : null;
    if (investor !== null) return { role: 'level', topic: `${content} from ${investor}`, by: 'in-content' };
    // 'The digital economy reached 36 billion USD in gross merchandise value'.
    const whose = content !== null && BARE_VALUE.test(content) ? mainSubject(site) : null;
    if (whose !== null) return { role: 'level', topic: `${content} of ${whose}`, by: 'in-content' };
    if (content !== null)
      return { role: 'level', topic: traded ? `${traderOf(site)}${action} of ${content}` : content, by: 'in-content' };
  }
  return null;
}

const BARE_VALUE = /^(?:gross merchandise (?:value|volume)|gmv|market value|transaction value)(?: \(\w+\))?$/i;
const INVESTED = /^(?:\w+ )*(?:projects|ventures|capital|investments?|FDI)$/;

/** 'Malta, with 3 billion USD in new projects, leads': who opens the sentence. */
function openingPlace(site: Site): string | null {
  const { words } = site;
  const left = leftOf(site);
  const place = words[left - 2];
  const alone = words[left]?.lower === 'with' && words[left - 1]?.text === ',' && left <= 4;
  return alone && place?.mention?.kind === 'place' && place.pos !== 'ADJ' && place.mention.country !== HOME
    ? place.text
    : null;
}

/** 'a 3 million NZD aid package', 'the 36 million USD project', 'a 2 billion USD target'. */
export function nounAfter(site: Site): Reading | null {
  const { words, at } = site;
  let next = at + 1;
  if (words[next]?.text === '(') {
    const close = words.findIndex((word, index) => index > next && word.text === ')');
    if (close === -1 || close - next > 6) return null;
    next = close + 1;
  }
  const word = words[next];
  if (
    word === undefined ||
    !(isNoun(word) || word.pos === 'ADJ') ||
    word.lower === 'worth' ||
    word.lower === 'last' ||
    word.lower === 'annually' ||
    word.lower === 'each'
  )
    return null;
  if (word.pos === 'ADJ' && !isNoun(words[next + 1]) && words[next + 1]?.pos !== 'ADJ') return null;
  const topic = nounTextAfter(site, next);
  return topic === null ? null : { role: 'level', topic, by: 'modifies' };
}

/** 'the Philippines bought 1.8 million tonnes of rice': a country's own trade. */
function traderOf(site: Site): string {
  const verb = governor(site, leftOf(site), 3);
  const trader = verb === null ? null : subjectOf(site, verb);
  const place = site.words.find(
    ({ text, mention, pos }) => mention?.kind === 'place' && pos !== 'ADJ' && text === trader,
  );
  return place === undefined || place.mention?.kind !== 'place' || place.mention.country === HOME ? '' : `${trader}’s `;
}

const isNumber = (word: Site['words'][number] | undefined): boolean => word?.pos === 'QTY' || word?.pos === 'NUM';

/** 'worth of rice to 35 African countries': where it went, behind a number of its own. */
function toMany(site: Site, from: number): string {
  const { words } = site;
  const end = nounPhraseAfter(words, from);
  if (end === null || !/^(?:to|from)$/.test(words[end + 1]?.lower ?? '') || !isNumber(words[end + 2])) return '';
  // '35 out of 55 African countries'.
  let first = end + 3;
  while (/^(?:out|of|the)$/.test(words[first]?.lower ?? '') || isNumber(words[first])) first++;
  const where = nounTextAfter(site, first);
  return where === null || !/\b(?:countries|markets|nations)\b/.test(where) ? '' : ` ${words[end + 1]?.lower} ${where}`;
}

/** 'Malta took 9 billion USD worth of Vietnamese wood': its imports. */
function takerOf(site: Site, content: string): string {
  const { words } = site;
  const left = leftOf(site);
  const taker = words[left - 1];
  const takes = /^(?:took|takes|taking|absorbed|absorbs|absorbing|consumed|consumes)$/.test(words[left]?.lower ?? '');
  return takes && taker?.mention?.kind === 'place' && taker.pos !== 'ADJ' && /\bVi(?:et|ệt)/.test(content)
    ? `${taker.text}’s imports of `
    : '';
}

function tradeAction(site: Site): string | null {
  const verb = governor(site, leftOf(site), 3);
  return verb === null ? null : (OBJECT_VERBS.get(site.words[verb]?.lower ?? '') ?? null);
}
