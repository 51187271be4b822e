import { allMatches } from '../../article/all-matches.ts';
import type { Frame } from '../../assemble/frame.ts';
import { countryName } from '../../find/places/country-name.ts';

/** An end of a visit. */
export type Destination = { country: string; name: string; form: string };

/** One place or several, as a pattern. */
export const PLACES = String.raw`(?:(?:the )?(?:two|three|four|five|six|several|\d+) (?:[\w-]+ ){0,3}(?:countries|nations|states)(?:,? namely| of| including|:|,| [-–—])* )?(?:the )?(?:neighbou?ring )?‹L\d+›(?: \(‹[LD]\d+›\))?(?:(?:,? (?:and|,) (?:the )?‹L\d+›|, (?:the )?‹L\d+›)(?: \(‹D\d+›\))?)*`;

/** The places that marks in a stretch of frame text stand for; no adjectives and no peoples. */
export function placesIn(frame: Frame, text: string): Destination[] {
  return [...allMatches(text, /‹L(\d+)›/g)]
    .map((mark) => frame.places[Number(mark[1])]!)
    .filter((place) => place.form !== 'adjective' && place.form !== 'people');
}

/** The country in which a destination lies. */
export function toCountry({ country }: Destination): Destination {
  return { country, name: countryName(country), form: 'country' };
}
