import { type Figure, figureOf } from './figure.ts';
import { nameEnd } from './name-run.ts';
import { isName, officeBefore } from './office-of-several.ts';
import { plainTitle } from './plain-title.ts';
import type { TokenLine } from './token-line.ts';

/**
 * 'His Kenyan and Omani counterparts Ana Lopez and Nasser Al Amri', 'Kenyan and Omani Foreign Ministers X and Y': as many names as adjectives of
 * countries, each of the one that stands in its place. `from` is the token of the first adjective; empty where the names are of another number.
 */
export function adjectivesWithNames(line: TokenLine, from: number): Figure[] {
  const { sides, next } = adjectivesAt(line, from);
  if (sides.length < 2) return [];
  const office = officeAt(line, next);
  if (!office) return [];
  const sign = line.folded[office.next] ?? '';
  const begins = /^(?:[-–—:(,])$/.test(sign) ? office.next + 1 : office.next;
  const names = namesAt(line, begins, sides.length);
  if (names.length !== sides.length) return [];
  const owned = /^(?:the|his|her|their)$/.test(line.folded[from - 1] ?? '') ? from - 1 : from;
  return names.map(({ from: at, next: ends }, index) => {
    const title = plainTitle({ ...office, side: sides[index]! }, ...office.words);
    return figureOf(line, index === 0 ? owned : at, at, ends, [{ ...title, counterpart: office.counterpart }]);
  });
}

/** The countries of 'Kenyan, Omani and Lao', and the token behind them. */
function adjectivesAt(line: TokenLine, from: number): { sides: string[]; next: number } {
  const sides: string[] = [];
  let next = from;
  for (let at = from; ; ) {
    const thing = line.names[at];
    if (thing?.mention.kind !== 'place' || thing.mention.form !== 'adjective') break;
    sides.push(thing.mention.country);
    next = thing.next;
    if (line.folded[next] === ',' && line.folded[next + 1] === 'and') at = next + 2;
    else if (/^(?:,|and)$/.test(line.folded[next] ?? '')) at = next + 1;
    else break;
  }
  return { sides, next };
}

/** The office of several that begins at `at`, within three words. */
function officeAt(line: TokenLine, at: number) {
  for (let next = at + 1; next <= at + 3; next++) {
    const office = officeBefore(line, next, next - at);
    if (office)
      return { ...office, next, counterpart: /^(?:counterparts|colleagues|peers)$/.test(line.folded[next - 1]!) };
  }
  return null;
}

/** `count` names from the token `from`, joined by commas and 'and'; fewer where they end before. */
function namesAt(line: TokenLine, from: number, count: number): { from: number; next: number }[] {
  const names: { from: number; next: number }[] = [];
  for (let at = from; names.length < count; ) {
    const next = nameEnd(line, at);
    if (!isName(line, at, next)) break;
    names.push({ from: at, next });
    if (names.length === count || !/^(?:,|and)$/.test(line.folded[next] ?? '')) break;
    at = line.folded[next + 1] === 'and' ? next + 2 : next + 1;
  }
  return names;
}
