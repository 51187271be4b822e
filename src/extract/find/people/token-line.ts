import type { Token } from '../../document.ts';
import type { OrganisationMention, PlaceMention } from '../mention.ts';

/** A sentence's tokens with the places and organisations that begin at each. */
export type TokenLine = {
  text: string;
  tokens: readonly Token[];
  folded: readonly string[];
  /** Place or organisation that begins at the token, with the index of the token after it. */
  names: readonly (NamedThing | undefined)[];
  /** True where the token lies in a place or organisation, its beginning included. */
  inside: readonly boolean[];
};

export type NamedThing = { mention: PlaceMention | OrganisationMention; next: number };

export function tokenLine(
  text: string,
  tokens: readonly Token[],
  things: readonly (PlaceMention | OrganisationMention)[],
): TokenLine {
  const names: (NamedThing | undefined)[] = new Array(tokens.length);
  const inside: boolean[] = new Array(tokens.length).fill(false);
  const sorted = [...things].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  for (const mention of sorted) {
    while (at < tokens.length && tokens[at]!.start < mention.start) at++;
    if (at >= tokens.length || tokens[at]!.start >= mention.end) continue;
    if (names[at] && names[at]!.mention.end >= mention.end) continue;
    let next = at;
    while (next < tokens.length && tokens[next]!.start < mention.end) inside[next++] = true;
    names[at] = { mention, next };
  }
  return { text, tokens, folded: tokens.map((token) => token.folded), names, inside };
}

const CAPITAL = /^\p{Lu}/u;

export function isCapital(line: TokenLine, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined) return false;
  const code = token.text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(token.text);
}
