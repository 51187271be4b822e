import { findPlaces } from '../../find/places/find-places.ts';
import type { Encounter } from '../../rules/meetings/encounter.ts';
import type { When } from '../../rules/meetings/when.ts';
import { PHONE } from './kind-of.ts';
import type { StoryContext } from './story-context.ts';
import { titleCase } from './title-case.ts';

/**
 * Where an encounter was when its clause does not say: where the one told before it on the same day was, the city abroad that the story is filed
 * from, when that lies in the partner's country, or the country that the story's visit from Vietnam leads to.
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
  if (city && city.country !== 'VNM' && partners.includes(city.country) && city.form !== 'country') return city.name;
  const destination = known?.destination;
  const there = destination?.partners.some((partner) => partners.includes(partner)) && isDuring(known, when);
  return there ? destination!.place : null;
}

/** Of the same month as what was told of the trip. */
function isDuring(known: StoryContext | null, when: When | null): boolean {
  return known?.date !== null && known?.date !== undefined && when?.date?.slice(0, 7) === known.date.slice(0, 7);
}
