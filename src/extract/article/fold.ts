const MARKS = /[\u0300-\u036f]/g;
const BEYOND_ASCII = /[\u0080-\u{10ffff}]/gu;
const PLAIN = /^[\x20-\x7e\s]*$/;

/**
 * Lower case without diacritics ('Phạm Minh Chính' -> 'pham minh chinh'), for matching only. Of the same length as its
 * NFC input, so that offsets stay good: a letter that would grow is kept as it is.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.replace(BEYOND_ASCII, foldedLetter).toLowerCase();
}

/** Letters are few; each is folded once. */
const known = new Map<string, string>([
  ['đ', 'd'],
  ['Đ', 'd'],
  ['ı', 'i'],
  ['İ', 'i'],
  ['’', "'"],
  ['‘', "'"],
]);

function foldedLetter(letter: string): string {
  let folded = known.get(letter);
  if (folded === undefined) {
    const bare = letter.normalize('NFD').replace(MARKS, '').toLowerCase();
    folded = bare.length === letter.length ? bare : letter;
    known.set(letter, folded);
  }
  return folded;
}

const codes = new Uint16Array(0x10000);

/** A character's code, folded; looked up once a code. */
export function foldCode(code: number): number {
  const folded = codes[code];
  if (folded) return folded;
  codes[code] = fold(String.fromCharCode(code)).charCodeAt(0);
  return codes[code]!;
}
