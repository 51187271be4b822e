import { HOLDING, SHARE_VERBS, STATE } from '../words/figure-words.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../words/noun-phrase.ts';
import { phraseText } from '../words/phrase-text.ts';
import { isMoney } from '../words/refuse.ts';
import { clause } from './deed-of.ts';
import { holdingShare, largestPart, mostFrom, withOwners } from './share-owner.ts';
import {
  doesSomething,
  freedOf,
  fromOrTo,
  OWN,
  ofThose,
  ofWhat,
  partDoing,
  whatEnd,
  wholeStart,
  withHolder,
} from './share-whole.ts';
import { governor, leftOf, nounText, nounTextAfter, type Reading, type Site } from './site.ts';
import { mainSubject, subjectOf } from './subject-of.ts';

/** '78 per cent of the total', 'accounting for 3.6 percent of the export volume', 'makes up 18.6%'. */
export function share(site: Site): Reading | null {
  const told = shareTold(site);
  return told?.role === 'share' ? withOwners(site, told) : told;
}

function shareTold(site: Site): Reading | null {
  const { words, at } = site;
  const left = leftOf(site);
  const first = wholeStart(site);
  const of = words[at + 1]?.lower === 'of';
  const part = largestPart(site, left) ?? mostFrom(site, left);
  if (part !== null) return part;
  const whole = of ? (ofWhat(site) ?? nounTextAfter(site, first, true)) : null;
  const verb = governor(site, left, 3);
  const verbWord = verb === null ? '' : (words[verb]?.lower ?? '');
  const claims = SHARE_VERBS.has(verbWord) && (left === verb || /^(?:for|up)$/.test(words[left]?.lower ?? ''));
  if (claims && verb !== null)
    return {
      role: 'share',
      topic:
        subjectOf(site, verb) ??
        (/ing$/.test(verbWord) && site.words[verb - 1]?.text === ',' ? mainSubject(site) : null),
      whole,
      by: 'accounts-for',
    };
  // 'accounting for a market share of between 18 and 25 per cent of the total'.
  const held = whole === null ? null : holdingShare(site, left);
  if (held !== null) return { role: 'share', topic: held, whole, by: 'accounts-for' };
  // 'nearly 56 per cent came from just two markets, Malta and Japan'.
  const came = /^(?:came|come|arrived|hailed)$/.test(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === 'from';
  if (came) return { role: 'share', topic: sources(site, at + 3), whole: 'total', by: 'of-total' };
  // 'some 1.8 million, or more than 73 per cent, came from Asia'.
  if (
    words[left]?.lower === 'or' &&
    words[left - (words[left - 1]?.text === ',' ? 2 : 1)]?.pos === 'QTY' &&
    words[at + 1]?.lower !== 'of'
  )
    return { role: 'share', topic: null, whole: null, by: 'or' };
  if (!of) return ofTheSum(site, left) ?? ofThose(site);
  const end = whatEnd(site) ?? nounPhraseAfter(words, first, true);
  const moved =
    whole === null || end === null
      ? null
      : (freedOf(site, whole) ?? fromOrTo(site, whole, end) ?? withHolder(site, whole, end));
  if (moved !== null) return moved;
  // 'Malta was the source of 26% of the money'.
  const source =
    verb !== null && words[left]?.lower === 'of' && words[left - 1]?.lower === 'source' ? subjectOf(site, verb) : null;
  if (source !== null) return { role: 'share', topic: source, whole, by: 'source-of' };
  // 'has sent 900 officers, 16% of them women'.
  const sent = words[at + 3]?.lower === 'from' ? at + 4 : at + 3;
  const kind = words[at + 2]?.lower === 'them' ? nounTextAfter(site, sent) : null;
  if (kind !== null && words[at + 4]?.pos !== 'VERB') return { role: 'share', topic: kind, whole: null, by: 'of-them' };
  // 'the United States taking 44% of them'.
  const taker =
    words[at + 2]?.lower === 'them' && verb === left && HOLDING.has(verbWord) ? subjectOf(site, left) : null;
  if (taker !== null) return { role: 'share', topic: taker, whole: null, by: 'of-them' };
  if (words[at + 2]?.lower === 'which' || words[at + 2]?.lower === 'whom')
    return { role: 'share', topic: null, whole: null, by: 'of-which' };
  // 'which equalled 14 per cent of all shipments'.
  if (/^equal/.test(verbWord) && verb !== null && whole !== null)
    return { role: 'share', topic: subjectOf(site, verb), whole, by: 'or-of' };
  if (STATE.has(verbWord) && verb !== null && verb >= left - 1) {
    // 'money from Malta made up the most, reaching 47% of the total'.
    if (/^total(?:$| to | of )/.test(whole ?? '')) {
      const part = subjectOf(site, verb) ?? mainSubject(site);
      if (part !== null) return { role: 'share', topic: part, whole: 'total', by: 'accounts-for' };
    }
    // '5G coverage reaching 91.2% of the population': the subject is what is measured.
    return (
      reachedBy(whole, verbWord, subjectOf(site, verb)) ?? {
        role: 'rate',
        topic: subjectOf(site, verb),
        by: 'reached-of',
      }
    );
  }
  if (
    words[left]?.lower === 'or' ||
    (words[left]?.text === ',' && words.slice(0, left).some((word) => word.pos === 'QTY'))
  ) {
    return { role: 'share', topic: null, whole, by: 'or-of' };
  }
  // 'and 32.6 percent of the whole': of what has just been told.
  const all = words[at + 2]?.pos === 'DET' ? at + 3 : at + 2;
  if (/^(?:whole|total)$/.test(words[all]?.lower ?? '') && /^[.,;)]?$/.test(words[all + 1]?.text ?? ''))
    return { role: 'share', topic: holderOf(site, verb), whole: 'total', by: 'of-total' };
  const told = predicated(site) ?? heldBy(site, verb, whole);
  if (told !== null) return told;
  // 'wants 80% of the population to have accounts': of those who are to.
  const meant = end !== null && whole !== null && words[end + 1]?.lower === 'to' && words[end + 2]?.pos !== 'DET';
  if (meant)
    return {
      role: 'share',
      topic: '',
      whole: `${whole} to ${clause(site, end + 2)}`,
      divided: whole,
      by: 'percent-of',
    };
  return { role: 'share', topic: '', whole, ...(whole === null ? {} : { divided: whole }), by: 'percent-of' };
}

