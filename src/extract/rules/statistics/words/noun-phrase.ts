import { AGENTS, WITH_PARTNER } from './figure-words.ts';
import { frontedComma, isNamed } from './fronted-comma.ts';
import { isMeasure } from './refuse.ts';
import {
  isDone,
  isFiniteVerb,
  isHyphen,
  isModifier,
  isNoun,
  isNumberWord,
  isParticiple,
  isPlaceName,
  isQuantityWord,
  isQuote,
  isTo,
  isVerb,
} from './word-class.ts';
import type { Word } from './words.ts';

const LINKS = new Set(
  'of in between for from to with on among into by at under against through towards over across within per'.split(' '),
);
const LEFT_LINKS = new Set([
  'without',
  'through',
  'via',
  'under',
  'per',
  'against',
  'aged',
  'of',
  'in',
  'between',
  'for',
  'from',
  'to',
  'with',
  'among',
  'on',
  'into',
  'by',
  'at',
]);

/** First word of the noun phrase that ends at `end`, prepositional phrases included; null when no noun stands there. */
export function nounPhraseBefore(words: readonly Word[], end: number): number | null {
  if (isBothWays(words, end)) return nounPhraseBefore(words, end - (words[end - 2]?.lower === 'in' ? 3 : 2));
  let at = end;
  const last = words[end];
  if (last?.text === ')') {
    const open = openingBracket(words, end);
    return open === null ? null : nounPhraseBefore(words, open - 1);
  }
  if (!isNoun(last) && !(last?.pos === 'ADJ' || last?.pos === 'NUM' || isQuote(last ?? ({ text: '' } as Word))))
    return null;
  let listed = false;
  const fronted = frontedComma(words, end);
  while (at > 0) {
    const previous = words[at - 1];
    const before = words[at - 2];
    if (previous === undefined || at - 1 === fronted) break;
    // 'From Japan the gain was 17 per cent'.
    if (words[at]?.pos === 'DET' && words[at]?.lower !== 'both' && isNoun(previous)) break;
    if (isGluedHyphen(words, at - 1) && before !== undefined) at -= 2;
    else if (isNoun(previous) || isModifier(previous)) at--;
    else if (
      previous.lower === 'with' &&
      !WITH_PARTNER.has(before?.lower ?? '') &&
      // 'trade of Vietnam with Malta'.
      !(
        before?.mention?.kind === 'place' &&
        words[at - 3]?.lower === 'of' &&
        WITH_PARTNER.has(words[at - 4]?.lower ?? '')
      )
    )
      break;
    else if (
      previous.pos === 'ADP' &&
      LEFT_LINKS.has(previous.lower) &&
      (isNoun(before) ||
        /^(?:\)|those|that)$/.test(before?.lower ?? '') ||
        // 'Harbour 2 in Malta'.
        (/^\d+$/.test(before?.text ?? '') && words[at - 3]?.pos === 'PROPN'))
    )
      at--;
    else if (
      previous.pos === 'CCONJ' &&
      /^(?:and|&|or)$/.test(previous.lower) &&
      before !== undefined &&
      joins(before, words[at])
    ) {
      listed = true;
      at--;
    } else if (
      previous.lower === 'and' &&
      before?.text === ',' &&
      isPlaceName(words[at]) &&
      isPlaceName(words[at - 3])
    ) {
      // 'to Mexico, Laos, and Hungary'.
      listed = true;
      at -= 3;
    } else if (
      previous.text === ',' &&
      listed &&
      (isNoun(before) || before?.pos === 'ADJ') &&
      // 'to Japan, the EU and Malta'.
      (isNoun(words[at]) || (words[at]?.pos === 'DET' && isNamed(words[at + 1]) && isNamed(before)))
    )
      at--;
    else if (previous.text === ')') {
      const open = openingBracket(words, at - 1);
      if (open === null || open === 0) break;
      at = open;
    } else if (
      isParticiple(previous) &&
      isNoun(words[at]) &&
      (before === undefined || (before.pos !== 'AUX' && !isNounSubject(before) && !isTrader(before, previous))) &&
      (!/ing$/.test(previous.lower) || /^(?:DET|ADJ|ADP|PART)$/.test(before?.pos ?? ''))
    )
      at--;
    else if (
      previous.pos === 'ADV' &&
      (words[at]?.pos === 'ADJ' || (isParticiple(words[at]) && /ly$/.test(previous.lower)))
    )
      at--;
    // 'trade with the country of 3.4 million inhabitants': a count that describes what the phrase names.
    else if (isCount(previous) && isNoun(words[at]) && before?.lower === 'of' && isNoun(words[at - 3])) at -= 2;
    // 'data traffic of its customers'.
    else if (
      OWNERS.test(previous.lower) &&
      before?.pos === 'ADP' &&
      LEFT_LINKS.has(before.lower) &&
      isNoun(words[at - 3])
    )
      at -= 2;
    // 'loans committed through the Fund': a clause inside the phrase; 'he handed over a note' is none.
    else if (
      previous.pos === 'ADP' &&
      !/^(?:over|out|up|off)$/.test(previous.lower) &&
      isDone(before) &&
      isNoun(words[at - 3]) &&
      // 'the ministers agreed in Malta' tells what they did.
      !AGENTS.has(words[at - 3]?.lower ?? '')
    )
      at -= 2;
    else break;
  }
  while (at < end && /^(?:ADP|CCONJ|PUNCT|PART)$/.test(words[at]?.pos ?? '')) at++;
  return at;
}

