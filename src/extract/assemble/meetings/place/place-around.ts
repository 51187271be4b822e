import type { Document } from '../../../document.ts';
import { addDays } from '../../../find/dates/calendar.ts';
import type { PlaceMention } from '../../../find/mention.ts';
import { countryName } from '../../../find/places/country-name.ts';
import { findPlaces } from '../../../find/places/find-places.ts';
import { capitalOf } from '../../../find/places/place-entries.ts';
import type { Encounter } from '../../../rules/meetings/clause/encounter.ts';
import { untilBack } from '../../../rules/meetings/when/told-of-before.ts';
import type { When } from '../../../rules/meetings/when/when.ts';
import type { Actor } from '../../actor.ts';
import { kindOf, PHONE } from '../../story/kind-of.ts';
import { type Scene, TO_COME } from '../../story/scene.ts';
import { isCurrent } from '../../story/story-context.ts';
import { tripMade, visitInClause } from '../../story/visit-in-clause.ts';
import { visitDuring } from '../../story/visit-told.ts';
import type { Situation } from '../day/date-of-encounter.ts';
import { isAddedToIt } from '../day/is-added-to-it.ts';
import { isHostAbroad } from './host-abroad.ts';
import { localSeat } from './local-seat.ts';

/**
 * Where an encounter was when its clause does not say: where the one told before it on the same day was, the city that the story is filed
 * from, the country that the story's visit leads to, or where its journey is.
 */
export function placeAround(
  document: Document,
  encounter: Encounter,
  partners: readonly string[],
  when: When | null,
  situation: Situation,
): string | null {
  const { kind, frame, end } = encounter;
  const news = untilBack(frame.text, end);
  if (kind === 'visit' || kind === 'phone-call' || PHONE.test(news) || REMOTE.test(news)) return null;
  const place =
    placeBefore(document, encounter, partners, when, situation) ??
    placeOnJourney(partners, situation) ??
    countryOfHost(encounter, partners) ??
    cityOfStory(document, encounter, partners, when, situation);
  const country = place === null ? undefined : findPlaces(place)[0];
  if (country?.form !== 'country') return place;
  const atHome = country.country === 'VNM' && isOfState(encounter.vietnam);
  // Who is somewhere on a day is in a city; what was some time during a visit was anywhere in the country.
  const onDay = when?.date?.length === 10 && isCurrent(when, document) && !DURING_VISIT.test(frame.text);
  const byHost = atHome || (country.country !== 'VNM' && isOfState(encounter.foreign));
  const city = onDay ? situation.cityOfStay(country.country, byHost) : null;
  // Those who govern receive in the capital, whatever else their guest saw.
  return city ?? (atHome && kind !== 'conference' ? HANOI : place);
}

function placeBefore(
  document: Document,
  encounter: Encounter,
  partners: readonly string[],
  when: When | null,
  { known, filedFrom, visits, scene, placeTold, gatherings }: Situation,
): string | null {
  const { at, end } = encounter;
  const { text } = encounter.frame;
  const visit = visitInClause(encounter, partners);
  const during = visitDuring(visits, partners, when);
  if (placeTold && THERE.test(text.slice(at, end + 60))) return placeTold.name;
  if (
    known?.place &&
    when?.date &&
    (known.date === when.date ||
      (isAddedToIt(encounter) && !SAME_TRIP.test(text) && known.date?.startsWith(when.date))) &&
    (known.partners.length === 0 || known.partners.some((partner) => partners.includes(partner)))
  )
    return known.place;
  // 'On the sidelines he also met Y': where the one summit of the story is.
  const venue = kindOf(encounter) === 'sidelines' ? gatherings.at(-1)?.place : undefined;
  if (venue && gatherings.every(({ place }) => place.country === venue.country) && (!when || isCurrent(when, document)))
    return venue.name;
  const ofNoCountry = partners.every((partner) => countryName(partner) === partner);
  if (visit && (partners.includes(visit.country) || (ofNoCountry && visit.form === 'city'))) return visit.name;
  if (
    filedFrom &&
    filedFrom.country !== 'VNM' &&
    partners.includes(filedFrom.country) &&
    (!when || isCurrent(when, document))
  )
    return DURING_VISIT.test(text) ? countryName(filedFrom.country) : cityOfNews(filedFrom, scene);
  const trip = tripMade(encounter);
  if (trip && partners.includes(trip.country)) return trip.name;
  const elsewhere = during !== null && during.country !== scene?.place.country;
  const onTheScene =
    scene === null || elsewhere || DURING_VISIT.test(text)
      ? null
      : placeOnScene(document, encounter, partners, when, scene);
  if (onTheScene) return onTheScene;
  if (filedFrom && IN_THIS_CITY.test(text) && (!when || isCurrent(when, document))) return filedFrom.name;
  const away = (during !== null && during.country !== 'VNM') || (visit !== null && visit.country !== 'VNM');
  const seat = away || (scene !== null && scene.place.country !== 'VNM') ? null : localSeat(document, encounter);
  if (seat) return seat;
  if (
    filedFrom?.country === 'VNM' &&
    !away &&
    isHostedHere(document, encounter, when) &&
    isOfDateline(document, encounter, filedFrom, when)
  )
    return filedFrom.name;
  if (during) return during.country === 'VNM' && SEAT.test(text) ? HANOI : during.place;
  if (visit?.country === 'VNM') return visit.name;
  const guests = visits.some(
    ({ country, partners: from }) => country === 'VNM' && from.some((partner) => partners.includes(partner)),
  );
  if (guests && SEAT.test(text)) return HANOI;
  return ofVisitor(encounter, partners);
}

