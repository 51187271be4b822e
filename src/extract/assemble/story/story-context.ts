import { allMatches } from '../../article/all-matches.ts';
import type { Document } from '../../document.ts';
import type { When } from '../../rules/meetings/when/when.ts';
import type { Frame } from '../frame.ts';
import { type DaySpan, spanOf } from './day-of-span.ts';
import { SIDELINES } from './kind-of.ts';
import { monthOf } from './month-of.ts';
import type { Telling } from './telling.ts';

/** What the sentences before an encounter have told, for one that gives no date of its own. */
export type StoryContext = When & {
  place: string | null;
  partners: string[];
  /** The encounters told are on the margins of a summit. */
  sidelines: boolean;
  /** The story is of a visit of several days: an undated talk was on one of them. */
  trip: boolean;
  /** First and last day of the visit told of. */
  span: DaySpan | null;
  /** What was told is still to come. */
  ahead: boolean;
};

/** What is known after a telling: its date and place; a visit of several days gives the month alone. */
export function contextAfter(known: StoryContext | null, telling: Telling): StoryContext | null {
  // 'Will come to Vietnam in 2026' says nothing of the day of what follows.
  if (telling.kind === 'visit' && telling.status === 'planned' && telling.date!.length === 4) return known;
  // 'Whose next session is in November', 'who will come to Hanoi next year' moves no news on.
  if (
    known?.date?.length === 10 &&
    telling.status === 'planned' &&
    (telling.kind === 'visit' ? !known.ahead && !known.date.startsWith(telling.date!) : telling.date!.length < 10) &&
    !known.date.startsWith(telling.date!)
  )
    return known;
  // 'The next session is to be held in 2026': a time to come that only frames what is told moves no journey on either.
  if (
    known?.date &&
    (known.trip || known.date.length === 7) &&
    !known.ahead &&
    telling.status === 'planned' &&
    telling.date!.length < 10 &&
    telling.date! > known.date
  )
    return known;
  const base = {
    inferredYear: telling.inferredYear,
    until: null,
    place: telling.kind === 'visit' ? null : telling.place,
    partners: telling.partners,
    sidelines: telling.kind === 'sidelines',
    trip: known?.trip ?? false,
    span: spanOf(telling) ?? dayOfVisit(telling) ?? known?.span ?? null,
    ahead: telling.status === 'planned',
  };
  if (telling.until !== null && telling.date !== null) {
    const date = monthOf(telling.date, telling.until);
    if (known !== null) return { ...known, trip: true, ahead: base.ahead, span: base.span };
    return date.length > 4 ? { date, ...base, trip: true } : known;
  }
  // 'The visit is her first': a month told after a day of it makes nothing less known.
  if (
    telling.kind === 'visit' &&
    known?.date?.length === 10 &&
    telling.date !== null &&
    known.date.startsWith(telling.date)
  )
    return known;
  return { date: telling.date, ...base };
}

/** 'Signed today, as X made a visit': the day is not the visit's, and yet what follows is of that day. */
export function dayBeside(
  known: StoryContext | null,
  { kind, until, date }: Telling,
  frame: Frame,
  document: Document,
): StoryContext | null {
  if (kind !== 'visit' || until !== null || date?.length !== 7 || known?.date !== date || known.trip) return known;
  const day = contextOfDay(frame, document);
  return day?.date?.startsWith(date) ? { ...known, date: day.date } : known;
}

/** A visit to come that has one day: what is planned in it is on that day. */
function dayOfVisit({ kind, status, date, oneDay }: Telling): DaySpan | null {
  return kind === 'visit' && status === 'planned' && oneDay && date !== null ? { from: date, until: date } : null;
}

/** 'On Thursday, the guest will have a full schedule', 'May 21 was Europe's day': what follows is of that day, when it lies behind the one told before. */
export function movedOn(known: StoryContext | null, frame: Frame, document: Document): StoryContext | null {
  const trip = known?.trip === true;
  if (!known || (known.date?.length !== 10 && !trip)) return known;
  const lead = (trip ? DAY_BELONGED : DAY_LEADS).exec(frame.text);
  const day = lead ? (frame.dates[Number(lead[1])]?.value ?? null) : null;
  if (day === null || day.length !== 10 || !isCurrent({ date: day }, document)) return known;
  if (known.date?.length === 10 && day <= known.date) return known;
  return { ...known, date: day, trip: false };
}

const DAY_LEADS =
  /^(?:on |earlier |later )?‹D(\d+)›(?:,| (?:was|saw|brought|belonged|began|started|opened|also|ended)\b)/;

