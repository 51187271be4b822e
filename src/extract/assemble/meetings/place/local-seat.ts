import { fold } from '../../../article/fold.ts';
import type { Document, Sentence } from '../../../document.ts';
import type { PlaceMention } from '../../../find/mention.ts';
import { findPlaces } from '../../../find/places/find-places.ts';
import type { Encounter } from '../../../rules/meetings/clause/encounter.ts';
import { isHostAbroad } from './host-abroad.ts';

/** Where a city or a province receives: 'the Chairman of the People's Committee of Hue welcomed Y'. */
export function localSeat(document: Document, { frame, vietnam, kind, rule }: Encounter): string | null {
  const host = vietnam[0];
  if (rule === 'meetings/commemoration') return seatOfHost(document, frame.sentence);
  if (!host || host.form === 'group' || host.form === 'body' || isHostAbroad(frame)) return null;
  const ofAny = MUNICIPAL.test(frame.sentence.tokens.map(({ folded }) => folded).join(' '));
  if (host.level !== 'local' && !OF_A_LOCALITY.test(host.role ?? '') && !ofAny) return null;
  const own = frame.sentence.mentions.find(
    (mention): mention is PlaceMention =>
      mention.kind === 'place' &&
      mention.start >= host.start &&
      mention.end <= host.end &&
      isLocality(mention) &&
      // Chairman Vuong Dinh Hue is of no city.
      !host.persons.some(({ tokens }) => tokens.includes(fold(mention.name))),
  );
  if (own) return own.name;
  // 'He received X': of the office told of him before.
  const office =
    kind === 'reception' && rule !== 'meetings/passive' && host.persons.length === 1 ? host.persons[0]!.role : null;
  return findPlaces(office ?? '').find(isLocality)?.name ?? (ofAny ? localityTold(document, frame) : null);
}

/** 'The People's Committee of Hue held a ceremony to mark the National Day of Laos', 'Hai Phong authorities held …'. */
function seatOfHost({ text }: Document, { start, end, mentions }: Sentence): string | null {
  const place = mentions.find((mention): mention is PlaceMention => mention.kind === 'place');
  if (!place || !isLocality(place)) return null;
  const named = BODY_OF.test(text.slice(start, place.start)) || OWN_BODY.test(text.slice(place.end, end));
  return named && /^(?:The )?(?:[\p{L}'’]+ ){0,6}$/u.test(text.slice(start, place.start)) ? place.name : null;
}

const BODY_OF =
  /\b(?:Committee|Council|Department|authorities|Association|Unions?(?: of [\p{L} ]+)?) (?:of|in) (?:the )?(?:\p{L}+ (?:city|province) of )?$/u;
const OWN_BODY =
  /^(?: (?:City|Province|municipal|provincial)){0,2}(?:['’]s)? (?:People['’]s (?:Committee|Council)|Party Committee|authorities|administration|Department of|Union of Friendship|Friendship Union|Unions?\b|[\p{L}-]+ Friendship Association)/iu;

/** The city or province of Vietnam of which the story has spoken last: whose 'municipal Party Committee' or 'provincial authorities' are meant. */
function localityTold(document: Document, { sentence }: Encounter['frame']): string | null {
  for (let at = sentence.index; at >= 0; at--) {
    const told = document.sentences[at]!;
    if (told.story !== sentence.story) continue;
    const place = told.mentions.findLast(
      (mention): mention is PlaceMention =>
        mention.kind === 'place' && isLocality(mention) && mention.form !== 'capital',
    );
    if (place) return place.name;
  }
  return null;
}

function isLocality({ country, form }: Pick<PlaceMention, 'country' | 'form'>): boolean {
  return country === 'VNM' && /^(?:city|capital|province)$/.test(form);
}

/** 'HCMC Party Secretary', 'Hue Chairman': an office that a city or a province gives. */
const OF_A_LOCALITY = /\b(?:secretary|chair\w*|mayor|leader|governor)$/i;

/** 'Chairman of the municipal People's Committee': of the city that was named before. */
const MUNICIPAL =
  /\b(?:municipal|provincial|(?:the|its) (?:city|province) ['’]s|(?:the )?(?:city|province)) (?:peoples?(?: ['’]?s)? (?:committee|council)|party (?:committee|secretary|chief|organi[sz]ation)|chair(?:man|woman)|vice chair(?:man|woman)|leader)\b/;
