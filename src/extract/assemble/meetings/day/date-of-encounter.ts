import type { Document } from '../../../document.ts';
import { addDays } from '../../../find/dates/calendar.ts';
import { anaphoricStep } from '../../../find/dates/recognisers/anaphoric.ts';
import type { PlaceMention } from '../../../find/mention.ts';
import type { Encounter } from '../../../rules/meetings/clause/encounter.ts';
import { countedFrom } from '../../../rules/meetings/when/counted-from.ts';
import type { ClauseDate, When } from '../../../rules/meetings/when/when.ts';
import type { Actor } from '../../actor.ts';
import type { Person } from '../../cast/person-registry.ts';
import type { Opening } from '../../itinerary/openings.ts';
import type { CityOfStay } from '../../story/city-of-stay.ts';
import { dayOfSpan, spanOf } from '../../story/day-of-span.ts';
import type { Gathering } from '../../story/gathering.ts';
import { kindOf } from '../../story/kind-of.ts';
import { monthOf } from '../../story/month-of.ts';
import type { Scene } from '../../story/scene.ts';
import { isCurrent, type StoryContext } from '../../story/story-context.ts';
import type { Telling } from '../../story/telling.ts';
import type { VisitTold } from '../../story/visit-told.ts';
import { besideInSentence } from './beside-in-sentence.ts';
import { currentMonth } from './current-month.ts';
import { dayAtAirport } from './day-at-airport.ts';
import { dayOfArrivalTold } from './day-of-arrival.ts';
import { dayOfOccasion } from './day-of-occasion.ts';
import { daysOfEvent } from './days-of-event.ts';
import { daysOfSession } from './days-of-session.ts';
import { fillsDays } from './fills-days.ts';
import { dayOfHomecoming } from './homecoming.ts';
import { inMonthTold } from './in-month-told.ts';
import { inWeekOf } from './in-week-of.ts';
import { DURING_VISIT, dayAgain, dayBefore, EARLIER_ON_IT, inherit } from './inherited-day.ts';
import { onPlannedTrip } from './on-planned-trip.ts';
import { thisYear } from './this-year.ts';
import { toldJustNow } from './told-just-now.ts';
import { withEnd } from './with-end.ts';
import { withLength } from './with-length.ts';

/** What is known where an encounter stands: whether the article itself reports it, and what was told before. */
export type Situation = {
  own: boolean;
  known: StoryContext | null;
  /** The last dated encounter of the article, for digests that go on with 'In the evening'. */
  lastDay: StoryContext | null;
  /** The last day that the story named in any sentence, of an encounter or not. */
  dayTold: string | null;
  /** The city that the story's dateline names. */
  filedFrom: PlaceMention | null;
  /** The visits that the story has told. */
  visits: readonly VisitTold[];
  /** The city where the story goes on. */
  scene: Scene | null;
  /** The city of a country in which the story's news goes on. */
  cityOfStay: CityOfStay;
  /** Where the story's journey is, abroad. */
  journey: Opening['place'] | null;
  /** The gatherings of many that the article has told of. */
  gatherings: readonly Gathering[];
  /** The place that the sentence before named last. */
  placeTold: PlaceMention | null;
  /** The story names more than one day of its news. */
  severalDays: boolean;
  /** All encounters told before. */
  tellings: readonly Telling[];
};