/** 'Monday belonged to politics': of the days of a journey the one that the next sentences are about. */
const DAY_BELONGED =
  /^‹D(\d+)› (?:belonged to|(?:was|had been) (?:given over|devoted|dedicated|reserved|set aside|left)|was all|was for|was (?:an?|the) (?:[\w-]+ )?day|was filled|went to|brought|saw)\b/;

/** What a sentence without an encounter tells the next ones: its full date, when that is news and no caption's, and the summit on whose margins it is. */
export function contextOfDay(frame: Frame, document: Document): StoryContext | null {
  const day = frame.dates.find(
    (date, index) =>
      date.value?.length === 10 &&
      date.until === null &&
      !isEndOfSpan(frame, index) &&
      !isOfAThing(frame, index) &&
      !isOfTies(frame, index),
  );
  if (!day || isNoNews(frame) || !isCurrent({ date: day.value }, document)) return null;
  const { value: date, inferredYear } = day;
  const sidelines = SIDELINES.test(frame.text);
  return {
    date,
    until: null,
    inferredYear,
    place: sidelines ? cityIn(frame) : cityOfDay(frame),
    partners: [],
    sidelines,
    trip: false,
    span: null,
    ahead: false,
  };
}

/** 'He stays until Saturday', 'since May 3', 'the anniversary, which falls on May 3'. */
function isEndOfSpan({ text }: Frame, index: number): boolean {
  return /\b(?:until|till|since|by|through|before|after|end(?:s|ed|ing)(?: on)?|concludes?(?: on)?|falls? on) $/.test(
    text.slice(0, text.indexOf(`‹D${index}›`)),
  );
}

/** 'Diplomatic relations were established on September 23, 1992.' */
function isOfTies({ text }: Frame, index: number): boolean {
  return /\b(?:ties|relations|established|founded|independence)\b[^.;]{0,40}$/.test(
    text.slice(0, text.indexOf(`‹D${index}›`)),
  );
}

/** 'The September 10 talks', 'the May 3 attacks': the day names what was on it. */
function isOfAThing({ text }: Frame, index: number): boolean {
  const mark = `‹D${index}›`;
  const at = text.indexOf(mark);
  return (
    /\b(?:the|this|that) $/.test(text.slice(0, at)) &&
    /^ (?!afternoon|morning|evening|night)[a-z]/.test(text.slice(at + mark.length))
  );
}

/** 'Said in Hanoi on Thursday'. */
function cityOfDay({ text, places }: Frame): string | null {
  const mark = /\bin (?:the )?‹L(\d+)›,? (?:on )?‹D\d+›|‹D\d+›,?(?: \w+)? in (?:the )?‹L(\d+)›/.exec(text);
  const place = mark ? places[Number(mark[1] ?? mark[2])]! : null;
  return place && ['city', 'capital', 'province'].includes(place.form) ? place.name : null;
}

function cityIn({ text, places }: Frame): string | null {
  return (
    allMatches(text, /\bin (?:the )?‹L(\d+)›/g)
      .map((mark) => places[Number(mark[1])]!)
      .find(({ form }) => form === 'city' || form === 'capital' || form === 'province')?.name ?? null
  );
}

/** A caption, or the page's own stamp: '16:05 GMT+7, Friday', 'Published July 22, 2020', 'Morning digest on June 3'. */
export function isNoNews({ sentence: { block }, text }: Frame): boolean {
  return block.kind === 'caption' || block.kind === 'byline' || STAMP.test(text);
}

const STAMP =
  /\b\d{1,2}:\d\d\b|\bgmt\b|^\W*(?:published|updated?|posted|released|written|modified|last updated)\b|\bfont size\b|\b(?:digest|news today|bulletin|newsletter|round-?up|headlines) (?:on |of |for |\()‹D\d+›|\bfollowing is a (?:list|brief|review|summary)\b/;

/** The last day that a sentence of the body names, when it is news. */
export function lastDayIn(frame: Frame, document: Document): string | null {
  const last = frame.dates.findLast((date) => date.value?.length === 10 && date.until === null)?.value ?? null;
  return last !== null && !isNoNews(frame) && isCurrent({ date: last }, document) ? last : null;
}

/** Told as the news itself, not as something recalled: within ten days before the day of writing, or soon after it. */
export function isCurrent(told: { date: string | null }, document: Document): boolean {
  if (told.date === null || document.reference === null) return true;
  if (told.date.length < 10 || document.reference.length < 10)
    return told.date.slice(0, 7) >= document.reference.slice(0, 7);
  const days = (Date.parse(document.reference) - Date.parse(told.date)) / 86_400_000;
  return days <= 10 && days >= -30;
}
