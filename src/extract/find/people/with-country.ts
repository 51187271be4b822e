import type { Figure } from './figure.ts';
import type { TokenLine } from './token-line.ts';

/** 'Foreign Minister Bui Thanh Son of Vietnam': the country after the name. */
export function withCountry(line: TokenLine, named: Figure): Figure {
  const [title] = named.titles;
  let at = named.next;
  if (line.folded[at] !== 'of' || !title || title.role === '') return named;
  at++;
  if (line.folded[at] === 'the') at++;
  const thing = line.names[at];
  if (thing?.mention.kind !== 'place' || thing.mention.form !== 'country') return named;
  return {
    ...named,
    titles: [{ ...title, side: title.side ?? thing.mention.country }, ...named.titles.slice(1)],
    next: thing.next,
    end: thing.mention.end,
  };
}
