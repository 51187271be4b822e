import { type Figure, figureOf } from './figure.ts';
import { nameEnd } from './name-run.ts';
import { sidesOfPlural } from './sides-of-plural.ts';
import { type TitlePhrase, titlePhraseAt } from './title-phrase.ts';
import { isCapital, type TokenLine } from './token-line.ts';

/** 'X and Y, the foreign ministers of Kenya and Vietnam': as many names as countries, each of the one that stands in its place. */
export function sharedTitle(line: TokenLine, from: number): Figure[] | null {
  const names = [{ begins: from, ends: nameEnd(line, from) }];
  let at = names[0]!.ends;
  while (/^(?:,|and)$/.test(line.folded[at] ?? '')) {
    const begins = line.folded[at + 1] === 'and' ? at + 2 : at + 1;
    if (!isCapital(line, begins) || line.inside[begins]) break;
    const ends = nameEnd(line, begins);
    if (ends === begins) break;
    names.push({ begins, ends });
    at = ends;
  }
  if (names.length < 2 || line.folded[at] !== ',') return null;
  const phrase = titlePhraseAt(line, at + 1);
  const sides = phrase?.plural ? sidesOfPlural(line, phrase).sides : [];
  if (!phrase || sides.length !== names.length) return null;
  return names.map(({ begins, ends }, index) => {
    const title: TitlePhrase = { ...phrase, plural: false, role: singular(phrase.role), side: sides[index]! };
    const figure = figureOf(line, begins, begins, ends, []);
    const last = index === names.length - 1;
    return { ...figure, titles: [title], ...(last && { next: phrase.next, end: line.tokens[phrase.next - 1]!.end }) };
  });
}

function singular(role: string): string {
  return role === 'secretaries' ? 'secretary' : role.replace(/s$/, '');
}
