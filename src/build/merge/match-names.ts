import { distance } from 'fastest-levenshtein';
import { fold } from '#extract/article/fold.ts';

/** Tokens of a name for comparison: folded, without initials and titles of respect. */
export function nameTokens(name: string): string[] {
  const cached = CACHE.get(name);
  if (cached) return cached;
  const tokens = fold(name.normalize('NFC'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token.length > 1 && !HONORIFICS.has(token));
  if (CACHE.size > 200_000) CACHE.clear();
  CACHE.set(name, tokens);
  return tokens;
}

const CACHE = new Map<string, string[]>();
const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'sir', 'dame', 'gen', 'lt', 'col']);

/**
 * True when two spellings can be one person: all tokens of the shorter name stand in the longer one in the same order,
 * or both have the same tokens in another order. Spelling may differ by one letter in a token of six and more, by two
 * in all; Vietnamese names must be equal when folded, because 'Nguyen Xuan Thang' and 'Nguyen Van Thang' are two men. A
 * single token must be the family or the given name.
 */
export function namesMatch(a: string, b: string, vietnamese: boolean): boolean {
  const x = nameTokens(a);
  const y = nameTokens(b);
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length === 0) return false;
  if (short.length === 1) {
    const token = short[0] ?? '';
    const ends = vietnamese ? [long.at(-1)] : [long.at(-1), long[0]];
    return ends.some((end) => end !== undefined && tokenDistance(token, end, vietnamese) <= 1);
  }
  if (short.length === long.length && [...short].sort().join(' ') === [...long].sort().join(' ')) return true;
  let total = 0;
  let at = 0;
  for (const token of short) {
    let found = -1;
    for (let i = at; i < long.length && found < 0; i++) {
      const off = tokenDistance(token, long[i] ?? '', vietnamese);
      if (off <= 1 && total + off <= 2) {
        found = i;
        total += off;
      }
    }
    if (found < 0) return false;
    at = found + 1;
  }
  // 'Pham Chinh' for 'Pham Minh Chinh' is one man, 'Nguyen Thi' for 'Nguyen Thi Kim Ngan' tells nothing.
  return !vietnamese || short.length === long.length || short.at(-1) === long.at(-1);
}

function tokenDistance(a: string, b: string, vietnamese: boolean): number {
  if (a === b) return 0;
  if (vietnamese || Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return 9;
  return distance(a, b);
}
