import { fold } from '../article/fold.ts';

/**
 * Stretches of letters, folded, of which every text that a pattern matches holds at least one inside a word. A space before or
 * behind one stands for the beginning or the end of the word: 'jan ' is in no 'january'.
 */
export type Clause = readonly string[];

/** Stands for 'any digit' in a clause. */
export const ANY_DIGIT = '0';

/**
 * What is known of a part of a pattern. `exact`: all that it can match, in lower case, when that is little, a space for whatever
 * parts words; `needs`: clauses that hold besides.
 */
type Known = { exact: readonly string[] | null; needs: readonly Clause[] };

const ANYTHING: Known = { exact: null, needs: [] };
const NOTHING: Known = { exact: [''], needs: [] };
const BETWEEN_WORDS: Known = { exact: [' '], needs: [] };
/** Digits are words of their own, even in '10th'. */
const DIGIT: Known = { exact: [' '], needs: [[ANY_DIGIT]] };

const MOST_EXACT = 64;
const LEAST_LETTERS = 3;
/** Words that stand in most sentences tell nothing. */
const COMMON = new Set(
  'the and for with from that this has have had was are were its his her their our who will been not of in on to is at by as it he an or be'.split(
    ' ',
  ),
);

/**
 * The clauses that a text must fulfil before a pattern can match in it, the most telling first; none when nothing can be said.
 * Derived from the pattern itself: alternatives are joined, options left out, what stands in a row is put together.
 * A pattern with marks of frames ('‹V0›') needs no digit, because marks have their own.
 */
export function neededWords(pattern: RegExp): readonly Clause[] {
  // With both flags a letter has partners outside its case ('ſ' for 's').
  if (pattern.ignoreCase && pattern.unicode) return [];
  const { exact, needs } = new PatternReader(pattern.source).alternatives();
  const clauses = [...needs, ...clauseOf(exact)].sort((a, b) => weightOf(a) - weightOf(b));
  return clauses.filter((clause, at) => !clauses.slice(0, at).some((other) => implies(other, clause)));
}

/** What fulfils the one fulfils the other. */
function implies(one: Clause, other: Clause): boolean {
  return one.every((word) => other.some((part) => word.includes(part)));
}

/** How often a clause is fulfilled by chance: less for longer and fewer words. */
export function weightOf(clause: Clause): number {
  return clause.reduce(
    (sum, word) => sum + (word === ANY_DIGIT ? 0.05 : RARE.test(word) ? 0.01 : 4 ** -word.length),
    0,
  );
}

/** Signs that few sentences hold. */
const RARE = /[/:]/;
const RUN = /[a-z]+|[/:]|\d/g;

/** A telling stretch of letters of each text, if all have one: one that stands for other texts too, else the longest. */
function clauseOf(exact: readonly string[] | null): Clause[] {
  const chosen: string[] = [];
  const telling = (exact ?? []).map((text) => runsOf(text).filter(isTelling));
  if (exact === null || telling.some((runs) => runs.length === 0)) return [];
  for (const runs of telling.sort((a, b) => a.length - b.length)) {
    if (runs.some((run) => chosen.some((word) => run.includes(word)))) continue;
    chosen.push(runs.reduce((longest, run) => (run.length > longest.length ? run : longest)));
  }
  return [shortest(chosen)];
}

/** The stretches of letters of a text, with spaces where it shows them to begin or end a word. */
function runsOf(text: string): string[] {
  const folded = fold(text);
  const runs: string[] = [];
  RUN.lastIndex = 0;
  for (let match = RUN.exec(folded); match !== null; match = RUN.exec(folded)) {
    const [run] = match;
    const last = match.index + run.length - 1;
    if (/\d/.test(run)) runs.push(ANY_DIGIT);
    else if (RARE.test(run)) runs.push(run);
    else {
      // For a pattern a letter with a diacritic is none: 'ký' ends a word only where another letter follows.
      const begins = match.index > 0 && text[match.index] === run[0];
      const ends = last < text.length - 1 && text[last] === run.at(-1);
      runs.push(`${begins ? ' ' : ''}${run}${ends ? ' ' : ''}`);
    }
  }
  return runs;
}

