import type { Frame } from '../../../assemble/frame.ts';
import { countryName } from '../../../find/places/country-name.ts';
import { type Destination, PLACES, placesIn } from './visit-places.ts';

const TO_OR_IN = new RegExp(
  String.raw`^(?: paid| made| (?:which|that) ‹[VFX]\d+› (?:has |had )?(?:just |recently )?(?:paid|made)| by ‹[VFX]\d+›| of ‹[VFX]\d+›| here| taken| of \w+ days)*(?: on ‹D\d+›)? (?:to|in|through) (?:(?:two|three|four|five) [^‹;]{2,40}(?: of ‹L\d+›)? ?(?:[-–—:,]|namely|,) )?(${PLACES})`,
);

/** 'A three-day tour of Italy'. */
const TOUR_OF = new RegExp(`^ of (${PLACES})`);

/** 'Left Hanoi for Nairobi on June 3 for a visit to the country': the journey says where the visit goes. */
const FLOWN_TO =
  /\b(?:left|leaves?|leaving|depart(?:s|ed|ing)?|flew|flies|fly|flying|travel(?:s|led|ling)?|head(?:s|ed)?|set (?:off|out)|went|go(?:es|ing)?|move[sd]?|proceed(?:s|ed)?|continue[sd]?|journey(?:ed)?|drove|came|comes?)\b(?: [^;‹]{0,40})?(?:‹[LD]\d+›[^;‹]{0,40}){0,2}\b(?:for|to) (?:the )?(‹L\d+›)(?:[^;‹]{0,30}‹D\d+›)?[^;‹]{0,30}\b(?:for|on|begin|beginning|start|starting|make|making|pay|paying) (?:an?|his|her|their) (?:[\w-]+,? ){0,4}$/;

/** 'During his visit from March 3 to 5 at the invitation of Y, …': to the country of Y. */
const INVITED_BY =
  /^(?: from ‹D\d+›| on ‹D\d+›| of \w+ days)*,? (?:(?:is|was) )?(?:being )?(?:paid |made |taking place |took place )?(?:at|upon) the invitation of (?:the |his |her |their )*‹F(\d+)›/;

/** 'A trip to attend the summit and conduct bilateral activities in Kenya': no gathering alone. */
export const WITH_BILATERAL = new RegExp(
  String.raw`^ to (?:attend|join|take part in|participate in) [^;]*?\bbilateral (?:activities|engagements|meetings) in (${PLACES})`,
);

/** Where a visit goes, as the words behind or before the noun say. */
export function destinationsOf(frame: Frame, at: number, end: number): Destination[] {
  const after = TO_OR_IN.exec(frame.text.slice(end));
  if (after) return placesIn(frame, after[1]!);
  const active = WITH_BILATERAL.exec(frame.text.slice(end));
  if (active) return placesIn(frame, active[1]!);
  const toured = /(?:tour|trip)$/.test(frame.text.slice(at, end)) ? TOUR_OF.exec(frame.text.slice(end)) : null;
  if (toured) return placesIn(frame, toured[1]!);
  // 'Cuba was sent rice on the occasion of a visit there by X': the country told before.
  if (/^ there\b/.test(frame.text.slice(end))) {
    const told = placesIn(frame, frame.text.slice(0, at)).filter((place) => place.country !== 'VNM');
    if (new Set(told.map(({ country }) => country)).size === 1) return told.slice(-1);
  }
  const before = /‹L(\d+)›(?:'s)? (?:[\w-]+ ){0,2}$/.exec(frame.text.slice(0, at));
  if (
    before &&
    frame.places[Number(before[1])]!.form === 'country' &&
    / (?:visit|trip)$/.test(` ${frame.text.slice(at, end)}`)
  )
    return placesIn(frame, before[0]);
  const where =
    /(?:in|from|to|for|at|is|be) (‹L\d+›),? where ‹[VFX]\d+› (?:is|was|has been|had been|will be|pays|paid|had paid|arrived|had arrived)(?:[^‹]|‹D\d+›){0,50}$/.exec(
      frame.text.slice(0, at),
    );
  if (where) return placesIn(frame, where[1]!);
  const flown = FLOWN_TO.exec(frame.text.slice(0, at));
  if (flown) return placesIn(frame, flown[1]!);
  const host = INVITED_BY.exec(frame.text.slice(end));
  const [home] = host ? frame.actors[Number(host[1])]!.sides : [];
  if (home && /^[A-Z]{3}$/.test(home)) return [{ country: home, name: countryName(home), form: 'country' }];
  const subjectIn = /‹[VFX]\d+›, (?:who is )?in (‹L\d+›) (?:on|for) (?:[\w-]+,? ){0,6}$/.exec(frame.text.slice(0, at));
  return subjectIn ? placesIn(frame, subjectIn[1]!) : [];
}
