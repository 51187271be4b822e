import { findPlaces } from '../../../find/places/find-places.ts';
import { HOME } from '../words/countries.ts';

/** 'Vietnamese ' or 'Malta’s ' before what the country sells or spends; a firm's or a person's name stands as it is, nobody is nothing. */
export function ownerOf(subject: string | null): string {
  if (subject === null) return '';
  const [place] = findPlaces(subject);
  if (place === undefined || place.form === 'adjective' || place.start !== 0 || place.end !== subject.length)
    return `${subject} `;
  return place.country === HOME && place.form === 'country' ? 'Vietnamese ' : `${subject}’s `;
}
