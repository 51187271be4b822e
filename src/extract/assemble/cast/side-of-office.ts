import type { Sentence } from '../../document.ts';
import type { Figure } from '../../find/people/figure.ts';
import { isCountry } from '../../find/places/place-entries.ts';
import type { Actor } from '../actor.ts';
import { canonicalRole } from './canonical-role.ts';

/** An office whose country a story tells without a name: 'the President of Sierra Leone'. */
export type OfficeTold = { story: number; role: string; side: string };

export function officesTold(figures: readonly (readonly Figure[])[], sentences: readonly Sentence[]): OfficeTold[] {
  return figures.flatMap((those, index) =>
    those.flatMap(({ name, titles }) =>
      name !== null
        ? []
        : titles
            .filter(({ side, counterpart, role, plural }) => side !== null && role !== '' && !counterpart && !plural)
            .filter(({ side, level }) => side !== 'VNM' && isCountry(side!) && LEADING.has(level))
            .map(({ role, side }) => ({ story: sentences[index]!.story, role: canonicalRole(role), side: side! })),
    ),
  );
}

/**
 * 'Was host to the President of Sierra Leone and the Prime Minister of Malaysia. … President Julius Bio': of the one country whose office of
 * that name the story tells, where the other countries that it is about are told by other offices. Null elsewhere.
 */
export function sideOfOffice(offices: readonly OfficeTold[], { story }: Sentence, actor: Actor): string | null {
  const roles = actor.persons[0]?.roles ?? new Set([canonicalRole((actor.role ?? '').toLowerCase())]);
  const told = offices.filter((office) => office.story === story);
  const sides = new Set(told.filter(({ role }) => roles.has(role)).map(({ side }) => side));
  const others = told.some(({ role, side }) => !roles.has(role) && !sides.has(side));
  return sides.size === 1 && others ? [...sides][0]! : null;
}

const LEADING = new Set(['head-of-state', 'head-of-government', 'parliament']);
