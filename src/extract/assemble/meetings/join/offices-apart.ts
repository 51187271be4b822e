import { vocabulary } from '../../../find/people/vocabulary.ts';
import type { Person } from '../../cast/person-registry.ts';
import type { Telling } from '../../story/telling.ts';

/** An office without a name is another person than somebody of another office: 'the Speaker' is not Prime Minister X. */
export function officesApart(a: Telling, b: Telling): boolean {
  const apart = (offices: readonly string[], other: Telling) =>
    offices.length > 0 &&
    offices.every(
      (office) =>
        !GENERAL.test(office) &&
        !other.offices.includes(office) &&
        !rolesOf(other).some((role) => office.includes(role) || role.includes(office)),
    );
  return (
    (apart(a.offices, b) && (b.offices.length > 0 || b.foreign.some(holdsOffice))) ||
    (apart(b.offices, a) && (a.offices.length > 0 || a.foreign.some(holdsOffice)))
  );
}

const GENERAL =
  /\b(?:counterparts?|delegations?|missions?|teams?|leaders?|sides?|guests?|hosts?|officials?|governments?|ministry|diplomats|envoys|ambassadors|agenc(?:y|ies)|authorit(?:y|ies)|businesses|partners|(?<!house of )representatives)\b/;

function rolesOf(telling: Telling): string[] {
  return [...telling.foreign, ...telling.vietnam].flatMap((person) => [...person.roles]);
}

/** 'Lt. Gen. Thongloy Silivong' may hold any office: a rank is none. */
function holdsOffice({ roles }: Person): boolean {
  return roles.size === 0 || ![...roles].every((role) => vocabulary.rank.has(role));
}
