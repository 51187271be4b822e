import { findPlaces } from '../../../find/places/find-places.ts';
import { capitalOf } from '../../../find/places/place-entries.ts';
import type { Encounter } from '../../../rules/meetings/clause/encounter.ts';
import type { When } from '../../../rules/meetings/when/when.ts';
import { visitInClause } from '../../story/visit-in-clause.ts';
import { visitDuring } from '../../story/visit-told.ts';
import type { Situation } from '../day/date-of-encounter.ts';
import { isHostAbroad } from './host-abroad.ts';

/**
 * 'He negotiated with his host in the capital': of the country where they are by what the clause says of its place or of a visit, by the visit
 * that the story has told, by where it goes on; at home where nobody has gone abroad.
 */
export function capitalMeant(
  encounter: Encounter,
  partners: readonly string[],
  when: When | null,
  { visits, scene, filedFrom }: Situation,
  said: string | null,
): string | null {
  const { frame } = encounter;
  if (!IN_CAPITAL.test(frame.text) || encounter.kind === 'visit') return null;
  const named = said === null ? null : (findPlaces(said)[0] ?? null);
  const country =
    (named ?? visitDuring(visits, partners, when) ?? visitInClause(encounter, partners) ?? scene?.place)?.country ??
    (filedFrom?.country !== 'VNM' && (filedFrom || isHostAbroad(frame)) ? null : 'VNM');
  return country === null ? null : (capitalOf(country) ?? null);
}

const IN_CAPITAL =
  /\b(?:in|inside|into|across) the (?:nation's |country's )?capital(?: city)?\b(?! of\b| ‹L| market| account| invest| flow| gain)|\bthe capital(?: city)? (?:was|is|played|served)(?: (?:today|yesterday|again|also|‹D\d+›))* (?:the |as )?(?:venue|host|scene|setting|meeting place)\b/;
