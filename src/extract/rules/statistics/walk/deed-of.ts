import { HOME } from '../words/countries.ts';
import { isPeople } from '../words/figure-unit.ts';
import { DONE_BY, NO_DEEDS } from '../words/figure-words.ts';
import { nounPhraseAfter } from '../words/noun-phrase.ts';
import { openingCountry } from '../words/opening-country.ts';
import { phraseText } from '../words/phrase-text.ts';
import type { Word } from '../words/words.ts';
import { countedEnd } from './counted.ts';
import { leftOf, type Site } from './site.ts';
import { subjectOf } from './subject-of.ts';

/** '10,000 companies are doing business in the country', 'planted 337 ha of mangroves': what is done by or to them. */
export function withDeed(site: Site, topic: string): string {
  const { words, at } = site;
  // 'Some 30,000 Vietnamese are studying in Australia'.
  const people = words[at + 1]?.mention?.kind === 'place' ? at + 1 : null;
  const counted = countedEnd(site);
  const phrase = counted > at ? counted : people;
  // 'More than 8,000 people there have benefited'.
  const end = phrase !== null && /^(?:there|here)$/.test(words[phrase + 1]?.lower ?? '') ? phrase + 1 : phrase;
  // 'employs 700 people', 'left 30 people dead'.
  const after = words[(end ?? at) + 1];
  if (/^people\b/.test(topic) && /^employ/.test(words[leftOf(site)]?.lower ?? ''))
    return topic.replace('people', 'people employed');
  if (topic === 'people' && after?.pos === 'ADJ') return `people ${after.lower}`;
  const doing = end === null ? null : doingOf(site, end);
  if (doing !== null) return `${topic} ${BODIES.test(site.quantity.unit ?? '') ? 'that' : 'who'} ${doing}`;
  if (end !== null && words[end + 1]?.pos === 'AUX') {
    let next = end + 1;
    while (words[next]?.pos === 'AUX' || words[next]?.pos === 'ADV') next++;
    const verb = words[next];
    // 'Over 3,000 Chinese students are in Vietnam'.
    if (verb?.lower === 'in' && words[next + 1]?.mention?.kind === 'place')
      return `${topic} in ${words[next + 1]?.text}`;
    // '2,000 Maltese firms are active in Vietnam'.
    const where =
      /^(?:active|present|based|resident|available|operational)$/.test(verb?.lower ?? '') &&
      words[next + 1]?.lower === 'in'
        ? nounPhraseAfter(words, next + 2)
        : null;
    if (where !== null) return `${topic} ${phraseText(site.text, words, next, where)}`;
    if (
      verb?.pos === 'VERB' &&
      !/^(?:needed|expected|reached)$/.test(verb.lower) &&
      /(?:ing|ed|en)$/.test(verb.lower)
    ) {
      const last = lastOfVerbs(words, next);
      const preposition = words[last + 1]?.pos === 'ADP' ? last + 2 : last + 1;
      const object = nounPhraseAfter(words, preposition);
      return `${topic} ${phraseText(site.text, words, next, object ?? last).replace(WITH_MONEY, '')}`;
    }
  }
  // '3,000 Vietnamese have been to Malta for training'.
  if (people !== null && counted <= people && words[at + 2]?.pos === 'AUX')
    return `${topic} who ${clause(site, at + 2)}`;
  const who = words[(end ?? at) + 1]?.lower ?? '';
  if (end !== null && /^(?:who|that)$/.test(who)) return `${topic} ${who} ${clause(site, end + 2)}`;
  const given = doneBy(site, topic);
  if (given !== null) return given;
  const before = words[leftOf(site)];
  // 'Vietnam sent 78,000 workers abroad'.
  if (
    /^sen[dt]/.test(before?.lower ?? '') &&
    / (?:abroad|overseas)$/.test(topic) &&
    /^(?:workers|labou?rers|people|students|trainees)\b/.test(topic)
  )
    return `${openingCountry(words, at) === HOME ? 'Vietnamese ' : ''}${topic.replace(/ (?=(?:abroad|overseas)$)/, ' sent ')}`;
  // 'has handed over 900 sets'.
  if (before?.lower === 'handed') return `${topic} handed over`;
  return before?.pos === 'VERB' &&
    /(?:ted|ned|sed|red|ded|led|ved|hed|ched)$/.test(before.lower) &&
    !NO_DEEDS.has(before.lower)
    ? doneTo(topic, before.lower)
    : topic;
}

/** 'Exported 71 million pairs of shoes to Malta': pairs of shoes exported to Malta. */
function doneTo(topic: string, deed: string): string {
  const [, thing = topic, rest = ''] = /^(.*?)(\s(?:to|from)\s.*)$/.exec(topic) ?? [];
  return `${thing} ${deed}${rest}`;
}

/** 'Italy donated 2.8 million doses to Vietnam': who did what to the things counted. */
function doneBy(site: Site, topic: string): string | null {
  const { words } = site;
  const left = leftOf(site);
  const verb = words[left]?.lower === 'over' ? left - 1 : left;
  const deed = DONE_BY.get(words[verb]?.lower ?? '');
  if (deed === undefined) return null;
  const doer = subjectOf(site, verb)?.replace(DECISION, '') ?? null;
  if (doer === null || !NAME.test(doer) || AT_HOME.test(doer) || topic.includes(doer)) return null;
  const [, thing = topic, rest = ''] = /^(.*?)(\s(?:to|for)\s.*)$/.exec(topic) ?? [];
  return `${thing} ${deed} by ${doer}${rest}`;
}

