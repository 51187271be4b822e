import type { Encounter } from '../../rules/meetings/encounter.ts';
import type { Actor } from '../actor.ts';

/** Two rules that read the same two people in one sentence read one encounter; the earlier rule in the list wins. */
export function withoutDoubles(encounters: readonly Encounter[]): Encounter[] {
  const kept: Encounter[] = [];
  for (const encounter of encounters) {
    const key = (other: Encounter) =>
      `${peopleKey(other.vietnam)}|${peopleKey(other.foreign)}|${other.kind === 'visit'}`;
    const twin = kept.find((other) => key(other) === key(encounter) && Math.abs(other.at - encounter.at) < 60);
    // The name of a mechanism tells an encounter only where nobody of both sides is named.
    const named =
      encounter.rule === 'meetings/mechanism' &&
      kept.some((other) => other.kind !== 'visit' && other.vietnam.length > 0 && other.foreign.length > 0);
    if ((!twin || encounter.kind === 'visit') && !named) kept.push(encounter);
  }
  return kept;
}

/** Who takes part on one side, for comparison. */
function peopleKey(actors: readonly Actor[]): string {
  return actors
    .map((actor) => actor.persons[0]?.name ?? actor.sides.join('+') + (actor.role ?? ''))
    .sort()
    .join(',');
}
