import type { Meeting } from '../../../dataset/meeting.ts';
import type { Document } from '../../document.ts';
import type { EncounterRule } from '../../rules/meetings/clause/encounter.ts';
import type { Draft, Rejection } from '../../rules/rule.ts';
import type { Cast } from '../cast/cast-of.ts';
import { fillAttendees } from './fill/fill-attendees.ts';
import { fillCompanions } from './fill/fill-companions.ts';
import { fillCredentials } from './fill/fill-credentials.ts';
import { fillDaysOfTrip } from './fill/fill-days-of-trip.ts';
import { fillNamedEvent } from './fill/fill-named-event.ts';
import { withNameBeside } from './fill/with-name-beside.ts';
import { withAgenda, withoutNameless } from './join/agenda-of-visit.ts';
import { apartInStory } from './join/apart-in-story.ts';
import { withCaptions } from './join/caption-of-visit.ts';
import { fullest } from './join/fullest.ts';
import { joinTellings } from './join/join-tellings.ts';
import { toldInBody } from './join/told-in-body.ts';
import { readTellings } from './read-tellings.ts';

/** A meeting draft also knows whether its year was inferred, which lowers its confidence. */
export type MeetingDraft = Draft<Meeting> & { inferredYear: boolean };

/**
 * The meetings of an article: every sentence through the encounter rules, each telling with its date and place, and the tellings
 * of one encounter joined. Without an id, a confidence or quotes: those are given when the line is finished.
 */
export function readMeetings(
  document: Document,
  cast: Cast,
  rules: readonly EncounterRule[],
  reject: (rejection: Rejection) => void,
): MeetingDraft[] {
  const told = withCaptions(
    withAgenda(
      joinTellings(withoutNameless(withNameBeside(apartInStory(readTellings(document, cast, rules, reject))))),
    ),
  );
  const joined = told.filter((meeting) => !toldInBody(document.text, meeting, told));
  for (const meeting of joined) fillNamedEvent(document, cast, meeting, joined);
  fillCredentials(document, joined);
  fillDaysOfTrip(document, joined);
  fillCompanions(document, cast, joined);
  fillAttendees(document, cast, joined);
  return joined.map((meeting) => {
    const { spans, ...record } = fullest(meeting);
    return { evidence: spans, ...record };
  });
}
