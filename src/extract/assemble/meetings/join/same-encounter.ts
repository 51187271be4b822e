import { agrees } from '../../../../dataset/partial-date.ts';
import type { Person } from '../../cast/person-registry.ts';
import type { Telling } from '../../story/telling.ts';
import { officesApart } from './offices-apart.ts';

/** 0 when the two cannot be one encounter, else how much speaks for it. */
export function sameEncounter(a: Telling, b: Telling): number {
  if ((a.kind === 'visit') !== (b.kind === 'visit')) return 0;
  if (!a.partners.some((partner) => b.partners.includes(partner)) && (a.partners.length || b.partners.length)) return 0;
  const near = a.story === b.story;
  if (isOneOfNobody(a, b)) return 1;
  if (occasionsApart(a, b)) return 0;
  if ((a.kind === 'phone-call') !== (b.kind === 'phone-call') && (!near || onTheSpot(a) || onTheSpot(b))) return 0;
  if (a.kind === 'visit') return sameVisit(a, b);
  if (besideAGathering(a, b) || besideAGathering(b, a)) return 0;
  if (!datesAgree(a, b) && !isMonthGuessed(a, b)) return 0;
  const vietnam = overlap(a.vietnam, b.vietnam);
  const foreign = overlap(a.foreign, b.foreign);
  if (vietnam === 'apart' || foreign === 'apart') return 0;
  if (vietnam === 'same' && foreign === 'same') return 4;
  if (
    a.headline &&
    b.headline &&
    a.date === b.date &&
    a.kind === b.kind &&
    a.partners.join() === b.partners.join() &&
    vietnam === 'open' &&
    foreign === 'open'
  )
    return 1;
  const gap = Math.abs(a.sentence - b.sentence);
  if (!a.headline && !b.headline && officesApart(a, b)) return 0;
  if (!near && !(a.date && b.date))
    return a.headline || b.headline ? (vietnam === 'same' || foreign === 'same' ? 1 : 0) : 0;
  if (vietnam === 'same' || foreign === 'same') return near || (a.date !== null && a.date === b.date) ? 2 : 0;
  return near && (gap <= 3 || (a.kind === 'ceremony' && b.kind === 'ceremony')) ? 1 : 0;
}

/** 'Experts of both countries met for the 17th round of negotiations': told twice in a sentence that names nobody. */
function isOneOfNobody(a: Telling, b: Telling): boolean {
  return (
    a.kind !== 'visit' &&
    a.story === b.story &&
    a.sentence === b.sentence &&
    a.date === b.date &&
    a.partners.join() === b.partners.join() &&
    [a.vietnam, a.foreign, b.vietnam, b.foreign].every((people) => people.length === 0)
  );
}

/** Told by an exact word, in the text itself, as what no telephone can do. */
function onTheSpot({ kind, headline, caption }: Telling): boolean {
  return kind === 'reception' && !headline && !caption;
}

/** A welcome ceremony, a banquet and the talks of one day are three encounters. */
function occasionsApart(a: Telling, b: Telling): boolean {
  if (a.headline || b.headline || a.caption || b.caption) return false;
  if (isApartFromDialogue(a, b) || isApartFromDialogue(b, a)) return true;
  // Who has handed over credentials is received on the spot.
  const pair = [a.occasion, b.occasion];
  if (pair.includes('credentials') && pair.every((one) => /^(?:credentials|talks|ceremony)$/.test(one))) return false;
  return a.occasion !== b.occasion && (a.occasion !== 'talks' || b.occasion !== 'talks');
}

/** 'The third dialogue took place in Lima.' 'The Mayor received its head.': nobody is received at a dialogue of two delegations, nor on arrival. */
function isApartFromDialogue(dialogue: Telling, { kind, vietnam, foreign, date }: Telling): boolean {
  if (kind !== 'reception' || dialogue.kind !== 'dialogue' || vietnam.length === 0 || foreign.length === 0)
    return false;
  return (dialogue.vietnam.length === 0 && dialogue.foreign.length === 0) || date !== dialogue.date;
}