/** The date of an encounter: its clause's own, else counted from or inherited from what was told before, else the month of writing. */
export function dateOfEncounter(
  document: Document,
  encounter: Encounter,
  { own, known: toldLast, lastDay, dayTold, visits, tellings, severalDays, scene }: Situation,
  told: { inClause: ClauseDate | null; recalled: boolean; planned: boolean; partners: readonly string[] },
): When | null {
  const { inClause } = told;
  // 'On Friday he is to meet X. He told the guest …': what has been held is not of the day to come.
  const ahead = !told.planned && isAhead(toldLast, document);
  const known = theirDay(encounter, ahead ? lastDay : toldLast, tellings);
  const counted = countedFrom(encounter, known?.date?.length === 10 ? known.date : document.reference);
  if (counted) return counted;
  const { text } = encounter.frame;
  if (inClause === null && OF_PAST_VISIT.test(text.slice(0, encounter.at))) return null;
  const onArrival = inClause === null ? dayOfArrivalTold(encounter, visits, told.partners) : null;
  if (onArrival) return onArrival;
  if (encounter.kind === 'visit' && told.planned && AT_THEIR_TIME.test(text.slice(encounter.end))) return null;
  if ((inClause === null || inClause.date?.length === 7) && dayTold !== null && MADE_THEM.test(text))
    return { date: dayTold, until: null, inferredYear: false };
  const occasion = inClause === null ? dayOfOccasion(document, encounter) : null;
  if (occasion) return occasion;
  let when: When | null = inWeekOf(inClause, known?.span ?? null);
  if (inClause?.anaphoric) {
    const told = dayTold ? { date: dayTold, until: null, inferredYear: false } : null;
    when =
      steppedHere(encounter, tellings) ??
      stepFrom(
        known?.date?.length === 10 ? known : (lastDay ?? told ?? known),
        document.text.slice(inClause.said.start, inClause.said.end),
      );
  } else if (inClause === null && told.recalled && EARLIER_ON_IT.test(text)) {
    when = known?.date?.length === 10 ? { ...known, until: null } : dayAgain(known, lastDay, text);
  } else if (inClause === null && !told.recalled) {
    const before =
      encounter.kind === 'visit'
        ? (onwardLeg(known, text) ?? dayOfArrival(known, text))
        : inherit(
            dayAgain(known, lastDay, text) ?? known ?? dayBefore(lastDay, text),
            encounter,
            told.planned,
            severalDays && (known?.sidelines === true || scene?.gathering === true),
          );
    const recap =
      encounter.kind === 'visit' || told.planned
        ? null
        : pastVisit(document, visitsMeant(document, encounter, visits, told.partners), told.partners);
    when =
      dayAtAirport(encounter, visits, dayTold) ??
      recap ??
      toldJustNow(encounter, tellings, document) ??
      besideInSentence(encounter, tellings, before) ??
      before ??
      inMonthTold(encounter, tellings, document) ??
      (told.planned ? (onPlannedTrip(encounter, tellings, told.partners) ?? thisYear(document, text)) : null) ??
      (told.planned && (isAtSomeTime(encounter) || isUndatedVisit(encounter))
        ? null
        : currentMonth(document, encounter, own));
  }
  // 'In the second quarter': one of its days.
  if (when?.date && when.until?.length === 7) when = { ...when, date: monthOf(when.date, when.until), until: null };
  if (encounter.kind === 'visit')
    return (
      closedAtHome(encounter, when) ??
      withEnd(withLength(when, text, encounter.end, encounter.visit?.shared), encounter.frame)
    );
  const session = inClause === null && !told.recalled ? daysOfSession(known, encounter) : null;
  if (session) return session;
  const event = daysOfEvent(when, text);
  if (event !== when) return event;
  const numbered = dayOfSpan(text, spanOf(inClause) ?? (inClause === null ? (known?.span ?? null) : null));
  if (numbered && !told.recalled) return { ...numbered, inferredYear: when?.inferredYear ?? true };
  // Talks are on one day of a span; only a visit or a conference fills it.
  const fills =
    encounter.kind === 'conference' ||
    encounter.rule === 'meetings/mechanism' ||
    (kindOf(encounter) === 'dialogue' && isOverNight(when)) ||
    fillsDays(when, text);
  return when?.until && when.date && !fills ? { ...when, date: monthOf(when.date, when.until), until: null } : when;
}

/** Of a visit that the travellers are back from the last day is told, and by its length the first. */
function closedAtHome({ frame, end, visit }: Encounter, when: When | null): When | null {
  const back = visit ? dayOfHomecoming(frame, visit.visitor === 'V') : null;
  if (back === null || when?.until?.length === 10 || (when?.date && !back.startsWith(when.date.slice(0, 7))))
    return null;
  const told = { date: back, until: null, inferredYear: when?.inferredYear ?? false };
  const whole = withLength(told, frame.text, end)!;
  return whole.until === null ? { ...told, date: back.slice(0, 7), until: back } : whole;
}