// 'Malta's decision to donate 100,000 doses'.
const DECISION = /['’]s? (?:decision|plan|pledge|offer|commitment|proposal|intention)$/;
// A short name; a person speaks for others, and Vietnam is added to what names nobody.
const NAME = /^(?!(?:[A-Z]\S+\s)*(?:Minister|President|Ambassador|Chairman|PM|Mr|Ms)\b)[A-Z]\S*(?:\s\S+){0,3}$/;
const AT_HOME = /^Vi(?:et|ệt) ?[Nn]am$|^(?:They|He|She|It|We)\b/;

/** 'Some 4,000 Vietnamese, most of them engineers, studied in Baku': what the people counted do, when they are the subject. */
function doingOf(site: Site, end: number): string | null {
  const { words } = site;
  const before = words[leftOf(site)];
  const people =
    isPeople(site.quantity.unit ?? '') ||
    BODIES.test(site.quantity.unit ?? '') ||
    (end === site.at + 1 && words[end]?.mention?.kind === 'place');
  if (!people || !/^(?:PUNCT|CCONJ|SCONJ)$/.test(before?.pos ?? 'PUNCT')) return null;
  const close =
    words[end + 1]?.text === ',' ? words.findIndex(({ text }, index) => index > end + 1 && text === ',') : end;
  if (close === -1 || close - end > ASIDE_WORDS) return null;
  let verb = close + 1;
  while (words[verb]?.pos === 'AUX' || words[verb]?.pos === 'ADV') verb++;
  // 'do business in Vietnam'.
  if (words[verb - 1]?.lower === 'do' && words[verb]?.pos === 'NOUN') return clause(site, verb - 1);
  return isFiniteVerb(words[verb]) && !NO_DOINGS.has(words[verb]?.lower ?? '') ? clause(site, close + 1) : null;
}

// They do something of their own, as people do.
const BODIES = /^(?:companies|firms|enterprises|businesses|banks|universities|schools|airlines|restaurants)$/;
const ASIDE_WORDS = 9;
/** Verbs that tell of the number, not of the people. */
const NO_DOINGS = new Set(['needed', 'expected', 'reached', 'estimated', 'forecast']);

const CLAUSE_WORDS = 9;
// 'live and work', 'has been found to be contaminated'.
const GOES_ON = /^(?:and|or|be|been|to)$/;
// '15 firms are carrying out projects with a total investment of 2 million USD': money is not counted.
const WITH_MONEY = /\swith (?:an? |the )?(?:\w+ ){0,3}(?:value|capital|investment|cost)\b.*$/i;
const isFiniteVerb = (word: Word | undefined): boolean => word?.pos === 'VERB' && !/ing$/.test(word.lower);

/** 'live, work and study', 'living, studying and working': the last of verbs that stand in a row. */
function lastOfVerbs(words: readonly Word[], first: number): number {
  let last = first;
  while (words[last]?.pos === 'AUX' || words[last]?.pos === 'ADV') last++;
  if (words[last]?.pos !== 'VERB') return first;
  for (let at = last + 1; at < words.length; at++) {
    if (/^(?:,|and|or)$/.test(words[at]?.lower ?? '') && words[at]?.lower !== words[at - 1]?.lower) continue;
    const doing = /^(?:do|doing|work|study|live)$/.test(words[at]?.lower ?? '');
    if (words[at - 1]?.pos === 'VERB' || !(words[at]?.pos === 'VERB' || doing)) break;
    if (/ing$/.test(words[at]!.lower) !== /ing$/.test(words[last]!.lower)) break;
    last = at;
  }
  // 'live, said the minister' is no row.
  return words.slice(first, last).some(({ lower }) => /^(?:and|or)$/.test(lower)) ? last : first;
}

/** 'who are living and studying in the country', up to the next sign. */
export function clause({ words, text }: Site, from: number): string {
  let end = lastOfVerbs(words, from);
  let verbs = 0;
  while (
    end + 1 < words.length &&
    end - from < CLAUSE_WORDS &&
    !/^[,.;:()–]$/.test(words[end + 1]?.text ?? '') &&
    words[end + 1]?.pos !== 'DATE' &&
    // '60% plan to expand and 20% to stay': another part.
    !(words[end + 1]?.pos === 'CCONJ' && /^(?:QTY|DET)$/.test(words[end + 2]?.pos ?? '')) &&
    // 'are employed in 50 countries and remit 4 billion': another deed.
    !(words[end + 1]?.pos === 'CCONJ' && end > from + 2 && isFiniteVerb(words[end + 2])) &&
    // 'that belong to it came together': the clause has its verb.
    !(verbs > 0 && isFiniteVerb(words[end + 1]) && !GOES_ON.test(words[end]?.lower ?? ''))
  ) {
    if (isFiniteVerb(words[end])) verbs++;
    end++;
  }
  // 'has been found to be contaminated', 'said they would': cut short in the middle of its verb.
  while (end > from && /^(?:AUX|PART)$/.test(words[end]?.pos ?? '')) end--;
  return phraseText(text, words, from, end).replace(WITH_MONEY, '');
}
