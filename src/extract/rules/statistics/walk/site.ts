import type { QuantityMention } from '../../../find/mention.ts';
import {
  BOUND_WORDS,
  EMPTY_ADJECTIVES,
  EMPTY_NOUNS,
  EMPTY_PHRASES,
  HARD_BOUNDS,
  VERBS_BY_WORD,
} from '../words/figure-words.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../words/noun-phrase.ts';
import { phraseText } from '../words/phrase-text.ts';
import type { Word } from '../words/words.ts';
import { colouredFrom } from './coloured-from.ts';

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
  /** Of a share told by what the part does: the whole without that, for '…, and 20% plan to leave'. */
  divided?: string;
  /** Of a place in an order: who holds it. */
  holder?: string | null;
  /** Among whom, in the plural, for a place told after it without ('and Japan its 5th'). */
  field?: string;
  fieldOpen?: boolean;
  /** What an order is made by, where the sentence opens with it ('On the Harbour Index'). */
  order?: string;
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
    // 'in the region of 5 million', 'to the tune of'.
    else if (
      word === 'of' &&
      /^(?:region|vicinity|order|neighbourhood|neighborhood|tune)$/.test(before) &&
      words[left - 2]?.lower === 'the' &&
      /^(?:in|to|on)$/.test(words[left - 3]?.lower ?? '')
    )
      left -= 4;
    // '550 projects worth a total of 2 billion'.
    else if (
      word === 'of' &&
      before === 'total' &&
      words[left - 2]?.pos === 'DET' &&
      words[left - 3]?.lower === 'worth'
    )
      left -= 3;
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

const EMPTY = new RegExp(
  `^any other\\s|^(?:past|last|next|first|previous|same|final|opening|closing|every|each)\\s(?:\\w+\\s)?(?:years?|months?|quarters?|decades?|weeks?|half)$|^(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)\\syears?$|^(?:(?:${EMPTY_ADJECTIVES.join('|')})\\s)*(?:${EMPTY_NOUNS.join('|')})(?:\\s(?:for|in|of)\\s(?:the\\s)?(?:period|year|same period))?$`,
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
    return !(
      /(?:ing|ed)$/.test(word.lower) &&
      word.lower !== 'bring' &&
      /^(?:PART|DET|ADJ)$/.test(before?.pos ?? '') &&
      next?.pos === 'NOUN'
    );
  if (word.pos === 'AUX') return next?.pos !== 'VERB';
  return VERBS_BY_WORD.has(word.lower) && next?.pos !== 'NOUN' && next?.pos !== 'PRON';
}
