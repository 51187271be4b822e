export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const SIGN = 5;

/** What kind of character a code is, looked up once a code: 0 not yet known. */
const kinds = new Uint8Array(0x10000);

export function kindOf(code: number): number {
  const known = code < kinds.length ? kinds[code]! : 0;
  return known === 0 ? learn(code) : known;
}

function learn(code: number): number {
  const kind = kindOfSign(String.fromCodePoint(code));
  if (code < kinds.length) kinds[code] = kind;
  return kind;
}

/** The kind of the character at an offset; nothing behind the end. */
export function kindAt(text: string, at: number): number {
  return at < text.length ? kindOf(text.codePointAt(at)!) : 0;
}

function kindOfSign(sign: string): number {
  if (/\p{L}/u.test(sign)) return LETTER;
  if (/\p{M}/u.test(sign)) return MARK;
  if (/\d/.test(sign)) return DIGIT;
  return /\s/.test(sign) ? SPACE : SIGN;
}

/** Where the letters end that go on at `from`. */
export function lettersEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at)!;
    if (kindOf(code) !== LETTER) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}
