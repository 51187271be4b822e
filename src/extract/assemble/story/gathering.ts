import { allMatches } from '../../article/all-matches.ts';
import type { Document } from '../../document.ts';
import type { PlaceMention } from '../../find/mention.ts';
import { findPlaces } from '../../find/places/find-places.ts';
import { sought } from '../../triggers/triggers.ts';
import type { Frame } from '../frame.ts';

/** Where the article has told of a gathering of many states. */
export type Gathering = { place: PlaceMention };

/** The gatherings abroad that a sentence tells of, with the city where each is. */
export function gatheringsIn(frame: Frame, document: Document): Gathering[] {
  if (!frame.text.includes('‹L') || !tellsOfGathering(frame, document)) return [];
  return allMatches(frame.text, IN_PLACE)
    .map((match) => frame.places[Number(match[1])]!)
    .filter(({ form, country }) => form !== 'adjective' && form !== 'people' && country !== 'VNM')
    .map((place) => ({ place }));
}

/**
 * Two who meet in a country that is neither's are there for what has called many there: told in the sentence itself, or before it of the same
 * country.
 */
export function isBesideGathering(
  frame: Frame,
  document: Document,
  place: string | null,
  partners: readonly string[],
  gatherings: readonly Gathering[],
): boolean {
  const country = place === null ? undefined : findPlaces(place)[0]?.country;
  if (country === undefined || country === 'VNM' || partners.includes(country)) return false;
  return gatherings.some((gathering) => gathering.place.country === country) || tellsOfGathering(frame, document);
}

/** Names of gatherings may stand inside the name of an organisation, so that the words themselves are read. */
export function tellsOfGathering({ sentence: { start, end, signs } }: Frame, document: Document): boolean {
  return signs.allow(GATHERING.triggers) && GATHERING.pattern.test(document.text.slice(start, end));
}

const IN_PLACE = /\b(?:in|at) (?:the )?‹L(\d+)›/g;

const GATHERING = sought(
  /\b(?:summit|general assembly|leaders'? week|leaders' meeting|high-level week|annual meetings?|world economic forum|wef|conference of the parties|world conference|international conference|general debate|executive board|ministers' meeting|ministerial (?:meeting|conference)s?|expo)\b/i,
);
