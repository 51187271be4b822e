import type { QuantityMention } from '../../../find/mention.ts';
import {
  BOUND_WORDS,
  EMPTY_ADJECTIVES,
  EMPTY_NOUNS,
  EMPTY_PHRASES,
  EXPECTED,
  FALL,
  HARD_BOUNDS,
  RISE,
  SIZED,
  VERBS_BY_WORD,
} from '../figure-words.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../noun-phrase.ts';
import { phraseText } from '../phrase-text.ts';
import type { Word } from '../words.ts';
import { colouredFrom } from './coloured-from.ts';
import { skipTime } from './skip-time.ts';

/** Where a number stands: the words of its sentence and its place among them. */
export type Site = {
  text: string;
  words: readonly Word[];
  at: number;
  quantity: QuantityMention;
};

/** What a walk over the words found out about a number. */
export type Reading = {
  role: 'level' | 'growth' | 'change' | 'share' | 'rate' | 'rank' | 'multiple' | 'count';
  /** The noun phrase measured; null when it is the one of the figure before. */
  topic: string | null;
  /** Of a share: the whole that it is a part of. */
  whole?: string | null;
  /** Of a place in an order: who holds it. */
  holder?: string | null;
  /** Among whom, in the plural, for a place told after it without ('and Japan its 5th'). */
  field?: string;
  fieldOpen?: boolean;
  /** Added to what was told before: 'disbursed' in 'of which 2.8 billion has been disbursed'. */
  suffix?: string;
  /** Replaces the owner of what was told before: "and Ghana's 27 per cent". */
  owner?: string;
  /** A fall. */
  falls?: boolean;
  /** Way of saying it, for explanations. */
  by: string;
};

/** Index of the word left of a number once 'more than', 'an estimated', 'as much as', 'up to' are stepped over; -1 at the start. */
export function leftOf({ words, at }: Site): number {
  let left = at - 1;
  for (let steps = 0; steps < 6 && left >= 0; steps++) {
    const word = words[left]?.lower ?? '';
    const before = words[left - 1]?.lower ?? '';
    if (HARD_BOUNDS.has(word)) left--;
    else if (
      word === 'than' &&
      /^(?:more|less|fewer|greater|higher|lower|larger)$/.test(before) &&
      words[left - 2]?.pos !== 'QTY'
    )
      left -= 2;
    else if (word === 'of' && /^(?:average|averages)$/.test(before)) left -= words[left - 2]?.pos === 'DET' ? 3 : 2;
    else if (
      word === 'average' ||
      word === 'averaging' ||
      word === 'further' ||
      word === 'additional' ||
      word === 'total'
    )
      left--;
    else if (word === 'least' || word === 'most') left -= before === 'at' ? 2 : 1;
    else if (word === 'as' && /^(?:much|many|high|low)$/.test(before)) left -= words[left - 2]?.lower === 'as' ? 3 : 2;
    else if (
      word === 'to' &&
      (before === 'close' ||
        before === 'equivalent' ||
        before === 'equal' ||
        (before === 'up' && !/^(?:go|goes|went|gone|rose|rise|moved|shot)$/.test(words[left - 2]?.lower ?? '')))
    )
      left -= 2;
    else if (
      word === 'of' &&
      (before === 'upwards' || before === 'excess' || before === 'minimum' || before === 'maximum' || before === 'sum')
    )
      left -= before === 'upwards' ? 2 : 3;
    else if (
      (word === 'a' || word === 'an' || word === 'the') &&
      left < at - 1 &&
      BOUND_WORDS.has(words[left + 1]?.lower ?? '')
    )
      left--;
    else {
      const article = colouredFrom(words, left);
      if (article === null || left !== at - 1) break;
      left = article - 1;
    }
  }
  return left;
}

const AUXILIARY = new Set(
  'is are was were be been being has have had do does did will would can could may might shall should must to not also now already currently still then since reportedly officially respectively only even mainly recently gradually steadily sharply significantly quickly soon long'.split(
    ' ',
  ),
);