/** Two letters tell something only as a word of their own. */
function isTelling(run: string): boolean {
  if (run === ANY_DIGIT || RARE.test(run)) return true;
  const letters = run.trim();
  return (
    run.length >= LEAST_LETTERS + (letters.length < LEAST_LETTERS ? 1 : 0) && letters.length > 1 && !COMMON.has(letters)
  );
}

/** A word that holds another of the clause is fulfilled by it. */
function shortest(words: readonly string[]): Clause {
  const unique = [...new Set(words)];
  return unique.filter((word) => !unique.some((other) => other !== word && word.includes(other)));
}

const REST = /\{[^}]*\}|<\w+>/y;
const GROUP = /\?(?:<?[=!]|:|<\w+>)/y;
const COUNT = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
/** Signs that stand for themselves, up to one that is counted. */
const PLAIN = /[a-zA-Z ',‹›-]+(?![?*+{])/y;

/** Patterns are written with the same few signs and words, and put together from the same groups. */
const TEXTS = new Map<string, Known>();
const GROUPS = new Map<string, Known>();
const MARKED_GROUPS = new Map<string, Known>();

/** Reads the source of a pattern, left to right, as far as needed words can be told from it. */
class PatternReader {
  private at = 0;
  private readonly source: string;
  private readonly digit: Known;
  /** What is known of groups. */
  private readonly groups: Map<string, Known>;

  constructor(source: string) {
    this.source = source;
    const marked = /[‹›]/.test(source);
    this.digit = marked ? ANYTHING : DIGIT;
    this.groups = marked ? MARKED_GROUPS : GROUPS;
  }

  alternatives(): Known {
    const branches = [this.sequence()];
    while (this.takes('|')) branches.push(this.sequence());
    return branches.length === 1 ? branches[0]! : eitherOf(branches);
  }

  private sequence(): Known {
    const parts: Known[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      parts.push(this.counted());
    }
    return inARow(parts);
  }

  private counted(): Known {
    PLAIN.lastIndex = this.at;
    const plain = PLAIN.exec(this.source);
    if (plain) {
      this.at += plain[0].length;
      return exactly(plain[0]);
    }
    const part = this.part();
    COUNT.lastIndex = this.at;
    const count = COUNT.exec(this.source);
    if (!count) return part;
    this.at += count[0].length;
    if (count[0].startsWith('?')) return part.exact ? { exact: [...part.exact, ''], needs: [] } : ANYTHING;
    if (count[0].startsWith('*') || count[1] === '0') return ANYTHING;
    if (part.exact?.length === 1 && part.exact[0] === ' ') return part;
    return { exact: null, needs: [...part.needs, ...clauseOf(part.exact)] };
  }

  private part(): Known {
    const sign = this.source[this.at++]!;
    if (sign === '(') return this.group();
    if (sign === '[') return this.class();
    if (sign === '\\') return this.escape();
    if (sign === '^' || sign === '$') return NOTHING;
    if (/\d/.test(sign)) return this.digit;
    return sign === '.' ? ANYTHING : exactly(sign);
  }

  private group(): Known {
    const end = groupEnd(this.source, this.at);
    const text = this.source.slice(this.at, end);
    let known = this.groups.get(text);
    if (known === undefined) {
      known = this.readGroup();
      this.groups.set(text, known);
    }
    this.at = end;
    return known;
  }

  private readGroup(): Known {
    GROUP.lastIndex = this.at;
    const kind = GROUP.exec(this.source)?.[0] ?? '';
    this.at += kind.length;
    const from = this.at;
    const inside = this.alternatives();
    this.at++;
    if (kind.endsWith('!'))
      return /^(?:\\w|\[\\w[^\]]*\])[|)]/.test(this.source.slice(from, this.at)) ? BETWEEN_WORDS : NOTHING;
    // What is looked at is in the text too, but takes no place in the row.
    return kind.endsWith('=') ? { exact: [''], needs: [...inside.needs, ...clauseOf(inside.exact)] } : inside;
  }

  private class(): Known {
    const from = this.at;
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    const inside = this.source.slice(from, this.at++);
    if (/^(?:\\d|\d-\d|\d)+$/.test(inside)) return this.digit;
    if (/^(?:\\s|[ ,;–—-])+$/.test(inside)) return BETWEEN_WORDS;
    return /^[a-zA-Z]{1,4}$/.test(inside) ? { exact: [...inside.toLowerCase()], needs: [] } : ANYTHING;
  }

  private escape(): Known {
    const sign = this.source[this.at++]!;
    if (sign === 'B') return NOTHING;
    if (sign === 'b' || sign === 's' || sign === 'W') return BETWEEN_WORDS;
    if (sign === 'd') return this.digit;
    if (!/[a-zA-Z0-9]/.test(sign)) return exactly(sign);
    REST.lastIndex = this.at;
    const rest = REST.exec(this.source)?.[0] ?? '';
    // '\u2039' and '\x20' are single signs; their digits must not be read as letters.
    const digits = sign === 'u' ? 4 : sign === 'x' ? 2 : 0;
    this.at += rest.length > 0 && /[pPuk]/.test(sign) ? rest.length : digits;
    return ANYTHING;
  }

  private takes(sign: string): boolean {
    if (this.source[this.at] !== sign) return false;
    this.at++;
    return true;
  }
}

