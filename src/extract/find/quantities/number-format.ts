/**
 * A number in digits as a pattern without groups: '1,200', '816 000', '1.200.000', '13.97', '2,5'.
 * A space groups thousands only in front of a unit or a noun, a comma is decimal only before a scale or a percent sign.
 */
export const DIGITS =
  '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?=\\s?[a-zA-Z%])|\\d+,\\d{1,2}(?=\\s?(?:%|per|million|billion|trillion|bn|mn))|\\d+(?:\\.\\d+)?)';

/** The value of anything that `DIGITS` matched. */
export function readDigits(text: string): number {
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''));
  return Number(text.replace(/[,\s\u00a0\u202f]/g, ''));
}

const SCALES: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  bil: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  lakh: 1e5,
  lac: 1e5,
  crore: 1e7,
  tn: 1e12,
  trn: 1e12,
};

/** Scale words after a number, sticky; 'thousand billion' multiplies. */
export const SCALE =
  /(?:\s|-)?(hundred|thousand|million|billion|trillion|quadrillion|mln|bln|trn|mil|bil|mn|bn|tn|la(?:kh|c)s?|crores?)(?:[\s-](thousand|million|billion|trillion|crores?))?\b(?!s\b)/iy;

/** What the words that `SCALE` matched multiply by. */
export function readScale(first: string, second: string | undefined): number {
  const scaleOf = (word: string) => SCALES[word.toLowerCase().replace(/s$/, '')] ?? 1;
  return scaleOf(first) * (second ? scaleOf(second) : 1);
}

/** `mantissa * scale` without the dust of binary fractions: 2.4 trillion is 2400000000000. */
export function scaled(mantissa: number, scale: number): number {
  return Number((mantissa * scale).toPrecision(15));
}