const isCount = ({ mention }: Word): boolean => mention?.kind === 'quantity' && !isMeasure(mention.unit);

/** 'trade both ways', 'trade in both directions'. */
const isBothWays = (words: readonly Word[], end: number): boolean =>
  /^(?:ways|directions)$/.test(words[end]?.lower ?? '') && words[end - 1]?.lower === 'both' && end > 1;

/** 'under-five', 'E5-RON92': a hyphen without spaces holds its words together. */
function isGluedHyphen(words: readonly Word[], at: number): boolean {
  const [left, hyphen, right] = [words[at - 1], words[at], words[at + 1]];
  return hyphen !== undefined && isHyphen(hyphen) && left?.end === hyphen.start && hyphen.end === right?.start;
}

// 'firms registered capital': the participle is a verb when a noun stands right before it.
const isNounSubject = (word: Word): boolean => word.pos === 'NOUN' || word.pos === 'PRON';

/** 'Vietnam exported goods worth 3 million': what a country did, and no 'exported goods'. */
const isTrader = (word: Word, deed: Word): boolean =>
  word.mention?.kind === 'place' &&
  word.pos === 'PROPN' &&
  /^(?:exported|imported|shipped|purchased|ordered|traded|exchanged)$/.test(deed.lower);

function joins(left: Word, right: Word | undefined): boolean {
  if (right === undefined) return false;
  if (left.pos === right.pos) return true;
  return (isNoun(left) || left.pos === 'ADJ') && (isNoun(right) || right.pos === 'ADJ' || right.pos === 'DET');
}

function openingBracket(words: readonly Word[], close: number): number | null {
  for (let at = close - 1; at >= Math.max(0, close - 8); at--) if (words[at]?.text === '(') return at;
  return null;
}

/**
 * Last word of the noun phrase that starts at `start`, with its prepositional phrases and, when `clauses` is set, a
 * participle clause ('companies doing business in Vietnam'); null when no noun stands there.
 */
