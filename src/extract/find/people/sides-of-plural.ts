import type { TitlePhrase } from './title-phrase.ts';
import type { TokenLine } from './token-line.ts';

/**
 * For whom several nameless holders of one office act: 'the ambassadors of Oman and the Netherlands', 'Lao, Cambodian and Thai foreign
 * ministers'. `from` is the token at which the phrase begins once the adjectives of a list before it are taken in.
 */
export function sidesOfPlural(line: TokenLine, title: TitlePhrase): { sides: string[]; from: number } {
  const sides = title.side ? [title.side] : [];
  for (let at = title.from; at < title.next; at++) {
    const mention = line.names[at]?.mention;
    if (mention?.kind !== 'place' || !/^(?:country|adjective)$/.test(mention.form)) continue;
    const before = line.folded[at - 1] === 'the' ? line.folded[at - 2] : line.folded[at - 1];
    if (!/^(?:to|in)$/.test(before ?? '')) sides.push(mention.country);
  }
  let from = title.from;
  for (let adjective = adjectiveBefore(line, from); adjective; adjective = adjectiveBefore(line, from)) {
    sides.unshift(adjective.country);
    from = adjective.at;
  }
  return { sides: [...new Set(sides)], from };
}

/** The adjective of a country that a comma or 'and' joins to what begins at `from`, itself the adjective of one. */
function adjectiveBefore(line: TokenLine, from: number): { at: number; country: string } | null {
  const here = line.names[from]?.mention;
  if (here?.kind !== 'place' || here.form !== 'adjective' || !/^(?:,|and)$/.test(line.folded[from - 1] ?? ''))
    return null;
  for (let at = from - 2; at >= Math.max(0, from - 4); at--) {
    const thing = line.names[at];
    if (thing?.next !== from - 1) continue;
    const { mention } = thing;
    return mention.kind === 'place' && mention.form === 'adjective' ? { at, country: mention.country } : null;
  }
  return null;
}
