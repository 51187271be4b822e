import { type Figure, figureOf } from './figure.ts';
import { nameEnd } from './name-run.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { isCapital, type TokenLine } from './token-line.ts';
import { withCountry } from './with-country.ts';

/** 'Governors Sato Ken of Oita, Mori Jiro of Akita and …': the names that share a plural title. */
export function listed(line: TokenLine, first: Figure, phrase: TitlePhrase): Figure[] {
  const others: Figure[] = [];
  let at = first.next;
  for (let round = 0; round < 8; round++) {
    if (line.folded[at] === 'of' && isCapital(line, at + 1)) {
      at += 2;
      while (isCapital(line, at) || /^(province|prefecture)$/.test(line.folded[at] ?? '')) at++;
    }
    if (!/^(,|and)$/.test(line.folded[at] ?? '')) break;
    at++;
    if (line.folded[at] === 'and') at++;
    if (!isCapital(line, at)) break;
    const ends = nameEnd(line, at);
    if (ends - at < 1) break;
    const other = withCountry(line, figureOf(line, at, at, ends, [{ ...phrase, side: null, from: at, next: ends }]));
    others.push(other);
    at = other.next;
  }
  return others;
}
