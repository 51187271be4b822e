import type { Document } from '../../document.ts';
import type { When } from '../../rules/meetings/when.ts';
import type { Frame } from '../frame.ts';
import { monthOf } from './month-of.ts';
import type { Telling } from './telling.ts';

/** What the sentences before an encounter have told, for one that gives no date of its own. */
export type StoryContext = When & {
  place: string | null;
  partners: string[];
  /** Where the story's visit from Vietnam leads, with its partners: talks of the trip are there. */
  destination: { place: string; partners: string[] } | null;
  /** The encounters told are on the margins of a summit. */
  sidelines: boolean;
  /** The story is of a visit of several days: an undated talk was on one of them. */
  trip: boolean;
};

/** What is known after a telling: its date and place; a visit of several days gives the month alone. */
export function contextAfter(known: StoryContext | null, telling: Telling): StoryContext | null {
  const base = {
    inferredYear: telling.inferredYear,
    until: null,
    place: telling.kind === 'visit' ? null : telling.place,
    partners: telling.partners,
    sidelines: telling.kind === 'sidelines',
    trip: known?.trip ?? false,
    destination: destinationOf(telling) ?? known?.destination ?? null,
  };
  if (telling.until !== null && telling.date !== null) {
    const date = monthOf(telling.date, telling.until);
    if (known !== null) return { ...known, trip: true, destination: base.destination };
    return date.length > 4 ? { ...base, date, trip: true } : known;
  }
  return { ...base, date: telling.date };
}

/** What a sentence without an encounter tells the next ones: its full date, when that is news and no caption's. */
export function contextOfDay(frame: Frame, document: Document): StoryContext | null {
  const day = frame.dates.find((date) => date.value !== null && date.value.length === 10 && !date.until);
  if (!day || frame.sentence.block.kind === 'caption' || !isCurrent({ date: day.value }, document)) return null;
  const { value: date, inferredYear } = day;
  return {
    date,
    until: null,
    inferredYear,
    place: null,
    partners: [],
    destination: null,
    sidelines: false,
    trip: false,
  };
}

function destinationOf(telling: Telling): StoryContext['destination'] {
  if (telling.kind !== 'visit' || telling.inbound || telling.place === null) return null;
  return { place: telling.place, partners: telling.partners };
}

/** Told as the news itself, not as something recalled: within ten days before the day of writing, or soon after it. */
export function isCurrent(told: { date: string | null }, document: Document): boolean {
  if (told.date === null || document.reference === null) return true;
  if (told.date.length < 10 || document.reference.length < 10)
    return told.date.slice(0, 7) >= document.reference.slice(0, 7);
  const days = (Date.parse(document.reference) - Date.parse(told.date)) / 86_400_000;
  return days <= 10 && days >= -30;
}