/** The subject of the verb at `verb` as the text has it; null when it is the topic told before ('it', 'and rose', ', reaching'). */
export function subjectOf(site: Pick<Site, 'text' | 'words'>, verb: number, depth = 0): string | null {
  const { words, text } = site;
  let at = verb - 1;
  while (
    at >= 0 &&
    (AUXILIARY.has(words[at]?.lower ?? '') ||
      words[at]?.pos === 'ADV' ||
      words[at]?.pos === 'AUX' ||
      (words[at]?.pos === 'VERB' && words[at + 1]?.lower === 'to') ||
      isExpectation(words, at))
  )
    at--;
  at = skipTime(words, at);
  const word = words[at];
  if (word === undefined || depth > 3) return null;
  if (word.text === ',' || word.text === '–' || word.text === ')') {
    if (/^\w+ing\b/.test(words[verb]?.lower ?? '') && word.text === ',') return growingBefore(site, at - 1, depth);
    const open =
      word.text === ')'
        ? lastIndex(words, at - 1, (w) => w.text === '(', 12)
        : lastIndex(words, at - 1, (w) => w.text === word.text, 18);
    if (open === null || open === 0) return word.text === ')' ? null : clauseTopic(site, at - 1);
    return nounText(site, skipTime(words, open - 1));
  }
  if (word.pos === 'CCONJ') {
    const earlier = earlierVerb(words, at - 1);
    return earlier === null ? null : subjectOf({ words, text }, earlier, depth + 1);
  }
  if (/^(?:which|that|who)$/.test(word.lower)) {
    const antecedent = words[at - 1]?.text === ',' ? at - 2 : at - 1;
    if (words[antecedent]?.pos === 'QTY') return null;
    const copula = copulaBefore(words, antecedent);
    return copula === null ? nounText(site, antecedent) : subjectOf(site, copula, depth + 1);
  }
  // 'trade between them has risen'.
  if (/^(?:them|us|themselves)$/.test(word.lower) && /^(?:between|among|with|of)$/.test(words[at - 1]?.lower ?? ''))
    return nounText(site, at - 2);
  if (word.pos === 'PRON') return null;
  if (word.pos === 'QTY') return null;
  return openingFlow(site, at) ?? insideClause(site, at) ?? nounText(site, at);
}

/** 'Trade has been a highlight of the ties, which was put at 5 billion': what is put so is the subject of 'has been'. */
function copulaBefore(words: readonly Word[], end: number): number | null {
  const start = nounPhraseBefore(words, end);
  if (start === null) return null;
  const at = words[start - 1]?.pos === 'DET' ? start - 2 : start - 1;
  return /^(?:is|are|was|were|been|remains?|became|become)$/.test(words[at]?.lower ?? '') ? at : null;
}

/** The finite verb that a coordinated one shares its subject with; ', known as …,' in between is none. */
function earlierVerb(words: readonly Word[], from: number): number | null {
  for (let at = from; at >= Math.max(0, from - 24); at--) {
    const word = words[at];
    if (word?.text === ';') return null;
    if (word?.pos !== 'VERB' && word?.pos !== 'AUX') continue;
    const participle =
      /(?:ing|ed|wn|en)$/.test(word.lower) && (words[at - 1]?.text === ',' || words[at - 1]?.pos === 'NOUN');
    if (!participle || (words[at - 1]?.pos === 'NOUN' && !/ing$/.test(word.lower))) return at;
  }
  return null;
}

/** 'Total investment capital poured into new projects and used to buy shares in local companies reached': what opens the sentence. */
function openingFlow({ words, text }: Pick<Site, 'text' | 'words'>, end: number): string | null {
  const first = words[0]?.pos === 'DET' ? 1 : 0;
  const phrase = nounPhraseAfter(words, first);
  if (phrase === null || phrase > 8 || end - phrase < 4 || end > 32) return null;
  const opening = phraseText(text, words, first, phrase);
  if (!SIZED.test(opening) || words[phrase + 1]?.pos !== 'VERB') return null;
  const finite = words
    .slice(phrase + 1, end)
    .some(
      ({ pos, lower, text: sign }, index, between) =>
        pos === 'AUX' ||
        pos === 'QTY' ||
        /^[,;:]$/.test(sign) ||
        (pos === 'VERB' && !/(?:ed|ing|en)$/.test(lower) && !/^(?:to|and)$/.test(between[index - 1]?.lower ?? '')),
    );
  return finite ? null : opening;
}

/** 'Goods that Vietnam sold to Laos brought in': the subject with its relative clause. */
function insideClause({ words, text }: Pick<Site, 'text' | 'words'>, end: number): string | null {
  const that = lastIndex(words, end - 2, ({ lower }) => /^(?:that|which)$/.test(lower), 6);
  if (that === null || that < 1 || words.slice(that, end).some(({ pos, text }) => text === ',' || pos === 'QTY'))
    return null;
  if (!words.slice(that, end).some(({ pos }) => pos === 'VERB')) return null;
  const start = nounPhraseBefore(words, that - 1);
  return start === null || end - start > 12 ? null : phraseText(text, words, start, end);
}

const isExpectation = (words: readonly Word[], at: number) => EXPECTED.has(words[at]?.lower ?? '');

