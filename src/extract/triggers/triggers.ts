import { allMatches } from '../article/all-matches.ts';
import { fold } from '../article/fold.ts';
import type { Spelling } from '../document.ts';
import { best, type Clause, neededWords } from './needed-words.ts';
import { clauseCount, clauseId, clausesOf } from './word-table.ts';

/** Numbers of the clauses that a text must fulfil, all of them, before a rule can find anything in it. */
export type Triggers = readonly number[];

/** A pattern with what a text must hold before it can match. */
export type Sought = { pattern: RegExp; triggers: Triggers };

/** More clauses than this cost more to ask than they spare. */
const MOST_CLAUSES = 2;

/** What a text must hold for one of the patterns to match: derived from the patterns themselves. */
export function triggersOf(...patterns: readonly RegExp[]): Triggers {
  if (patterns.length === 1) return neededWords(patterns[0]!).slice(0, MOST_CLAUSES).map(clauseId);
  const clauses = patterns.map((pattern) => best(neededWords(pattern)));
  return clauses.every((clause): clause is Clause => clause !== null) ? [clauseId([...new Set(clauses.flat())])] : [];
}

/** A pattern, ready to be looked for where its words are. */
export function sought(pattern: RegExp): Sought {
  return { pattern, triggers: triggersOf(pattern) };
}

/** Which of the words that rules cannot do without a stretch of text holds; each word is looked at once, for all rules. */
export class WordSigns {
  /** Thirty-two clauses a number; a plain array, because one is made for every sentence. */
  private readonly bits = noBits();
  /** Clauses that came in later are unknown here, which counts as fulfilled. */
  private readonly known = clauseCount();

  static ofText(text: string): WordSigns {
    const signs = new WordSigns();
    for (const word of fold(text).match(WORDS) ?? []) signs.add(word);
    if (BEYOND_ASCII.test(text)) for (const word of text.toLowerCase().match(WORDS) ?? []) signs.add(word);
    return signs;
  }

  add(word: string): void {
    for (const id of clausesOf(word)) this.bits[id >> 5]! |= 1 << (id & 31);
  }

  /** The same for a word that remembers what was found. */
  addSpelling(spelling: Spelling): void {
    if (spelling.clausesKnown !== clauseCount()) {
      spelling.clauses = clausesOf(spelling.folded);
      // Patterns over text that is not folded see words begin and end at letters with diacritics.
      if (BEYOND_ASCII.test(spelling.text))
        spelling.clauses = [...spelling.clauses, ...clausesOf(spelling.text.toLowerCase())];
      spelling.clausesKnown = clauseCount();
    }
    const { clauses } = spelling;
    for (let at = 0; at < clauses.length; at++) {
      const id = clauses[at]!;
      this.bits[id >> 5]! |= 1 << (id & 31);
    }
  }

  /** Takes in what a part of the same text holds. */
  join(part: WordSigns): void {
    for (let at = 0; at < this.bits.length; at++) this.bits[at]! |= part.bits[at] ?? 0;
  }

  /** False when nothing that has these triggers can be in the text. */
  allow(triggers: Triggers): boolean {
    for (let at = 0; at < triggers.length; at++) {
      const id = triggers[at]!;
      if (id < this.known && (this.bits[id >> 5]! & (1 << (id & 31))) === 0) return false;
    }
    return true;
  }

  /** False when none of some patterns can match in the text. */
  allowAny(patterns: readonly Sought[]): boolean {
    return patterns.some(({ triggers }) => this.allow(triggers));
  }

  /** Whether a pattern matches in `text`, which is the signs' own text or a part of it. */
  test(text: string, { pattern, triggers }: Sought): boolean {
    return this.allow(triggers) && pattern.test(text);
  }

  /** The first match in `text`, likewise. */
  exec(text: string, { pattern, triggers }: Sought): RegExpExecArray | null {
    return this.allow(triggers) ? pattern.exec(text) : null;
  }

  /** All matches in `text`, which is the signs' own text or a part of it. */
  matches(text: string, { pattern, triggers }: Sought): readonly RegExpExecArray[] {
    return this.allow(triggers) ? allMatches(text, pattern) : NONE;
  }
}

let blank: number[] = [];

/** A copy of an array of noughts is quicker to come by than one filled anew. */
function noBits(): number[] {
  const length = (clauseCount() >> 5) + 1;
  if (blank.length !== length) blank = new Array<number>(length).fill(0);
  return blank.slice();
}

const WORDS = /[a-z]+|\d+|[/:]/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const NONE: readonly RegExpExecArray[] = [];
