import { actorMarks } from '../../../assemble/frame.ts';
import { countryName } from '../../../find/places/country-name.ts';
import { capitalOf } from '../../../find/places/place-entries.ts';
import type { Encounter } from '../clause/encounter.ts';

/** 'At its New York headquarters', 'to his Hanoi office', 'during the Oslo talks'. */
const ITS_CITY =
  /\b(?:to|at|in|inside|during|from|after|following) (?:(?:his|her|its|their|the|this|an?)|(?:‹[VFX]\d+›|the latter|the former|\w+)'s?)(?: own)? ‹L(\d+)› (?:office|headquarters|head office|seat|residence|meeting|talks|reception|encounter|conversation|session|consultations?|discussions?|round|mission)\b/;

/** 'With Oslo as the host city'. */
const HOST_CITY = /\bwith ‹L(\d+)› (?:as|for) (?:the |its )?(?:host|venue|setting|scene|meeting place)\b/;

/** 'Received him in his capital.' */
const OWN_CAPITAL =
  /\bin (?:his|her|their) (?:own )?(?:country's )?capital\b(?! of\b| ‹L| market| account| investment| gains)/;

/** 'Held talks in the city-state.' */
const CITY_STATE = /\bin the (?:city-state|island city-state|lion city)\b/;

/** The city that words for something else give: a seat, the talks themselves, somebody's capital. */
export function cityInWords({ frame, foreign }: Encounter): string | null {
  const { text, places } = frame;
  const named = ITS_CITY.exec(text) ?? HOST_CITY.exec(text);
  const city = named ? places[Number(named[1])]! : null;
  if (city && /^(?:city|capital)$/.test(city.form)) return city.name;
  if (CITY_STATE.test(text) && foreign.some(({ sides }) => sides.includes('SGP'))) return countryName('SGP');
  const own = OWN_CAPITAL.exec(text);
  if (!own) return null;
  // Whose clause it is: 'X received Y in his capital'.
  const whose = actorMarks(frame, 0, own.index).find(({ side }) => side !== 'X');
  const country = whose?.side === 'V' ? 'VNM' : whose ? foreign[0]?.sides[0] : undefined;
  return country === undefined ? null : (capitalOf(country) ?? null);
}
