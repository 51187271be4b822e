import { HOME } from '../words/countries.ts';
import { isPeople } from '../words/figure-unit.ts';
import { COUNTED_PLACES } from '../words/figure-words.ts';
import { isGoods } from '../words/goods.ts';
import { nounPhraseAfter } from '../words/noun-phrase.ts';
import { openingCountry } from '../words/opening-country.ts';
import { phraseText } from '../words/phrase-text.ts';
import { isNoun } from '../words/word-class.ts';
import { amongInvestors } from './among-investors.ts';
import { leftOf, nounText, type Site } from './site.ts';

/** The counted noun with what belongs to it; a coordinated phrase reaches at least to the noun that the finder saw. */
export function countedText(site: Site): string | null {
  const { words, at, quantity, text } = site;
  const end = countedEnd(site);
  // '42 projects with a capital of 74 million' are projects.
  const phrase = (end > at ? phraseText(text, words, at + 1, end) : '')
    .replace(WITH_CAPITAL, '')
    .replace(AGAINST, '')
    .replace(isDivided(site) ? DOING : /$^/, '');
  // 'signed 17 FTAs', where the tagger knows no noun.
  const named = quantity.unit !== null && quantity.unit !== 'ones' && !isPeople(quantity.unit);
  const own = phrase === '' && named && words[at + 1]?.pos !== 'QTY' ? unnamedUnit(site) : phrase;
  return own === '' ? null : amongInvestors(words, own);
}

/** 'More than half of the 98 million citizens owning phones': so many own them, and not all. */
const DOING = /\s[a-z]+ing\s.*$/;
const isDivided = ({ words, at }: Site): boolean => {
  const of = words[at - 1]?.pos === 'DET' ? at - 2 : at - 1;
  return words[of]?.lower === 'of' && words[of - 1]?.pos === 'QTY';
};

/** '41 million pairs of shoes compared to a year before'. */
const AGAINST = /\s(?:compared|as against|against|versus)(?:\s.*)?$/;

/** Where the phrase of the counted noun ends; the number itself where there is none. */
export function countedEnd(site: Site): number {
  const { words, at, quantity } = site;
  let head = at;
  while (words[head + 1] !== undefined && (words[head + 1]?.end ?? 0) <= quantity.end) head++;
  const end = Math.max(
    nounPhraseAfter(words, at + 1, true) ?? livingIn(site) ?? at,
    head > at ? (nounPhraseAfter(words, head, true) ?? head) : at,
  );
  return mainVerb(site, end) ?? end;
}

/** 'signed 17 FTAs': a noun that the finder counts with its number and the tagger does not know. */
const unnamedUnit = ({ words, at, quantity }: Site): string =>
  words[at]?.end === quantity.end && /[A-Z]{2,}s$/.test(quantity.unit ?? '') ? (quantity.unit ?? '') : '';

/** '250,000 Vietnamese living in Malta': people named by their country alone, with what they do. */
function livingIn({ words, at }: Site): number | null {
  const [people, verb] = [words[at + 1], words[at + 2]];
  if (people?.mention?.kind !== 'place' || people.pos !== 'ADJ' || verb?.pos !== 'VERB') return null;
  if (!/ing$/.test(verb.lower) || words[at + 3]?.pos !== 'ADP') return null;
  return nounPhraseAfter(words, at + 4);
}

/**
 * '900 companies exported to Malta' is a sentence, '900 companies registered in Malta took part' has another verb: the end of the
 * noun phrase where the participle in it is the verb of the sentence.
 */
function mainVerb(site: Site, end: number): number | null {
  const { words, at } = site;
  const before = words[leftOf(site)];
  if (!/^(?:PUNCT|DATE|CCONJ|SCONJ)$/.test(before?.pos ?? 'PUNCT') || before?.text === '(') return null;
  const verb = words.findIndex(({ pos, lower }, index) => index > at + 1 && pos === 'VERB' && /ed$/.test(lower));
  if (verb === -1 || verb > end || !isNoun(words[verb - 1]) || words[verb + 1]?.pos !== 'ADP') return null;
  const rest = words.slice(end + 1);
  const stop = rest.findIndex(({ text }) => /^[;:]$/.test(text));
  const other = (stop === -1 ? rest : rest.slice(0, stop)).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return other ? null : verb - 1;
}

const WITH_CAPITAL =
  /\swith (?:an? |the )?(?:\w+ ){0,3}(?:value|capital|investment|cost)\b.*$|\sand (?:an? |the )?(?:total |combined |registered )*(?:capital|investment)$/i;

const PLACES = new RegExp(`^(?:${COUNTED_PLACES.join('|')})\\b`, 'i');

/** 'Vietnamese ', where the sentence opens on Vietnam. */
const sellerOf = ({ words, at }: Site): string => (openingCountry(words, at) === HOME ? 'Vietnamese ' : '');

/** 'defence relations with 100 countries', 'exports to 35 countries': places are counted for what reaches them. */
export function related(site: Site, topic: string): string {
  const left = leftOf(site);
  const preposition = site.words[left]?.lower ?? '';
  if (!PLACES.test(topic) || !/^(?:with|to|in|from|across)$/.test(preposition) || !isNoun(site.words[left - 1]))
    return topic;
  const thing = nounText(site, left - 1);
  // 'exported coffee to 80 countries'.
  const sold = preposition === 'to' && thing !== null && isGoods(thing) && !/^[A-Z]/.test(thing);
  if (sold) return `${topic} buying ${sellerOf(site)}${thing}`;
  return thing === null ? topic : `${thing} ${preposition} ${topic}`;
}