/** The day told last lies behind the day of writing. */
function isAhead(known: StoryContext | null, { reference, floating }: Document): boolean {
  return !floating && reference?.length === 10 && known?.date?.length === 10 && known.date > reference;
}

/** 'A day earlier, on landing, X called on Y': the call and the arrival are of one day, counted once. */
function steppedHere({ frame }: Encounter, tellings: readonly Telling[]): When | null {
  if (frame.dates.length !== 1) return null;
  const { story, index } = frame.sentence;
  const same = tellings.findLast(
    (other) => other.story === story && other.sentence === index && other.dated && other.date?.length === 10,
  );
  return same ? { date: same.date, until: null, inferredYear: same.inferredYear } : null;
}

const AT_THEIR_MEETING =
  /^(?:at|in|during) (?:the|this|that|their|his|her) (?:meeting|talks|reception|event|conversation|discussions?|call|audience)\b/;

/** 'At the meeting, X and Y …', behind words about another day: theirs is the day that was told of them. */
function theirDay(
  { frame, vietnam, foreign, kind }: Encounter,
  known: StoryContext | null,
  tellings: readonly Telling[],
): StoryContext | null {
  if (known?.date?.length !== 10 || kind === 'visit' || !AT_THEIR_MEETING.test(frame.text)) return known;
  const among = (actors: readonly Actor[], people: readonly Person[]) =>
    actors.some((actor) => actor.persons.some((person) => people.includes(person)));
  const before = tellings.findLast(
    (other) =>
      other.story === frame.sentence.story &&
      other.kind !== 'visit' &&
      other.date?.length === 10 &&
      among(vietnam, other.vietnam) &&
      among(foreign, other.foreign),
  );
  return before ? { ...known, date: before.date } : known;
}

/** The visits that the encounter may be of: all where it says so, else those that its paragraph has just told. */
function visitsMeant(
  document: Document,
  { frame: { text, sentence }, vietnam, foreign }: Encounter,
  visits: readonly VisitTold[],
  partners: readonly string[],
): readonly VisitTold[] {
  if (THAT_VISIT.test(text)) return visits;
  const justTold = (visit: VisitTold) =>
    visit.sentence === sentence.index - 1 || isStillTold(document, visit.sentence, sentence.index);
  // 'Y, who was in Hanoi in 2009, … During her stay X also met Z': hers, and not the one of Y.
  const met = [...vietnam, ...foreign].flatMap(({ persons }) => persons);
  const theirs = ({ visitors }: VisitTold) => visitors.length === 0 || visitors.some((one) => met.includes(one));
  if (DURING_VISIT.test(text)) return visits.filter((visit) => (!visit.aside || justTold(visit)) && theirs(visit));
  return visits.filter((visit) => justTold(visit) && !visit.aside && visit.partners.join() === partners.join());
}

/** The paragraph has gone on from what it told of another time without coming back to the news. */
function isStillTold({ sentences }: Document, from: number, to: number): boolean {
  if (from >= to || sentences[from]!.block !== sentences[to]!.block) return false;
  return sentences
    .slice(from + 1, to)
    .every(({ mentions }) => mentions.every((mention) => mention.kind !== 'date' || mention.value?.length === 4));
}

/** 'The two met in Hanoi during that stay.' */
const THAT_VISIT = /\b(?:during|on|in the course of) (?:that|the same) (?:[\w-]+ ){0,2}(?:visit|trip|stay|tour)\b/;

/** 'As part of the visit, …', where the visit told last is of another time: its month or year. */
function pastVisit(document: Document, visits: readonly VisitTold[], partners: readonly string[]): When | null {
  const last = visits.at(-1);
  if (!last || isCurrent(last, document) || !last.partners.some((partner) => partners.includes(partner))) return null;
  return { date: last.date.slice(0, 7), until: null, inferredYear: false };
}

/** 'One of the outcomes of the state visit by X, during which he was welcomed by Y': on a day that nobody tells. */
const OF_PAST_VISIT =
  /\b(?:outcomes?|results?|fruits?|success|memories|echo|legacy) of (?:the|his|her|that) (?:[\w-]+ ){0,3}(?:visit|trip|tour)\b[^;]*, (?:during|on|in the course of) which\b[^;]*$/;

