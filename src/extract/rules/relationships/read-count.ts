const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
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
  const count = readNumber(words.trim().toLowerCase());
  return count === null ? null : decades ? count * 10 : count;
}

function readNumber(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const [first, second] = word.split(/[- ]/);
  if (first === undefined) return null;
  if (second === undefined) return small(first);
  const tens = TENS.indexOf(first);
  const ones = small(second);
  if (tens >= 2 && ones !== null && ones < 10) return tens * 10 + ones;
  // 'past five' counts by its last word, 'ten in' by its first.
  return ones ?? small(first);
}

function small(word: string): number | null {
  const one = ONES.indexOf(word);
  if (one > 0) return one;
  const ten = TENS.indexOf(word);
  if (ten > 0) return ten * 10;
  return ORDINALS[word] ?? null;
}
