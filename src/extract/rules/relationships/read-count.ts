import { readNumberWord, readOrdinal } from '../../find/quantities/number-word.ts';

/** Ordinals of whole tens, as anniversaries have them. */
const TENTHS: Record<string, number> = {
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};

/** A count of years in digits or words, cardinal or ordinal ('forty-five', 'fiftieth'); decades are ten years. Null when it is no number. */
export function readCount(words: string, decades: boolean): number | null {
  const word = words.trim().toLowerCase();
  const count = decades && /(?:^|[ -])a$/.test(word) ? 1 : readNumber(word);
  return count === null ? null : decades ? count * 10 : count;
}

function readNumber(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const [first, second] = word.split(/[- ]/);
  if (first === undefined) return null;
  if (second === undefined) return small(first);
  const tens = readNumberWord(first);
  const ones = small(second);
  if (tens !== null && tens >= 20 && ones !== null && ones < 10) return tens + ones;
  // 'past five' counts by its last word, 'ten in' by its first.
  return ones ?? small(first);
}

function small(word: string): number | null {
  return readNumberWord(word) ?? readOrdinal(word) ?? TENTHS[word] ?? null;
}
