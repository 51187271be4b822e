import type { Word } from './words.ts';

/** The words from `from` to `to` as they stand in the text, on one line, without leading articles and hanging signs. */
export function phraseText(text: string, words: readonly Word[], from: number, to: number): string {
  const opening = openingQuote(words, from, to);
  if (opening !== null) return phraseText(text, words, opening, to);
  const first = words[from];
  const last = words[to];
  if (first === undefined || last === undefined || to < from) return '';
  return tidy(
    startsSentence(words, from)
      ? lowered(text, first, words[words[from + 1]?.text === '-' ? from + 2 : from + 1]) +
          text.slice(first.end, last.end)
      : text.slice(first.start, last.end),
  );
}

const QUOTE = /^["“”]$/;
const QUOTED_WORDS = 6;

/** 'the committee of the "For the Poor" Fund': where the quotation begins of which a phrase holds only the end. */
function openingQuote(words: readonly Word[], from: number, to: number): number | null {
  const quotes = words.slice(from, to + 1).filter(({ text }) => QUOTE.test(text));
  if (quotes.length !== 1 || QUOTE.test(words[from]?.text ?? '')) return null;
  for (let at = from - 1; at >= Math.max(0, from - QUOTED_WORDS); at--)
    if (QUOTE.test(words[at]?.text ?? '')) return at;
  return null;
}

const startsSentence = (words: readonly Word[], at: number): boolean =>
  at === 0 || /^["“(]$/.test(words[at - 1]?.text ?? '');

// 'Trade' that only opens its sentence is 'trade'; names keep their capital.
function lowered(text: string, word: Word, next: Word | undefined): string {
  const keeps =
    word.mention !== null ||
    /^[A-Z]{2}|[A-Z].*[A-Z]/.test(word.text) ||
    /^[A-Z]/.test(next?.text ?? '') ||
    CONTINENT.test(word.text) ||
    isAlwaysCapital(text, word);
  return keeps ? word.text : word.text.charAt(0).toLowerCase() + word.text.slice(1);
}

const CONTINENT = /^(?:Asia|Europe|Africa|America|Oceania|Asian|European|African|American)$/;

let asked: { text: string; answers: Map<string, boolean> } = { text: '', answers: new Map() };

/** A word that the article writes with a capital inside its sentences too, and never without. */
function isAlwaysCapital(text: string, word: Word): boolean {
  if (asked.text !== text) asked = { text, answers: new Map() };
  const known = asked.answers.get(word.text);
  if (known !== undefined) return known;
  const answer =
    /^[A-Z][a-z]+$/.test(word.text) &&
    new RegExp(`[a-z,] ${word.text}\\b`).test(text) &&
    !new RegExp(`\\b${word.lower}\\b`).test(text);
  asked.answers.set(word.text, answer);
  return answer;
}

/** A phrase on one line, without leading articles and hanging prepositions and signs. */
export function tidy(phrase: string): string {
  let out = phrase.replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== out; ) {
    before = out;
    if (!QUOTED_NAME.test(out)) out = out.replace(LEADING_WORD, '').replace(/^\(?(?:[ivx]{1,4}|[a-h])\)\s+/i, '');
    if (!QUOTED_NAME.test(out)) out = out.replace(/^[\s,;:.“”"'’)–-]+/, '');
    out = out.replace(/[\s,;:.“”"'(–-]+$/, '').replace(TRAILING_WORD, '');
  }
  return out.replace(CUT_ABBREVIATION, '$&.');
}

const LEADING_WORD =
  /^(?:the|a|an|its|their|his|her|our|this|that|these|those(?! who )|some|and|or|of|in|for|with|by|from|to|on|at|both|such|also|then|now|more|about|when|while|(?:so |thus |by )?far)\s+/i;
const TRAILING_WORD =
  /\s+(?:and|or|of|in|for|with|by|from|to|on|at|the|a|an|is|was|has|had|its|since|before|after|during|until|those|these)$/;
/** 'For the Poor' in quotation marks is a name with its first words. */
const QUOTED_NAME = /^["“][^"“”]+["”] \S/;
/** Its last point is no sign that hangs. */
const CUT_ABBREVIATION = /\bU\.(?:S|K|N|A\.E)$/;
