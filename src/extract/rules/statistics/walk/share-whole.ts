import { INTENDING } from '../words/figure-words.ts';
import { nounPhraseAfter } from '../words/noun-phrase.ts';
import { phraseText } from '../words/phrase-text.ts';
import { isMeasure } from '../words/refuse.ts';
import type { Word } from '../words/words.ts';
import { clause } from './deed-of.ts';
import { isEmptyPhrase, leftOf, nounText, nounTextAfter, type Reading, type Site } from './site.ts';
import { skipTime } from './skip-time.ts';

/** Those who do something, beside things that do. */
const WHO =
  /\b(?:people|those|respondents|students|workers|women|men|children|residents|visitors|citizens|voters|users|pupils|buyers|consumers|graduates)(?:$| (?:under|over|above|below|aged) | who )/i;

/** 'share of pupils who learn English', with the bare whole for the next part ('and 20% learn French'). */
export const partDoing = (whole: string, deed: string, by: string): Reading => ({
  role: 'share',
  topic: '',
  whole: `${whole} ${WHO.test(whole) ? 'who' : 'that'} ${deed}`,
  divided: whole,
  by,
});

/** 'Of those who flew to Malta, 41 percent were new to it': the whole opens the sentence, what the part is follows. */
export function ofThose(site: Site): Reading | null {
  const { words, at, text } = site;
  const comma = leftOf(site);
  if (words[comma]?.text !== ',' || !/^(?:of|among)$/.test(words[0]?.lower ?? '')) return null;
  if (words.slice(1, comma).some((word) => /^[,;:]$/.test(word.text))) return null;
  const counted = words[1]?.pos === 'DET' && words[2]?.pos === 'QTY' ? 2 : 1;
  const first = words[counted]?.pos === 'QTY' ? counted + 1 : 1;
  const whole = phraseText(text, words, first, skipTime(words, comma - 1));
  if (whole === '' || isEmptyPhrase(whole) || POINTING.test(whole)) return null;
  return doesSomething(words, at + 1) ? partDoing(whole, clause(site, at + 1), 'of-those') : null;
}

const POINTING = /^(?:these|which|whom|them|total|sum|amount|number|figure|capital)$/i;

/** A verb of the part's own, not of the number: '41 percent were new', '20% plan to stay'. */
export function doesSomething(words: readonly Word[], at: number): boolean {
  const verb = words[at];
  if (verb?.pos === 'AUX' || /^(?:have|has|had|is|are|was|were)$/.test(verb?.lower ?? '')) return true;
  // 'want to', 'plan to': the tagger may take them for nouns behind a number.
  const wants = verb?.pos === 'NOUN' && INTENDING.has(verb.lower) && words[at + 1]?.lower === 'to';
  return wants || (verb?.pos === 'VERB' && !/ing$/.test(verb.lower) && !NO_ACTS.test(verb.lower));
}

/** '60% plan to expand, and 20% want to stay': another part of the whole divided before. */
export function otherPart(site: Site, divided: string | undefined): Reading | null {
  const { words, at } = site;
  const before = words[leftOf(site)];
  const opens =
    before === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.pos) || /^(?:whereas|while|but)$/.test(before.lower);
  return divided !== undefined && opens && doesSomething(words, at + 1)
    ? partDoing(divided, clause(site, at + 1), 'other-part')
    : null;
}

/** '39% used bank cards, 18% e-wallets': what another part does, without its verb. */
export function gappedPart({ words, at, text }: Site, told: Pick<Reading, 'divided' | 'whole'>): Reading | null {
  const { divided, whole } = told;
  const verb =
    divided === undefined ? null : (/^ (?:who|that) (\p{L}+)/u.exec(whole?.slice(divided.length) ?? '')?.[1] ?? null);
  const end = /^(?:NOUN|PROPN|ADJ)$/.test(words[at + 1]?.pos ?? '') ? nounPhraseAfter(words, at + 1) : null;
  if (divided === undefined || verb === null || end === null || !/^(?:,|and|;|or)$/.test(words[at - 1]?.lower ?? ''))
    return null;
  if (!/^(?:[,.;)]|and|or|while|whereas)$/.test(words[end + 1]?.text ?? '.')) return null;
  return partDoing(divided, `${verb} ${phraseText(text, words, at + 1, end)}`, 'other-part');
}

// 'half of the total came from Malta' is told elsewhere.
const NO_ACTS = /^(?:came|come|comes|reached|rose|grew|fell)$/;

const ORIGIN = /^(?:came|come|comes|stems?|stemmed|originates?|originated|hails?|hailed|derives?|derived)$/;
const GOING = /^(?:goes|go|went)$/;
const SENT = /^(?:sold|shipped|exported|sent|channelled|channeled|poured|delivered|directed|invested)$/;

