import type { Encounter } from '../../../rules/meetings/clause/encounter.ts';
import type { When } from '../../../rules/meetings/when/when.ts';
import { monthOf } from '../../story/month-of.ts';
import type { Telling } from '../../story/telling.ts';

/** 'Will attend the summit in Tokyo on July 3. … While there he is to have talks with X': in the month of the visit or the summit to come. */
export function onPlannedTrip(
  { frame, kind }: Encounter,
  tellings: readonly Telling[],
  partners: readonly string[],
): When | null {
  if (kind === 'visit') return null;
  const trip = tellings.findLast(
    (told) =>
      told.story === frame.sentence.story &&
      told.status === 'planned' &&
      (told.kind === 'visit' || told.kind === 'conference') &&
      (told.date?.length ?? 0) >= 7 &&
      told.partners.some((partner) => partners.includes(partner)),
  );
  if (!trip?.date) return null;
  return { date: monthOf(trip.date, trip.until ?? trip.date), until: null, inferredYear: trip.inferredYear };
}