/** Ministers of three countries gather, and two of them talk on the sidelines: two encounters. So are a summit and the talks with its host. */
function besideAGathering(a: Telling, b: Telling): boolean {
  const withHost = a.kind === 'conference' && b.kind !== 'conference' && a.foreign.length === 0 && !b.headline;
  if (withHost && !a.headline) return true;
  return a.partners.length > 1 && b.partners.length === 1 && b.kind === 'sidelines' && a.kind !== 'sidelines';
}

function sameVisit(a: Telling, b: Telling): number {
  if (!visitDatesAgree(a, b)) return 0;
  const va = visitorsOf(a);
  const vb = visitorsOf(b);
  if (a.inbound !== b.inbound) return 0;
  const same = overlap(va, vb);
  if (same === 'same') return 3;
  if (same === 'apart') return 0;
  return a.story === b.story || isBlurbOf(a, b) || isBlurbOf(b, a) ? 1 : 0;
}

/** 'Kenyan PM begins visit', the headline of another article, below the story of a visit from there. */
const isBlurbOf = (blurb: Telling, { own }: Telling): boolean =>
  own && !blurb.own && blurb.date === null && blurb.vietnam.length === 0 && blurb.foreign.length === 0;

/** A visit whose time no words tell is taken for one of the month of writing; told beside that month by words, it is the same. */
function isGuessBeside(a: Telling, b: Telling): boolean {
  if (a.story !== b.story || a.dated === b.dated || a.date === null || b.date === null) return false;
  const [guess, told] = a.dated ? [b, a] : [a, b];
  if (guess.recalled || overlap(visitorsOf(a), visitorsOf(b)) !== 'same') return false;
  return Math.abs(monthsOf(guess.date!) - monthsOf(told.until ?? told.date!)) === 1;
}

/** 'Talks with X made up the visit', in the paper of the month after: the same talks where the story tells their day. */
function isMonthGuessed(a: Telling, b: Telling): boolean {
  if (a.story !== b.story || a.dated === b.dated || a.date === null || b.date === null) return false;
  const [guess, told] = a.dated ? [b, a] : [a, b];
  if (guess.recalled || told.recalled || !guess.inferredYear || guess.date!.length !== 7 || told.date!.length !== 10)
    return false;
  return (
    guess.kind === told.kind &&
    overlap(a.vietnam, b.vietnam) === 'same' &&
    overlap(a.foreign, b.foreign) === 'same' &&
    monthsOf(guess.date!) - monthsOf(told.date!) === 1
  );
}

function monthsOf(date: string): number {
  return date.length < 7 ? Number.POSITIVE_INFINITY : Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

function visitDatesAgree(a: Telling, b: Telling): boolean {
  if (isGuessBeside(a, b)) return true;
  if (a.date === null || b.date === null)
    return a.story === b.story || a.status === b.status || overlap(visitorsOf(a), visitorsOf(b)) === 'same';
  if (datesAgree(a, b) || isOneStay(a, b)) return true;
  const inside = (day: string, span: Telling) =>
    span.until !== null && span.date !== null && day >= span.date && day <= span.until;
  return inside(a.date, b) || inside(b.date, a);
}

/** 'Landed yesterday', 'ends his visit today': nobody comes twice within days. */
function isOneStay(a: Telling, b: Telling): boolean {
  if (a.story !== b.story || a.date?.length !== 10 || b.date?.length !== 10) return false;
  if (a.status !== b.status || overlap(visitorsOf(a), visitorsOf(b)) !== 'same') return false;
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) <= LONGEST_STAY;
}

const LONGEST_STAY = 6 * 24 * 3600 * 1000;

function visitorsOf(telling: Telling): Person[] {
  return telling.inbound ? telling.foreign : telling.vietnam;
}

function datesAgree(a: Telling, b: Telling): boolean {
  if (a.story === b.story && (isPicture(a) || isPicture(b))) return true;
  return a.date === null || b.date === null || agrees(a.date, b.date);
}

/** A picture that bears no day is of whatever day the story tells. */
function isPicture({ caption, dated }: Telling): boolean {
  return caption && !dated;
}

function overlap(a: readonly Person[], b: readonly Person[]): 'same' | 'apart' | 'open' {
  if (a.length === 0 || b.length === 0) return 'open';
  return a.some((person) => b.includes(person)) ? 'same' : 'apart';
}
