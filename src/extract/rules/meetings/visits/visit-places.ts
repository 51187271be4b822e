import { allMatches } from '../../../article/all-matches.ts';
import type { Frame } from '../../../assemble/frame.ts';
import { countryName } from '../../../find/places/country-name.ts';

/** An end of a visit. */
export type Destination = { country: string; name: string; form: string };

/** 'The northern port city of', 'the Lao province of': what a place is, before its name. */
const AS_SEAT =
  '(?:[\\w-]+ ){0,4}?(?:city|province|capital|municipality|locality|town|district|metropolis|prefecture|state) of ';
const SEAT_BEHIND = new RegExp(`^ ${AS_SEAT}‹L`);

/** 'From Lima he will go on to Nairobi': left behind. */
const FROM = /\bfrom (?:the )?$/i;

/** One place or several, as a pattern. */
export const PLACES = String.raw`(?:(?:the )?(?:two|three|four|five|six|several|\d+) (?:[\w-]+ ){0,3}(?:countries|nations|states)(?:,? namely| of| including|:|,| [-–—])* )?(?:the )?(?:neighbou?ring |(?:‹L\d+› )?${AS_SEAT})?‹L\d+›(?: \(‹[LD]\d+›\))?(?:(?:,? (?:and|,) (?:the )?‹L\d+›|, (?:the )?‹L\d+›)(?: \(‹D\d+›\))?)*`;

/** The places that marks in a stretch of frame text stand for; no adjectives and no peoples. */
export function placesIn(frame: Frame, text: string): Destination[] {
  return [...allMatches(text, /‹L(\d+)›/g)]
    .filter(
      (mark) => !SEAT_BEHIND.test(text.slice(mark.index + mark[0].length)) && !FROM.test(text.slice(0, mark.index)),
    )
    .map((mark) => frame.places[Number(mark[1])]!)
    .filter((place) => place.form !== 'adjective' && place.form !== 'people');
}

/** The country in which a destination lies. */
export function toCountry({ country }: Destination): Destination {
  return { country, name: countryName(country), form: 'country' };
}
