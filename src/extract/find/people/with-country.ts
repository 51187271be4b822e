import type { OrganisationMention, PlaceMention } from '../mention.ts';
import type { Figure } from './figure.ts';
import type { TokenLine } from './token-line.ts';

/** 'Foreign Minister Bui Thanh Son of Vietnam', 'Ambassador X of the EU': the country or organisation after the name. */
export function withCountry(line: TokenLine, named: Figure): Figure {
  const [title] = named.titles;
  let at = named.next;
  if (line.folded[at] !== 'of' || !title || title.role === '') return named;
  at++;
  if (line.folded[at] === 'the') at++;
  const thing = line.names[at];
  const side = thing ? sideOf(thing.mention) : null;
  if (!thing || side === null) return named;
  return {
    ...named,
    titles: [{ ...title, side: title.side ?? side }, ...named.titles.slice(1)],
    next: thing.next,
    end: thing.mention.end,
  };
}

function sideOf(mention: PlaceMention | OrganisationMention): string | null {
  if (mention.kind === 'place') return mention.form === 'country' ? mention.country : null;
  return mention.country === null ? mention.code : null;
}