/** 'Trade grew in 2021, reaching 5 billion': the subject of the verb before, when that verb moves figures too. */
function growingBefore(site: Pick<Site, 'text' | 'words'>, from: number, depth: number): string | null {
  const verb = earlierVerb(site.words, from);
  if (verb === null) return null;
  const lower = site.words[verb]?.lower ?? '';
  const subject = subjectOf(site, verb, depth + 1);
  // 'The export turnover of the sector was alone in growing, reaching 29 billion'.
  return RISE.has(lower) || FALL.has(lower) || SIZED.test(subject ?? '') ? subject : null;
}

export function lastIndex(
  words: readonly Word[],
  from: number,
  test: (word: Word) => boolean,
  reach: number,
): number | null {
  for (let at = from; at >= Math.max(0, from - reach); at--) {
    const word = words[at];
    if (word !== undefined && test(word)) return at;
  }
  return null;
}

/** The noun phrase that ends at `end`, or null where it is only 'it', 'the figure', 'the two sides'. */
export function nounText({ text, words }: Pick<Site, 'text' | 'words'>, end: number): string | null {
  const start = nounPhraseBefore(words, end);
  if (start === null) return null;
  const phrase = phraseText(text, words, afterNumber(words, start, end), end);
  return phrase === '' || isEmptyPhrase(phrase) ? null : phrase;
}

/** In '91.2% of the population and mobile speeds rank', the phrase of the verb starts after 'and'. */
function afterNumber(words: readonly Word[], start: number, end: number): number {
  let before = start - 1;
  while (words[before]?.pos === 'DET') before--;
  if (words[before]?.pos !== 'ADP' || words[before - 1]?.pos !== 'QTY') return start;
  for (let at = start; at < end; at++) if (words[at]?.lower === 'and') return at + 1;
  return start;
}

/** The noun phrase that starts at `start`, or null. */
export function nounTextAfter(
  { text, words }: Pick<Site, 'text' | 'words'>,
  start: number,
  clauses = false,
): string | null {
  const end = nounPhraseAfter(words, start, clauses);
  if (end === null) return null;
  const phrase = phraseText(text, words, start, end);
  return phrase === '' || isEmptyPhrase(phrase) ? null : phrase;
}

// 'Exports, mainly of rice, rose': the phrase before the comma; else whatever opens the clause.
function clauseTopic(site: Pick<Site, 'text' | 'words'>, at: number): string | null {
  return nounText(site, skipTime(site.words, at));
}

const EMPTY = new RegExp(
  `^any other\\s|^(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)\\syears?$|^(?:(?:${EMPTY_ADJECTIVES.join('|')})\\s)*(?:${EMPTY_NOUNS.join('|')})(?:\\s(?:for|in|of)\\s(?:the\\s)?(?:period|year|same period))?$`,
  'i',
);

export const isEmptyPhrase = (phrase: string): boolean => EMPTY_PHRASES.has(phrase.toLowerCase()) || EMPTY.test(phrase);

/** The verb that governs the number: the nearest to the left in its clause; null when a bracket, semicolon or another number is nearer. */
export function governor(site: Site, from: number, reach = 12): number | null {
  for (let at = from; at >= Math.max(0, from - reach); at--) {
    const word = site.words[at];
    if (word === undefined) return null;
    // 'gross domestic product (GDP) growth': a short name in brackets hides nothing.
    if (word.text === ')' && site.words[at - 2]?.text === '(') {
      at -= 2;
      continue;
    }
    if (/^[;:(]$/.test(word.text)) return null;
    if (isVerbHere(word, site.words[at + 1], site.words[at - 1])) return at;
  }
  return null;
}

function isVerbHere(word: Word, next: Word | undefined, before: Word | undefined): boolean {
  // 'Vietnam's leading partner': a participle inside a noun phrase.
  if (word.pos === 'VERB')
    return !(/(?:ing|ed)$/.test(word.lower) && /^(?:PART|DET|ADJ)$/.test(before?.pos ?? '') && next?.pos === 'NOUN');
  if (word.pos === 'AUX') return next?.pos !== 'VERB';
  return VERBS_BY_WORD.has(word.lower) && next?.pos !== 'NOUN' && next?.pos !== 'PRON';
}

/** The subject of the sentence's first finite verb: what it is about, where nothing nearer says so. */
export function mainSubject(site: Site): string | null {
  for (let at = 1; at < site.at; at++) {
    const word = site.words[at];
    if (word?.text === ';') return null;
    if ((word?.pos === 'VERB' && !/ing$/.test(word.lower) && word.lower !== 'according') || word?.pos === 'AUX')
      return subjectOf(site, at);
  }
  return null;
}