/** '30% of what donors give comes from Malta', '40% of the coffee is shipped to Malta': the source or the goal has the share. */
export function fromOrTo(site: Site, whole: string, end: number): Reading | null {
  const { words } = site;
  let verb = end + 1;
  // 'of the disbursed funds, or 19 billion USD, went to industry'.
  if (words[verb]?.text === ',' && words[verb + 1]?.lower === 'or') {
    const close = words.findIndex(({ text }, index) => index > verb && text === ',');
    if (close === -1 || close - verb > 6) return null;
    verb = close + 1;
  }
  while (words[verb]?.pos === 'AUX' || /^(?:is|are|was|were|been|now|still)$/.test(words[verb]?.lower ?? '')) verb++;
  const lower = words[verb]?.lower ?? '';
  const to = words[verb + 1]?.lower ?? '';
  const moved =
    (ORIGIN.test(lower) && to === 'from') || ((GOING.test(lower) || SENT.test(lower)) && /^(?:to|into)$/.test(to));
  const part = moved ? nounTextAfter(site, verb + 2) : null;
  return part === null ? null : { role: 'share', topic: part, whole, by: 'from-or-to' };
}

/** 'With 18% of the total, Malta is ahead of all': whoever the sentence goes on about has it. */
export function withHolder(site: Site, whole: string, end: number): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  if (words[left]?.lower !== 'with' || !(left === 0 || /^[;]$/.test(words[left - 1]?.text ?? ''))) return null;
  const first = words[end + 1]?.text === ',' ? end + 2 : end + 1;
  if (/^(?:it|they)$/.test(words[first]?.lower ?? '')) return { role: 'share', topic: null, whole, by: 'with-holder' };
  const last = nounPhraseAfter(words, first);
  const holder = last === null || !doesSomething(words, last + 1) ? null : nounTextAfter(site, first);
  return holder === null ? null : { role: 'share', topic: holder, whole, by: 'with-holder' };
}

/** Where the words of the whole begin: behind 'of its', 'of the 50'. */
export function wholeStart({ words, at }: Site): number {
  const first = OWN.test(words[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  const counted = words[first]?.pos === 'DET' ? first + 1 : first;
  const { mention } = words[counted] ?? {};
  return mention?.kind === 'quantity' && !isMeasure(mention.unit) ? counted + 1 : first;
}

export const OWN = /^(?:its|their|his|her|our)$/;

/** Last word of 'what Vietnam exports to the bloc', 'everything that Malta sells'; null for what is no such clause. */
export function whatEnd({ words, at }: Site): number | null {
  if (!/^(?:what|everything|all|anything)$/.test(words[at + 2]?.lower ?? '')) return null;
  let end = at + 2;
  let verbs = 0;
  while (
    end - at < WHAT_WORDS &&
    words[end + 1] !== undefined &&
    !/^[,.;:)–]$|^(?:and|comes|goes|is|are|was|were)$/.test(words[end + 1]!.text) &&
    words[end + 1]!.pos !== 'DATE'
  ) {
    end++;
    if (words[end]?.pos === 'VERB') verbs++;
  }
  return (verbs > 0 || words[at + 2]?.lower === 'what') && end > at + 3 ? end : null;
}

const WHAT_WORDS = 10;

/** '71 percent of what Vietnam exports to the bloc'. */
export function ofWhat(site: Site): string | null {
  const { words, at, text } = site;
  const end = whatEnd(site);
  return end === null ? null : `${words[at + 2]!.lower} ${phraseText(text, words, at + 3, end)}`;
}

const DUTY = /^(?:tariffs?|dut(?:y|ies)|taxes|levies)$/;
const FREEING =
  /^(?:fell|fall|falls|fallen|disappear(?:s|ed)?|vanish(?:es|ed)?|dropped|eliminat(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|scrap(?:s|ped|ping)?|lift(?:s|ed|ing)?|abolish(?:es|ed|ing)?|waiv(?:e|es|ed|ing)|exempt(?:s|ed|ing)?|erase[sd]?|end(?:s|ed)?)$/;

/** 'tariffs were lifted on 71 percent of …': the share freed of them. */
export function freedOf(site: Site, whole: string): Reading | null {
  const { words } = site;
  const left = leftOf(site);
  if (!/^(?:on|for|from)$/.test(words[left]?.lower ?? '')) return null;
  const before = words.slice(Math.max(0, left - FREEING_WORDS), left);
  const duty = before.findLast(({ lower }) => DUTY.test(lower));
  if (duty === undefined || !before.some(({ lower }) => FREEING.test(lower))) return null;
  const named = duty.lower.replace(/^duty$/, 'duties').replace(/^tariff$/, 'tariffs');
  return { role: 'share', topic: '', whole: `${whole} freed of ${named}`, divided: whole, by: 'freed-of' };
}

const FREEING_WORDS = 20;

/** 'its weight in all collections came to 86%', "Malta's share of the market": whose share, and of what. */
export function ownShare(site: Site, verb: number): Reading | null {
  const { words } = site;
  for (let at = verb - 1; at >= Math.max(1, verb - 8); at--) {
    if (!/^(?:share|weight|proportion)$/.test(words[at]?.lower ?? '')) continue;
    if (!/^(?:of|in)$/.test(words[at + 1]?.lower ?? '')) return null;
    const whole = nounTextAfter(site, at + 2);
    const owner = words[at - 1];
    if (whole === null) return null;
    if (/^(?:its|their)$/.test(owner?.lower ?? '')) return { role: 'share', topic: null, whole, by: 'own-share' };
    const holder = owner?.pos === 'PART' ? nounText(site, at - 2) : null;
    return holder === null ? null : { role: 'share', topic: holder, whole, by: 'own-share' };
  }
  return null;
}
