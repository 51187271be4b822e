import type { Meeting } from '../../dataset/meeting.ts';
import type { PartialDate } from '../../dataset/partial-date.ts';
import type { Document, Sentence } from '../document.ts';
import type { Draft } from './rule.ts';
import { sentenceAt } from './sentence-at.ts';

/** A dated encounter with the sentences that tell of it. */
export type DatedEncounter = { meeting: Draft<Meeting>; sentences: readonly Sentence[] };

/** How many sentences back, and ahead, an encounter still dates what came of it. */
const BACK = 8;
const AHEAD = 2;
/** What comes of an encounter is told within weeks; an older day in a story is history. */
const RECENT_DAYS = 45;
/** How much further off than talks a visit counts. */
const AS_VISIT = 3;
/** How much further off an encounter of other months counts, told right before it. */
const AS_HISTORY = 2.5;
/** Beside the encounter the text may tell of any time. */
const BESIDE = 1;

/** 'signed during the visit': on one of its days. */
const DURING =
  /\b(?:during|in the course of|on|in) (?:the|this|that|his|her|their) (?:\w+ ){0,2}(?:visit|trip|stay|tour|journey)\b|\balong the way\b|\bin all\b/i;

/** The encounters of an article whose day or month is known. */
export function datedEncounters(document: Document, meetings: readonly Draft<Meeting>[]): DatedEncounter[] {
  return meetings
    .filter(({ date }) => date !== null && date.length > 4)
    .map((meeting) => ({ meeting, sentences: meeting.evidence.map(({ start }) => sentenceAt(document, start)!) }));
}

/** The day, or for a visit of several days the month, of the encounter nearest to a sentence that tells what came of it. */
export function encounterDay(
  document: Document,
  sentence: Sentence,
  partners: readonly string[],
  encounters: readonly DatedEncounter[],
): PartialDate | null {
  let nearest: { meeting: Draft<Meeting>; cost: number } | null = null;
  for (const { meeting, sentences } of encounters) {
    if (!meeting.partners.some((partner) => partners.includes(partner))) continue;
    for (const told of sentences) {
      if (told.story !== sentence.story) continue;
      const gap = sentence.index - told.index;
      if (gap > BACK || gap < -AHEAD) continue;
      if (Math.abs(gap) > BESIDE && !isRecent(meeting.date!, document.reference)) continue;
      // The visit in whose sentence it stands is the occasion; further off, the talks are likelier.
      const old = gap !== 0 && !isRecent(meeting.date!, document.reference) ? AS_HISTORY : 0;
      const cost = old + (gap < 0 ? 3 - gap : gap) + (meeting.kind !== 'visit' ? 0 : gap === 0 ? 0.5 : AS_VISIT);
      if (nearest === null || cost < nearest.cost) nearest = { meeting, cost };
    }
  }
  if (nearest === null) return null;
  const { date, dateEnd } = nearest.meeting;
  const words = document.text.slice(sentence.start, sentence.end);
  return dateEnd !== null || DURING.test(words) ? commonPart(date!, dateEnd ?? date!) : date;
}

/** The month, or the year, in which both lie. */
export function commonPart(from: PartialDate, until: PartialDate): PartialDate | null {
  if (from.slice(0, 7) === until.slice(0, 7)) return from.slice(0, 7);
  return from.slice(0, 4) === until.slice(0, 4) ? from.slice(0, 4) : null;
}

/** True for a day of the weeks before the writing. */
export function isRecent(date: PartialDate, reference: PartialDate | null): boolean {
  if (reference === null || reference.length < 10) return false;
  const day = date.length === 7 ? `${date}-28` : date;
  const days = (Date.parse(reference) - Date.parse(day)) / 86_400_000;
  return days >= -28 && days <= RECENT_DAYS;
}
