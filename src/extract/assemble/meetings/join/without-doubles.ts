import type { Encounter } from '../../../rules/meetings/clause/encounter.ts';
import type { Actor } from '../../actor.ts';

/** Two rules that read the same two people in one sentence read one encounter; the earlier rule in the list wins. */
export function withoutDoubles(encounters: readonly Encounter[]): Encounter[] {
  const kept: Encounter[] = [];
  for (const encounter of encounters) {
    const key = (other: Encounter) =>
      `${peopleKey(other.vietnam)}|${peopleKey(other.foreign)}|${other.kind === 'visit'}`;
    const twin = kept.find(
      (other) =>
        key(other) === key(encounter) &&
        Math.abs(other.at - encounter.at) < 60 &&
        !areCeremonyAndTalks(other, encounter) &&
        other.occasion === encounter.occasion &&
        other.earlier === encounter.earlier,
    );
    // The name of a mechanism tells an encounter only where nobody of both sides is named.
    const named =
      encounter.rule === 'meetings/mechanism' &&
      kept.some((other) => other.kind !== 'visit' && other.vietnam.length > 0 && other.foreign.length > 0);
    const told = encounter.rule === 'meetings/session' && kept.some(({ rule }) => rule === 'meetings/mechanism');
    if ((!twin || encounter.kind === 'visit') && !named && !told) kept.push(encounter);
  }
  return kept;
}

/** 'Attended a ceremony hosted by Y and held talks with Y': each has a verb of its own. */
function areCeremonyAndTalks(a: Encounter, b: Encounter): boolean {
  const [first, second] = a.at < b.at ? [a, b] : [b, a];
  const kinds = [first.kind, second.kind].sort().join();
  return (
    kinds === 'ceremony,talks' &&
    first.end <= second.at &&
    [first, second].some(({ rule, kind }) => kind === 'talks' && rule === 'meetings/active') &&
    / and (?:then |later )?$|, (?:then |later )?$/.test(first.frame.text.slice(first.end, second.at))
  );
}

/** Who takes part on one side, for comparison. */
function peopleKey(actors: readonly Actor[]): string {
  return actors
    .map((actor) => actor.persons[0]?.name ?? actor.sides.join('+') + (actor.role ?? ''))
    .sort()
    .join(',');
}