/** Filed from one city, the story may have gone on to another of that country. */
function cityOfNews(filedFrom: PlaceMention, scene: Scene | null): string {
  return scene?.place.country === filedFrom.country ? scene.place.name : filedFrom.name;
}

/** The city where the story goes on, for who is at home there or has been called there. */
function placeOnScene(
  document: Document,
  encounter: Encounter,
  partners: readonly string[],
  when: When | null,
  { place, gathering, arrival }: Scene,
): string | null {
  if (when && !isCurrent(when, document)) return null;
  if (arrival && TO_COME.test(encounter.frame.text)) return null;
  if (place.country === 'VNM') return isHostedHere(document, encounter, when) ? place.name : null;
  return gathering || partners.includes(place.country) ? place.name : null;
}

/** 'During the visit, X met …', where no sentence says whither: X is who visits, so that it is the other's country. */
function ofVisitor({ frame, foreign }: Encounter, partners: readonly string[]): string | null {
  const visitor = DURING_VISIT.exec(frame.text)?.[1];
  if (visitor === 'F') return 'Vietnam';
  const country = partners.length === 1 && foreign.some((actor) => actor.form === 'person') ? partners[0]! : null;
  return visitor === 'V' && country && country.length === 3 ? (countryName(country) ?? null) : null;
}

/** The day's own news of a Vietnamese city: on a day about that of writing, or in the month of it right behind the dateline; and no foreigner is its host. */
function isHostedHere(document: Document, encounter: Encounter, when: When | null): boolean {
  const { frame } = encounter;
  const lead = frame.sentence.block.datelinePlace !== null && when?.date === document.reference?.slice(0, 7);
  const ofTheDay = when?.date?.length === 10 && when.date <= aheadOf(document) && isCurrent(when, document);
  if (!lead && !ofTheDay) return false;
  if (encounter.vietnam.some((actor) => actor.level === 'ambassador' || actor.level === 'local')) return false;
  return encounter.kind !== 'conference' && !isHostAbroad(frame);
}

/** Leaders of the state are in the capital; of a dateline elsewhere the last days alone. */
function isOfDateline(
  { reference }: Document,
  { vietnam }: Encounter,
  { name }: PlaceMention,
  when: When | null,
): boolean {
  if (name === HANOI || !isOfState(vietnam)) return true;
  if (when?.date?.length !== 10 || reference?.length !== 10) return true;
  return when.date >= (addDays(reference, -1) ?? reference);
}

function isOfState(actors: readonly Actor[]): boolean {
  return actors.some(({ level }) => LEADERS.has(level ?? ''));
}

/** 'In Peru he conferred with X. He also called on Y': of the country where the story's journey is. */
function placeOnJourney(partners: readonly string[], { journey }: Situation): string | null {
  return journey && partners.includes(journey.country) ? journey.name : null;
}

/** 'Was received by Grand Duke Henri': who receives is at home. */
export function countryOfHost({ frame, foreign }: Encounter, partners: readonly string[]): string | null {
  const [country] = partners;
  const host = foreign.some(({ form, level }) => form === 'person' && HOSTS.has(level ?? ''));
  return host && partners.length === 1 && country!.length === 3 && isHostAbroad(frame) ? countryName(country!) : null;
}

/** 'Signed a plan. The paper crowned their talks in Lima': the news of a day of two who meet, where the story goes on in one of their countries alone. */
function cityOfStory(
  document: Document,
  { kind, vietnam, foreign }: Encounter,
  [partner, ...others]: readonly string[],
  when: When | null,
  { cityOfStay, own }: Situation,
): string | null {
  if (!own || kind === 'conference' || others.length > 0 || vietnam.length === 0 || foreign.length === 0) return null;
  if (when?.date?.length !== 10 || !isCurrent(when, document) || when.date > (document.reference ?? '')) return null;
  const [home, abroad] = [cityOfStay('VNM', isOfState(vietnam)), cityOfStay(partner!, isOfState(foreign))];
  return home === null ? abroad : abroad === null ? home : null;
}

/** Offices that keep people at home. */
const HOSTS = new Set(['party-leader', 'head-of-state', 'head-of-government', 'parliament', 'minister']);

const LEADERS = new Set(['party-leader', 'head-of-state', 'head-of-government', 'parliament']);

/** Two days after the writing. */
function aheadOf({ reference }: Document): string {
  return (reference?.length === 10 ? addDays(reference, 2) : null) ?? '';
}

/** Where Vietnam's leaders receive, in the capital. */
const SEAT =
  /\bpresidential palace\b|\b(?:government|party central committee|party) (?:office|headquarters)\b|\bnational assembly (?:house|building|headquarters)\b/;
const HANOI = capitalOf('VNM')!;

const DURING_VISIT =
  /^(?:during|as part of|within the framework of|in the course of) (?:the|his|her|their|this) (?:[\w-]+ ){0,3}(?:visit|trip|stay),? ‹([VF])\d+›/;

/** Some time during a trip is anywhere on it. */
const SAME_TRIP = /\b(?:trip|journey|visit|stay)\b/;

/** 'He held talks there with …'. */
const THERE = /\bthere\b(?! (?:is|are|was|were|has|have|had|will)\b)/;

/** Said of the city of the dateline. */
const IN_THIS_CITY = /\bin (?:the|this) (?:\w+ )?city\b(?! of)|\bhere (?:on ‹D|‹D|today|yesterday)/;

const REMOTE = /\b(?:online|virtual(?:ly)?|video ?conference|(?:via|by) video|video link|teleconference)\b/;