/** '5G reached 91% of the population': the share of those that it reached; a coverage is a rate of its own. */
const reachedBy = (whole: string | null, verb: string, subject: string | null): Reading | null =>
  whole !== null &&
  subject !== null &&
  /^reach/.test(verb) &&
  REACHED.test(whole) &&
  !/\b(?:coverage|rate|ratio|share)\b/i.test(subject)
    ? { role: 'rate', topic: `share of ${whole} reached by ${subject}`, by: 'reached-by' }
    : null;

const REACHED = /\b(?:population|people|residents|households|communes|villages|wards|children|territory|country)$/i;

/** '5 billion USD, equivalent to 20%', ', a share of 20%': of what the money is a part of. */
function ofTheSum({ words, at }: Site, left: number): Reading | null {
  const equal = words.slice(left + 1, at).some(({ lower }) => /^(?:equal|equivalent)$/.test(lower));
  const named = words[left]?.lower === 'of' && words[left - 1]?.lower === 'share' && words[left - 3]?.text === ',';
  const money = words.slice(0, left).some(({ mention }) => mention?.kind === 'quantity' && isMoney(mention.unit));
  return (equal || named) && money ? { role: 'share', topic: null, whole: null, by: 'or' } : null;
}

/**
 * 'Between 28 and 30 per cent of all visitors are Chinese tourists', '90% of infants are vaccinated', 'underweight children,
 * 38% of the total, …': the part is told by the predicate, or stands before the comma.
 */
function predicated(site: Site): Reading | null {
  const { words, text } = site;
  const opening = words[leftOf(site)]?.text === ',' ? openingPhrase(site, leftOf(site)) : null;
  const first = wholeStart(site);
  const noun = nounPhraseAfter(words, first, true);
  const end = noun === null ? null : toldWho(site, noun);
  const whole = end === null ? null : phraseText(text, words, first, end);
  if (opening !== null) return { role: 'share', topic: opening, whole: whole ?? 'total', by: 'apposed' };
  if (end === null || whole === null) return null;
  if (!/^(?:is|are|was|were)$/.test(words[end + 1]?.lower ?? '')) return doing(site, end, whole);
  // 'of the population is over 65', 'of the firms are profitable'.
  if (
    (/^(?:ADP|ADJ)$/.test(words[end + 2]?.pos ?? '') && !/^(?:NOUN|PROPN)$/.test(words[end + 3]?.pos ?? 'NOUN')) ||
    words[end + 2]?.pos === 'ADP'
  )
    return { ...partDoing(whole, clause(site, end + 1), 'predicate'), whole: `${whole} that ${clause(site, end + 1)}` };
  const part = nounTextAfter(site, end + 2);
  if (part !== null) return { role: 'share', topic: part, whole, by: 'predicate' };
  const deed = words[end + 2];
  return deed?.pos === 'VERB' && /(?:ed|en|ne)$/.test(deed.lower)
    ? { role: 'share', topic: '', whole: `${whole} ${deed.lower}`, by: 'predicate' }
    : null;
}

/** 'In Malta 80 per cent of …', 'Across Asia a third of …'. */
const opensAt = (words: Site['words'], last: number): boolean =>
  last === 1 && words[0]?.pos === 'ADP' && words[1]?.mention?.kind === 'place';

