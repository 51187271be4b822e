import { findPlaces } from '../../find/places/find-places.ts';
import type { Encounter } from '../../rules/meetings/encounter.ts';
import type { When } from '../../rules/meetings/when.ts';
import { PHONE } from './kind-of.ts';
import type { StoryContext } from './story-context.ts';
import { titleCase } from './title-case.ts';

/**
 * Where an encounter was when its clause does not say: where the one told before it on the same day was, or the city abroad that the story is filed
 * from, when that lies in the partner's country.
 */
export function placeAround(
  encounter: Encounter,
  partners: readonly string[],
  when: When | null,
  known: StoryContext | null,
): string | null {
  if (encounter.kind === 'visit' || encounter.kind === 'phone-call' || PHONE.test(encounter.frame.text)) return null;
  if (
    known?.place &&
    when?.date &&
    known.date === when.date &&
    known.partners.some((partner) => partners.includes(partner))
  )
    return known.place;
  const filed = encounter.frame.sentence.block.datelinePlace;
  const city = filed ? findPlaces(titleCase(filed))[0] : undefined;
  return city && city.country !== 'VNM' && partners.includes(city.country) && city.form !== 'country'
    ? city.name
    : null;
}