/** Where a group whose inside begins at `from` ends, behind its parenthesis. */
function groupEnd(source: string, from: number): number {
  let [open, inClass] = [1, false];
  let at = from;
  for (; open > 0; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (sign === ']') inClass = false;
    else if (inClass) continue;
    else if (sign === '[') inClass = true;
    else if (sign === '(') open++;
    else if (sign === ')') open--;
  }
  return at;
}

function exactly(text: string): Known {
  const known = TEXTS.get(text);
  if (known) return known;
  const fresh = { exact: [text.toLowerCase()], needs: [] };
  TEXTS.set(text, fresh);
  return fresh;
}

function eitherOf(branches: readonly Known[]): Known {
  const texts = new Set(branches.flatMap((branch) => branch.exact ?? []));
  const exact = branches.every((branch) => branch.exact !== null) && texts.size <= MOST_EXACT ? [...texts] : null;
  if (exact !== null && branches.every(({ needs }) => needs.length === 0)) return { exact, needs: [] };
  const clauses = branches.map((branch) => best([...branch.needs, ...clauseOf(branch.exact)]));
  return { exact, needs: clauses.every((clause) => clause !== null) ? [shortest(clauses.flat())] : [] };
}

function inARow(parts: readonly Known[]): Known {
  const needs: Clause[] = [];
  let row: readonly string[] = [''];
  let whole = true;
  for (const part of parts) {
    if (part === NOTHING) continue;
    const { exact, needs: own } = part;
    needs.push(...own);
    if (exact !== null && row.length * exact.length <= MOST_EXACT) {
      row =
        exact.length === 1
          ? row.map((left) => left + exact[0]!)
          : row.flatMap((left) => exact.map((right) => left + right));
      continue;
    }
    needs.push(...clauseOf(row));
    row = exact ?? [''];
    whole = false;
  }
  if (whole) return { exact: row, needs };
  return { exact: null, needs: [...needs, ...clauseOf(row)] };
}

/** The most telling of some clauses. */
export function best(clauses: readonly Clause[]): Clause | null {
  return clauses.reduce<Clause | null>((a, b) => (a === null || weightOf(b) < weightOf(a) ? b : a), null);
}
