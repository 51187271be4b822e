import { type Figure, figureOf } from './figure.ts';
import { nameEnd } from './name-run.ts';
import { sidesOfPlural } from './sides-of-plural.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { isCapital, type TokenLine } from './token-line.ts';

/**
 * 'The ambassadors of Peru, Oman and Laos – respectively Ana Lopez, Nasser Al Amri and Khamla Phommachan –': as many names as countries, each
 * of the one that stands in its place. Empty where the names do not follow or are of another number.
 */
export function namesInTurn(line: TokenLine, phrase: TitlePhrase): Figure[] {
  const { sides } = sidesOfPlural(line, phrase);
  if (sides.length < 2) return [];
  let at = phrase.next;
  const sign = line.folded[at] ?? '';
  if (/^(?:[-–—:(,])$/.test(sign)) at++;
  const told = line.folded[at] === 'respectively';
  if (told) at++;
  if (!told && sign === ',') return [];
  const names: { begins: number; ends: number }[] = [];
  for (; names.length < sides.length; ) {
    if (!isCapital(line, at) || line.inside[at]) return [];
    const ends = nameEnd(line, at);
    if (ends - at < 2) return [];
    names.push({ begins: at, ends });
    at = ends;
    if (names.length === sides.length) break;
    if (!/^(?:,|and|;)$/.test(line.folded[at] ?? '')) return [];
    at += line.folded[at + 1] === 'and' ? 2 : 1;
  }
  if (/^(?:[-–—)])$/.test(line.folded[at] ?? '') || (!told && line.folded[at] === ',')) at++;
  if (line.folded[at] === 'respectively') at++;
  return names.map(({ begins, ends }, index) => {
    const last = index === names.length - 1;
    const title = { ...phrase, role: phrase.role.replace(/s$/, ''), plural: false, from: begins, next: begins };
    const figure = figureOf(line, index === 0 ? phrase.from : begins, begins, ends, [
      { ...title, side: sides[index]!, postedTo: null },
    ]);
    return last ? { ...figure, next: at, end: line.tokens[at - 1]!.end } : figure;
  });
}
