import type { Document } from '../../document.ts';
import type { Figure } from '../../find/people/figure.ts';
import { isOfAuthority } from './home-side.ts';
import type { Person } from './person-registry.ts';

/** Who says 'I' in a text, and the side for which they say 'we'. */
export type Author = { person: Person | null; side: string };

/** How many sentences from the top a line may stand that names the author. */
const TOP = 5;

/**
 * The author of a column, speech or release in the first person: somebody in office whom a line of its own at the top names ('By X,
 * Ambassador of India to Vietnam'), else
 * nobody by name where a country speaks for itself.
 */
export function authorOf(
  document: Document,
  figures: readonly Figure[][],
  people: ReadonlyMap<Figure, Person>,
  home: string | null,
): Author | null {
  const { sentences, text } = document;
  for (const [index, { start, end }] of sentences.slice(0, TOP).entries()) {
    const named = figures[index]!.filter(({ name }) => name !== null);
    const [figure] = named;
    if (!figure || named.length > 1 || figure.titles.every(({ role }) => role === '')) continue;
    let rest = text.slice(start, end);
    for (const { start: from, end: to } of figures[index]!.toReversed())
      rest = rest.slice(0, from - start) + rest.slice(to - start);
    if (!BYLINE.test(rest)) continue;
    const person = people.get(figure);
    const side = person?.side ?? home;
    if (person && side) return { person, side };
  }
  return isOfAuthority({ home, document }) && !SPEAKER.test(text) ? { person: null, side: home! } : null;
}

/** A line of a transcript of several speakers. */
const SPEAKER = /^\p{Lu}[\p{Lu}.' -]{3,40}:\s/mu;

/** What a line that names the author may hold besides the name and the office: 'By', 'The Rt Hon … MP', 'for the Pacific'. */
const BYLINE = /^(?:by|from|the|rt|right|hon|mp|mep|for [a-z -]{3,30}$|[\s.,:|–—-])*$/i;