/** A session on two days running; longer spans are of the journey to it. */
function isOverNight(when: When | null): boolean {
  return when?.date?.length === 10 && when.until !== null && addDays(when.date, 1) === when.until;
}

/** 'Following this, the delegation will visit Cuba': the next leg of a trip lies in the month told before. */
function onwardLeg(known: StoryContext | null, clause: string): When | null {
  if (!known?.date || known.date.length < 7) return null;
  return isOnward(clause) ? { date: known.date.slice(0, 7), until: null, inferredYear: known.inferredYear } : null;
}

/** 'Arrived in the capital at midday': on the day that was told of it. */
function dayOfArrival(known: StoryContext | null, clause: string): When | null {
  return known?.date?.length === 10 && !known.ahead && ARRIVED_AT.test(clause) ? known : null;
}

const ARRIVED_AT =
  /\b(?:arrived|landed|touched down|flew in)(?: (?:in|at) [^,;]{2,40}?)? (?:(?:earlier|later) (?:in the|that|the same) day|that (?:morning|afternoon|evening)|the same (?:day|morning|afternoon|evening)|at (?:noon|midday|dawn)|in the (?:early |late )?(?:morning|afternoon|evening)|at \d)/;

/** The sentence goes on with the journey that the one before told. */
export function isOnward(clause: string): boolean {
  return /^(?:(?:following (?:this|that)|from there|after(?:wards?| that| this)|next|then)\b|.*\b(?:take|takes|taking|bring|brings|bringing) (?:‹[VFX]\d+›|him|her|them) (?:on|onwards?|further|next) to (?:the )?‹L|‹[VFX]\d+› (?:next|then|afterwards) (?:visited|went|flew|toured|travell?ed)\b)/.test(
    clause,
  );
}

/** 'The same day', 'a day earlier', 'the next day', counted from the date told before. */
function stepFrom(known: When | null, words: string): When | null {
  const { unit, step } = anaphoricStep(words);
  if (!known?.date || step === 0) return known;
  if (unit !== 'day' || known.date.length < 10) return null;
  return { ...known, date: addDays(known.date, step) };
}

/** A visit that will be paid, and no word says that it is about to begin. */
function isUndatedVisit({ frame: { text }, kind, at, end }: Encounter): boolean {
  return kind === 'visit' && !ABOUT_TO.test(text) && WILL_BE.test(text.slice(Math.max(0, at - 60), end + 30));
}

const WILL_BE = /\b(?:will|accept\w*|expected|invit\w+|plans?|to (?:visit|pay|make|come|travel))\b/;

const ABOUT_TO =
  /\b(?:today|tomorrow|tonight|this (?:week|month|weekend)|coming days|days? ahead|(?:leaves?|left|departs?|departed|arrives?|begins?|sets? off|heads?|embarks?)|now|present|current|upcoming|forthcoming|ongoing)\b|‹D/;

/** 'The upcoming visit', 'is to pay a visit': to come, and nobody says when. */
function isAtSomeTime({ frame, at, end, kind }: Encounter): boolean {
  if (kind !== 'visit' && kind !== 'ceremony') return false;
  const clause = frame.text.slice(Math.max(0, at - 60), end + 60);
  return AT_SOME_TIME.test(clause) && !IN_DAYS.test(clause);
}

/** 'Would visit Hanoi at an appropriate time': nobody has said when, whatever day it was said on. */
const AT_THEIR_TIME =
  /^[^;.]{0,80}\b(?:at|on) an? (?:mutually |more )?(?:appropriate|suitable|convenient|early|opportune|proper|later|favou?rable) (?:time|date|moment|opportunity|occasion)\b/;

const AT_SOME_TIME =
  /\b(?:upcoming|forthcoming|coming (?:soon|up|months?|years?|time)|soon|near future|(?:is|are) to (?:pay|make|be))\b/;
const IN_DAYS = /\b(?:today|tomorrow|this (?:week|month)|coming days|next (?:week|month))\b/;

/** 'X said on Monday.' 'He made the remarks during talks with Y.' */
const MADE_THEM =
  /\b(?:made|gave|voiced|delivered) (?:the|these|those|this|his|her|such) (?:remarks?|comments?|statements?|affirmation|pledge|proposals?|suggestions?|requests?)\b/;
