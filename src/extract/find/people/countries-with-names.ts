import { type Figure, figureOf } from './figure.ts';
import { nameEnd } from './name-run.ts';
import { isName, type Office, officeBefore } from './office-of-several.ts';
import { plainTitle } from './plain-title.ts';
import type { TokenLine } from './token-line.ts';

/** 'The Speakers of Zambia, Nelly Mwale, and Armenia, Alen Sargsyan', 'of Kenya (X) and Peru (Y)': each name behind its country. `from` is the token of the first country. */
export function countriesWithNames(line: TokenLine, from: number): Figure[] {
  if (line.names[from]?.mention.kind !== 'place') return [];
  const office = officeBefore(line, from);
  if (!office) return [];
  const figures: Figure[] = [];
  let at = from;
  for (;;) {
    const figure = nameBehindCountry(line, at, office, figures.length === 0 ? office.from : at);
    if (!figure) break;
    figures.push(figure);
    at = figure.next;
    while (/^(?:\)|,|;|and)$/.test(line.folded[at] ?? '')) at++;
    if (at === figure.next) break;
  }
  return figures.length > 1 ? figures : [];
}

/** 'The foreign ministers of the two countries, X and Y': the names of both sides, one behind the other. `from` is the token of the first name. */
export function namesOfBoth(line: TokenLine, from: number): Figure[] {
  if (
    line.folded[from - 1] !== ',' ||
    !/^(?:countries|nations|sides|states|governments|parties|parliaments)$/.test(line.folded[from - 2] ?? '')
  )
    return [];
  const office = officeBefore(line, from);
  const middle = nameEnd(line, from);
  if (!office || middle - from < 2 || line.folded[middle] !== 'and') return [];
  const ends = nameEnd(line, middle + 1);
  if (ends - middle < 3 || !isName(line, middle + 1, ends) || !isName(line, from, middle)) return [];
  const both: (readonly [number, number])[] = [
    [from, middle],
    [middle + 1, ends],
  ];
  return both.map(([begins, next]) =>
    figureOf(line, begins, begins, next, [plainTitle({ ...office, side: null }, ...office.words)]),
  );
}

function nameBehindCountry(line: TokenLine, at: number, office: Office, from: number): Figure | null {
  const start = line.folded[at] === 'the' ? at + 1 : at;
  const country = line.names[start];
  if (country?.mention.kind !== 'place' || country.mention.form !== 'country') return null;
  const sign = line.folded[country.next];
  const begins = country.next + 1;
  if (sign !== ',' && sign !== '(') return null;
  const ends = nameEnd(line, begins);
  if (!isName(line, begins, ends)) return null;
  const behind = line.folded[ends];
  if (sign === '(' ? behind !== ')' : behind !== undefined && !/^(?:,|and|\.|;|on|in|at|to)$/.test(behind)) return null;
  const figure = figureOf(line, from, begins, ends, [
    plainTitle({ ...office, side: country.mention.country }, ...office.words),
  ]);
  return sign === '(' ? { ...figure, next: ends + 1, end: line.tokens[ends]!.end } : figure;
}
