import { BY_PRESENCE } from '../../story/kind-of.ts';
import type { Telling } from '../../story/telling.ts';

/**
 * What a rule that reads the grammar has told of an office gets the name that another rule has read in that sentence: 'under the chair of
 * X and the Assistant Secretary for the region Y'. Likewise one of the three of a trilateral talk.
 */
export function withNameBeside(tellings: readonly Telling[]): Telling[] {
  return tellings.map((telling) => {
    const named = telling.foreign.length === 0 ? tellings.find((other) => isNamedBeside(telling, other)) : undefined;
    return named ? { ...telling, foreign: named.foreign, offices: [] } : telling;
  });
}

function isNamedBeside(office: Telling, named: Telling): boolean {
  return (
    office.kind !== 'visit' &&
    named.kind !== 'visit' &&
    office.story === named.story &&
    office.sentence === named.sentence &&
    office.date === named.date &&
    named.foreign.length > 0 &&
    office.vietnam.some((person) => named.vietnam.includes(person)) &&
    office.partners.every((partner) => named.partners.includes(partner)) &&
    (office.occasion === 'three'
      ? named.occasion === 'three'
      : BY_PRESENCE.has(named.rule) && office.offices.length === 1)
  );
}
