const UNITS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
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
};

const SMALL = [...Object.keys(UNITS), ...Object.keys(TENS)].sort((a, b) => b.length - a.length).join('|');

/** 'five', 'thirteen', 'twenty-one', as a pattern without groups; case is the caller's. */
export const NUMBER_WORD = `(?:(?:${Object.keys(TENS).join('|')})[\\s-](?:${Object.keys(UNITS).slice(0, 9).join('|')})|${SMALL})`;

/** 'second', 'twelfth', '7th', '42nd', as a pattern without groups. */
export const ORDINAL = `(?:${Object.keys(ORDINALS).join('|')}|\\d{1,3}(?:st|nd|rd|th))`;

/** What a number word is worth: 'twenty-one' is 21; null for any other word. */
export function readNumberWord(words: string): number | null {
  const parts = words.toLowerCase().split(/[\s-]/);
  let sum = 0;
  for (const part of parts) {
    const value = UNITS[part] ?? TENS[part];
    if (value === undefined) return null;
    sum += value;
  }
  return sum;
}

/** 'third' is 3, '42nd' is 42; null for any other word. */
export function readOrdinal(word: string): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(word);
  if (digits) return Number(digits[1]);
  return ORDINALS[word.toLowerCase()] ?? null;
}
