import { allMatches } from '../../../article/all-matches.ts';
import type { Frame } from '../../../assemble/frame.ts';
import { addDays, addMonths } from '../../../find/dates/calendar.ts';
import { readNumberWord } from '../../../find/quantities/number-word.ts';
import type { Encounter } from '../clause/encounter.ts';
import type { When } from './when.ts';

/**
 * When an encounter was that is told by its distance from another day: 'two weeks after X travelled to Hanoi', 'four months after his visit'.
 * That day stands before it, or is `otherwise`; the value is null where the distance is vague. No distance told: null.
 */
export function countedFrom({ frame, at, end }: Encounter, otherwise: string | null): When | null {
  // 'Ten years after his visit to Lima in July 2013': the visit has a date of its own.
  if (OWN_DATE.test(frame.text.slice(end))) return null;
  const left = frame.text.slice(0, at);
  const earlier = EARLIER_THAN_THAT.exec(frame.text.slice(end));
  if (earlier && otherwise !== null) {
    const date = moved(otherwise, -(/^an?$/.test(earlier[1]!) ? 1 : readNumberWord(earlier[1]!)!), earlier[2]!);
    return { date, until: null, inferredYear: true };
  }
  const told = DISTANCE.exec(left);
  if (!told) return null;
  const [, vague, count, unit, way] = told;
  const mark = allMatches(left.slice(0, told.index), /‹D(\d+)›/g).at(-1);
  const from = (mark ? frame.dates[Number(mark[1])]!.value : null) ?? otherwise;
  const many = count === undefined || /^an?$/.test(count) ? 1 : (readNumberWord(count) ?? Number(count));
  const date = vague !== undefined || from === null ? null : moved(from, way === 'before' ? many : -many, unit!);
  return { date, until: null, inferredYear: true };
}

/** The day, month or year that lies so many units away; null when that is more exact than what is known. */
function moved(from: string, steps: number, unit: string): string | null {
  if (unit === 'year') return String(Number(from.slice(0, 4)) + steps);
  if (unit === 'month') return addMonths(from, steps);
  if (unit === 'day') return addDays(from, steps);
  return addDays(from, steps * 7)?.slice(0, 7) ?? null;
}

/** The words around an encounter tell how far it lies from another day. */
export function isCounted({ text }: Frame, at: number, end: number): boolean {
  return DISTANCE.test(text.slice(0, at)) || EARLIER_THAN_THAT.test(text.slice(end));
}

/** 'Had met in Lima a month earlier'; days and years earlier are dates by themselves. */
const EARLIER_THAN_THAT =
  /^(?: (?:in|at) (?:the )?‹L\d+›)? (an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven) (month|week)s? (?:earlier|before(?=[,.;]|$| in\b))/;

const OWN_DATE = /^(?: (?:to|in|of|by) (?:the )?‹\w\d+›)*,? (?:in|on|of|from|between) ‹D\d+›/;

const DISTANCE =
  /\b(?:(less than|more than|over|nearly|almost|several|some|few|under|about|around) )?(?:(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) )?(day|week|month|year)s? (after|before|following) (?:‹[VFX]\d+›'?s? |[\w.'-]+ ){0,6}$/;
