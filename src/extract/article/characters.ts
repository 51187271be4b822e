export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const SIGN = 5;
/** Half of a character that takes two codes. */
const HALF = 6;

/** What kind of character a code is, looked up once a code: 0 not yet known. */
const kinds = new Uint8Array(0x10000);

/** The kind of the character at an offset of a text. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const kind = kinds[code]! || learn(code);
  return kind === HALF ? kindOf(String.fromCodePoint(text.codePointAt(at)!)) : kind;
}

/** How many codes the character at an offset takes. */
export function widthAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] === HALF && text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** Where the letters end that go on at `from`. */
export function lettersEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = kinds[code]! || learn(code);
    if (kind === LETTER) at++;
    else if (kind === HALF && kindAt(text, at) === LETTER) at += 2;
    else break;
  }
  return at;
}

function learn(code: number): number {
  const kind = code >= 0xd800 && code <= 0xdfff ? HALF : kindOf(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindOf(sign: string): number {
  if (/\p{L}/u.test(sign)) return LETTER;
  if (/\p{M}/u.test(sign)) return MARK;
  if (/\d/.test(sign)) return DIGIT;
  return /\s/.test(sign) ? SPACE : SIGN;
}
