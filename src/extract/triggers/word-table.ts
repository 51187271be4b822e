import { ANY_DIGIT, type Clause } from './needed-words.ts';

type Node = { next: Map<number, Node>; clauses: number[] };

const MOST_WORDS = 50_000;
const NONE: readonly number[] = [];

const root: Node = { next: new Map(), clauses: [] };
const ids = new Map<string, number>();
/** Which clauses a word fulfils, decided once a word; emptied when a clause comes in, and before it grows large. */
const decided = new Map<string, readonly number[]>();
let digits: readonly number[] = NONE;
/** What parts words inside a token: points, an apostrophe, a letter that no diacritic can be taken from. */
const BETWEEN_LETTERS = /[^a-z0-9/:]/g;

/** The number of a clause; the same for equal clauses. */
export function clauseId(clause: Clause): number {
  const key = [...clause].sort().join('|');
  let id = ids.get(key);
  if (id === undefined) {
    id = ids.size;
    ids.set(key, id);
    for (const word of clause) plant(word, id);
    decided.clear();
  }
  return id;
}

export function clauseCount(): number {
  return ids.size;
}

/** The numbers of the clauses that a folded word fulfils. */
export function clausesOf(word: string): readonly number[] {
  let known = decided.get(word);
  if (known === undefined) {
    known = look(word);
    if (decided.size >= MOST_WORDS) decided.clear();
    decided.set(word, known);
  }
  return known;
}

function plant(word: string, id: number): void {
  if (word === ANY_DIGIT) {
    digits = [...digits, id];
    return;
  }
  let node = root;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    let next = node.next.get(code);
    if (!next) {
      next = { next: new Map(), clauses: [] };
      node.next.set(code, next);
    }
    node = next;
  }
  node.clauses.push(id);
}

function look(letters: string): readonly number[] {
  const found = new Set<number>(/\d/.test(letters) ? digits : NONE);
  const word = ` ${letters.replace(BETWEEN_LETTERS, ' ')} `;
  for (let from = 0; from < word.length; from++) {
    let node: Node | undefined = root;
    for (let at = from; at < word.length && node; at++) {
      node = node.next.get(word.charCodeAt(at));
      for (const id of node?.clauses ?? NONE) found.add(id);
    }
  }
  return found.size === 0 ? NONE : [...found];
}
