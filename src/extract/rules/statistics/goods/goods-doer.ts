import { findPlaces } from '../../../find/places/find-places.ts';
import type { Site } from '../walk/site.ts';
import { subjectOf } from '../walk/subject-of.ts';
import { HOME } from '../words/countries.ts';
import { countryOf } from '../words/opening-country.ts';

const TRADERS =
  /^ (?:exporters|importers|firms|companies|enterprises|businesses|traders|buyers|producers|suppliers|growers|farmers)$/;
/** Words for a country that was named before. */
const POINTING = /^(?:it|they|country|nation|archipelago|kingdom|market|buyer|customer|neighbou?r|republic|bloc)$/;
const AGENCY = /\b(?:Authority|Agency|Council|Ministry|firms|companies|importers|millers)$/i;

/** The country that sold or bought; one that is only pointed at ('it', 'the country') is the partner, unless that is the other side. */
export function doerOf(
  site: Site,
  verb: number,
  partner: string | null,
  sells: boolean,
  other: string | null,
): string | null {
  const { words, text } = site;
  const done = /^(?:was|were|been|being|be|is|are)$/.test(words[verb - 1]?.lower ?? '');
  if (done && !/ing$/.test(words[verb]?.lower ?? '')) return null;
  const pointed = sells || other === partner ? HOME : partner;
  let last = verb - 1;
  while (/^(?:AUX|ADV|PART)$/.test(words[last]?.pos ?? '')) last--;
  if (words[last]?.lower === 'which' && words[last - 1]?.text === ',') return countryOf(words[last - 2]);
  if (POINTING.test(words[last]?.lower ?? '')) return pointed;
  const subject = subjectOf(site, verb);
  if (subject === null) return null;
  const name = subject.replace(/^the /i, '');
  const [place] = findPlaces(name);
  if (place?.form === 'country' && place.start === 0 && place.end === name.length) return place.country;
  if (place?.form === 'adjective' && place.start === 0 && TRADERS.test(name.slice(place.end))) return place.country;
  // 'Its Food Authority wants to import 300,000 tonnes'.
  const start = text.lastIndexOf(subject, site.quantity.start);
  return AGENCY.test(subject) && /\bits $/i.test(text.slice(Math.max(0, start - 4), start)) ? pointed : null;
}
