import type { Document } from '../../document.ts';
import { addDays } from '../../find/dates/calendar.ts';
import type { Encounter } from '../../rules/meetings/encounter.ts';
import type { When } from '../../rules/meetings/when.ts';
import type { Situation } from './date-of-encounter.ts';
import { PHONE } from './kind-of.ts';
import { isCurrent } from './story-context.ts';
import { visitInClause } from './visit-in-clause.ts';
import { visitDuring } from './visit-told.ts';

/**
 * Where an encounter was when its clause does not say: where the one told before it on the same day was, the city that the story is filed
 * from, or the country that the story's visit leads to.
 */
export function placeAround(
  document: Document,
  encounter: Encounter,
  partners: readonly string[],
  when: When | null,
  { known, filedFrom, visits }: Situation,
): string | null {
  const { text } = encounter.frame;
  if (encounter.kind === 'visit' || encounter.kind === 'phone-call' || PHONE.test(text) || REMOTE.test(text))
    return null;
  if (
    known?.place &&
    when?.date &&
    known.date === when.date &&
    known.partners.some((partner) => partners.includes(partner))
  )
    return known.place;
  const visit = visitInClause(encounter, partners);
  if (visit && partners.includes(visit.country)) return visit.name;
  if (
    filedFrom &&
    filedFrom.country !== 'VNM' &&
    partners.includes(filedFrom.country) &&
    (!when || isCurrent(when, document))
  )
    return filedFrom.name;
  const during = visitDuring(visits, partners, when);
  const away = (during !== null && during.country !== 'VNM') || (visit !== null && visit.country !== 'VNM');
  if (filedFrom?.country === 'VNM' && !away && isHostedHere(document, encounter, when)) return filedFrom.name;
  return during?.place ?? (visit?.country === 'VNM' ? visit.name : null);
}

/** The day's own news of a Vietnamese city: on a day about that of writing, or in the month of it right behind the dateline; and no foreigner is its host. */
function isHostedHere(document: Document, encounter: Encounter, when: When | null): boolean {
  const { frame } = encounter;
  const lead = frame.sentence.block.datelinePlace !== null && when?.date === document.reference?.slice(0, 7);
  const ofTheDay = when?.date?.length === 10 && when.date <= aheadOf(document) && isCurrent(when, document);
  if (!lead && !ofTheDay) return false;
  if (encounter.vietnam.some((actor) => actor.level === 'ambassador' || actor.level === 'local')) return false;
  return encounter.kind !== 'conference' && !HOST_ABROAD.test(frame.text);
}

/** Two days after the writing. */
function aheadOf({ reference }: Document): string {
  return (reference?.length === 10 ? addDays(reference, 2) : null) ?? '';
}

const REMOTE = /\b(?:online|virtual(?:ly)?|video ?conference|via video|teleconference)\b/;

const HOST_ABROAD =
  /‹F\d+›(?:‹[DL]\d+›|[^‹;.]){0,40} (?:received|hosted|welcomed|receives|hosts|welcomes) ‹V|\b(?:received|hosted|welcomed|given|accorded|chaired) by ‹F|\b(?:calls?|called|visits?) (?:on|to) ‹F/;
