import { addDays } from '../../../find/dates/calendar.ts';
import type { Encounter } from '../../../rules/meetings/clause/encounter.ts';
import type { When } from '../../../rules/meetings/when/when.ts';
import type { VisitTold } from '../../story/visit-told.ts';

/** 'Was greeted at the airport by X', 'they were seen off by X': on the first, or the last, day of the visit told before. */
export function dayAtAirport(
  { frame, kind, foreign, vietnam }: Encounter,
  visits: readonly VisitTold[],
  dayTold: string | null,
): When | null {
  if (kind === 'visit' || !AT_AIRPORT.test(frame.text)) return null;
  const sides = [...foreign, ...vietnam].flatMap((actor) => actor.sides);
  const visit = visits.findLast(
    ({ partners, sentence }) =>
      sentence < frame.sentence.index &&
      frame.sentence.index - sentence <= 3 &&
      partners.some((partner) => sides.includes(partner)),
  );
  if (!visit) return null;
  const leaving = LEAVING.test(frame.text);
  const day = leaving ? visit.span?.until : visit.date;
  if (day?.length !== 10) return null;
  // Who lands in the evening begins the visit on the next day.
  const date = !leaving && dayTold !== null && dayTold === addDays(day, -1) ? dayTold : day;
  return { date, until: null, inferredYear: true };
}

const AT_AIRPORT =
  /\b(?:airport|air ?base|airfield)\b|\bon (?:his|her|their) arrival\b|\bsaw (?:‹\w\d+› )?off\b|\bseen off\b|\bb(?:ade|id|idden) (?:‹\w\d+› )?farewell\b/;
const LEAVING = /\b(?:s(?:ee|aw|een) (?:(?:‹\w\d+›|him|her|them) )?off|farewell|departure|leaving|bade|took leave)\b/;