export function nounPhraseAfter(words: readonly Word[], start: number, clauses = false): number | null {
  let at = simplePhraseEnd(words, start);
  if (at === null) return null;
  for (let parts = 0; parts < 5; parts++) {
    const next = words[at + 1];
    if (next === undefined) break;
    if (/^(?:overseas|abroad)$/.test(next.lower)) at++;
    // '6 million users by the beginning of July'.
    else if (opensTime(words, at + 1)) break;
    else if (
      (next.pos === 'ADP' && LINKS.has(next.lower)) ||
      (isTo(next) && (!isVerb(words[at + 2]) || (isParticiple(words[at + 2]) && isNoun(words[at + 3]))))
    ) {
      const end = simplePhraseEnd(words, at + 2);
      if (end === null) break;
      at = end;
    } else if (/^(?:and|&|or)$/.test(next.lower)) {
      const end = simplePhraseEnd(words, at + 2);
      // 'India sent 70,000 people and Australia 45,000': another statement.
      // '2,200 projects and registered capital of 35 billion'.
      const summed = words[(end ?? 0) + 1]?.lower === 'of' && isQuantityWord(words[(end ?? 0) + 2]);
      // '80 companies from Kenya and Malta took part'.
      if (end === at + 2 && isOrigin(words, at) && words[end]?.mention?.kind === 'place') {
        at = end;
        continue;
      }
      if (
        end === null ||
        summed ||
        GAVE.test(words[at + 2]?.lower ?? '') ||
        isFiniteVerb(words[end + 1]) ||
        isNumberWord(words[end + 1])
      )
        break;
      at = end;
    } else if (
      clauses &&
      isParticiple(next) &&
      !isQuantityWord(words[at + 2]) &&
      (/ing$/.test(next.lower) || words[at + 2]?.pos === 'ADP')
    ) {
      const end = simplePhraseEnd(words, at + 2);
      // 'delegates representing more than 200 firms': no object that the phrase could end on.
      if (end === null && /^(?:ADJ|ADV)$/.test(words[at + 2]?.pos ?? '')) break;
      // 'projects capitalised at 90 million USD'.
      if (end === null && words[at + 2]?.pos === 'ADP' && simplePhraseEnd(words, at + 3) === null) break;
      at = end ?? at + 1;
      if (end === null && !(words[at + 1]?.pos === 'ADP')) break;
    } else break;
  }
  return at;
}

/** 'by the beginning', 'at the end', 'since the start'. */
const opensTime = (words: readonly Word[], at: number): boolean =>
  /^(?:by|at|since|from|until|before)$/.test(words[at]?.lower ?? '') &&
  /^(?:beginning|end|start|middle|close|outset)$/.test(
    words[words[at + 1]?.pos === 'DET' ? at + 2 : at + 1]?.lower ?? '',
  );

const GAVE = /^(?:given|created|provided|paid|sent|made|brought|built|helped)$/;

const isOrigin = (words: readonly Word[], at: number): boolean =>
  words[at]?.mention?.kind === 'place' && words[at - 1]?.lower === 'from';

const OWNERS = /^(?:its|his|her|their|our)$/;

function simplePhraseEnd(words: readonly Word[], start: number): number | null {
  let noun: number | null = null;
  for (let at = start; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    // 'Among the trade partners Malta ranks eighth': the name begins the clause.
    if (
      word.mention?.kind === 'place' &&
      noun === at - 1 &&
      words[noun]?.pos === 'NOUN' &&
      /s$/.test(words[noun]?.lower ?? '')
    )
      break;
    if (isNoun(word)) noun = at;
    else if (noun === null && words[at - 1]?.lower === 'from' && OWNERS.test(word.lower)) {
      // 'firms from his country'
    } else if (isModifier(word) || (word.pos === 'ADV' && noun === null)) {
      if (word.pos === 'DET' && noun !== null) break;
      // 'investors (European)' ends; 'Asia-Pacific' and 'the city's students' go on.
    } else if (
      isParticiple(word) &&
      (noun === null || isHyphen(words[at - 1] ?? word)) &&
      (isNoun(words[at + 1]) || words[at + 1]?.pos === 'ADJ' || words[at + 1]?.pos === 'CCONJ')
    ) {
      // 'newly registered capital'
    } else if (
      word.pos === 'CCONJ' &&
      words[at - 1]?.pos === 'ADJ' &&
      (words[at + 1]?.pos === 'ADJ' || noun === null)
    ) {
      // 'new and additional capital'
    } else if (word.pos === 'DATE' && words[at - 1]?.pos === 'PART' && isNoun(words[at + 1])) {
      // 'Vietnam's 2020 growth forecast'
    } else if (word.text === '(' && noun !== null && words[at + 2]?.text === ')') {
      noun = at + 2;
      at += 2;
    } else break;
  }
  return noun;
}