/** 'children under one', 'Maltese who visit Vietnam': the whole ends behind its age or its relative clause. */
function toldWho({ words }: Site, noun: number): number {
  const aged =
    /^(?:under|over|above|below|aged)$/.test(words[noun + 1]?.lower ?? '') && AGE.test(words[noun + 2]?.lower ?? '');
  if (aged) return (words[noun + 3]?.lower === 'in' ? nounPhraseAfter(words, noun + 4) : null) ?? noun + 2;
  if (!/^(?:who|that|which)$/.test(words[noun + 1]?.lower ?? '')) return noun;
  let verbs = 0;
  for (let at = noun + 2; at < words.length && at - noun < RELATIVE_WORDS; at++) {
    if (/^[,.;:)–]$/.test(words[at]!.text)) return noun;
    const acts = words[at]!.pos === 'VERB' && !/ing$/.test(words[at]!.lower);
    const joined = /^(?:AUX|CCONJ|ADV|PART)$/.test(words[at - 1]!.pos) || words[at - 1]!.lower === 'to';
    if (acts && ++verbs > 1 && !joined) return at - 1;
  }
  return noun;
}

const AGE = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen)$/;
const RELATIVE_WORDS = 9;

/** '94 percent of people have health insurance', '89% of Danish firms want to expand in Vietnam': what the part does. */
function doing(site: Site, end: number, whole: string): Reading | null {
  const { words } = site;
  const before = words[leftOf(site)];
  const opens =
    before === undefined ||
    /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.pos) ||
    /^(?:that|which|whom)$/.test(before.lower) ||
    opensAt(words, leftOf(site));
  if (!opens || !doesSomething(words, end + 1)) return null;
  return partDoing(whole, clause(site, end + 1), 'doing');
}

/** 'Renewables supply a quarter of the electricity', 'China bought 71% of the rubber': who holds it. */
function heldBy(site: Site, verb: number | null, whole: string | null): Reading | null {
  const { words, at } = site;
  const left = leftOf(site);
  if (verb === null || whole === null) return null;
  // 'provides 50% of the rice and 95% of the rice exports'.
  const deed = verb === left ? HOLDING.get(words[verb]?.lower ?? '') : undefined;
  const holder = deed === undefined ? null : subjectOf(site, verb);
  if (deed === undefined || holder === null || holder.split(' ').length > HOLDER_WORDS) return null;
  if (!OWN.test(words[at + 2]?.lower ?? ''))
    return { role: 'share', topic: '', whole: `${whole} ${deed} by ${holder}`, by: 'held' };
  return { role: 'share', topic: '', whole: `${holder}’s ${whole} ${deed}`, by: 'held' };
}

/** 'Malta', or those told behind 'two markets,'. */
function sources(site: Site, from: number): string | null {
  const { words } = site;
  const counted = words.slice(from, from + 3).findIndex(({ pos }) => pos === 'QTY' || pos === 'NUM');
  const comma = words.slice(from, from + 6).findIndex(({ text }) => text === ',');
  return nounTextAfter(site, counted !== -1 && comma > counted ? from + comma + 1 : from);
}

/** 'Asia supplied 79 per cent of the total'. */
function holderOf(site: Site, verb: number | null): string | null {
  if (verb === null || verb !== leftOf(site) || !HOLDING.has(site.words[verb]?.lower ?? '')) return null;
  const holder = subjectOf(site, verb);
  return holder !== null && holder.split(' ').length <= HOLDER_WORDS ? holder : null;
}

const HOLDER_WORDS = 6;

/** The noun phrase that opens the sentence and ends at the comma. */
function openingPhrase(site: Site, comma: number): string | null {
  let start = nounPhraseBefore(site.words, comma - 1);
  while (start !== null && start > 0 && site.words[start - 1]?.pos === 'DET') start--;
  return start === 0 ? nounText(site, comma - 1) : null;
}

/** '5.3 billion USD (20.3%)': the share of what was told just before. */
export function bracketShare({ words, at }: Site): Reading | null {
  let left = at - 1;
  while (/^(?:over|nearly|about|around|more|than|up|or)$/.test(words[left]?.lower ?? '')) left--;
  // '(92 million USD; 10.9%)'.
  const second =
    /^[,;]$/.test(words[left]?.text ?? '') && words[left - 1]?.pos === 'QTY' && words[left - 2]?.text === '(';
  if (!(second || (words[left]?.text === '(' && words[left - 1]?.pos === 'QTY'))) return null;
  return { role: 'share', topic: null, whole: null, by: 'bracket' };
}

const DONE =
  /\s(?:covered|connected|insured|vaccinated|employed|urbani[sz]ed|reached|served|trained|exported|imported|processed|sold)$/i;

/** 'The share of Japan was 8.3%'. */
export function shareNamed(subject: string | null): Reading | null {
  const match = /^(?:.*\s)?share of (.+?)(?:\sin\s(.+))?$/i.exec(subject ?? '');
  // 'The share of the population covered'.
  if (match?.[1] !== undefined && match[2] === undefined && DONE.test(match[1]))
    return { role: 'share', topic: '', whole: match[1], by: 'share-was' };
  return match === null ? null : { role: 'share', topic: match[1] ?? '', whole: match[2] ?? null, by: 'share-was' };
}
