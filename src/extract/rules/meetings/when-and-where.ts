import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { Document } from '../../document.ts';
import type { DateMention, PlaceMention } from '../../find/mention.ts';
import type { Frame } from '../../assemble/frame.ts';
import type { Encounter } from './encounter.ts';

export type When = { date: PartialDate | null; until: PartialDate | null; inferredYear: boolean };

/** `anaphoric`: counted from a date told before ('a day earlier'); `said` is the expression. */
export type ClauseDate = When & { anaphoric: boolean; said: DateMention };

/** Words between a date and the encounter that make the date another event's. */
const OTHER_EVENT =
  /\b(?:took office|assumed office|in office|was appointed|was elected|since|established|founded|anniversary|before|ahead of|until|between|deadline|term|plan|period|in force|effect|target|vision|programme|compared|years? ago|born|agreement of|signed in|statement of|summit of|of last)\b/;

/**
 * The date of an encounter as its own clause gives it: the date nearest to the telling word, on either side, that no other event
 * claims. Null when the sentence has none.
 */
export function dateInClause(encounter: Encounter): ClauseDate | null {
  const { frame, at, end } = encounter;
  const whole = encounter.kind === 'visit' ? beginAndEnd(encounter) : null;
  if (whole) return whole;
  // 'A session between X, who is visiting Israel, and Y on Sunday': the date is the session's.
  const aside =
    encounter.kind === 'visit' && /,? who (?:is|are|was|were) (?:\w+ ){0,6}$/.test(frame.text.slice(0, at))
      ? /,(?! ‹D)|$/.exec(frame.text.slice(end))!.index + end
      : null;
  let best: DateMention | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const mark of frame.text.matchAll(/‹D(\d+)›/g)) {
    const date = frame.dates[Number(mark[1])]!;
    if (aside !== null && (mark.index < end || mark.index > aside)) continue;
    if (mark.index >= at && mark.index < end) return toWhen(date);
    const cost = dateCost(encounter, date, mark.index, mark.index + mark[0].length);
    if (cost < bestCost) [best, bestCost] = [date, cost];
  }
  if (best === null || bestCost >= FARTHEST) return null;
  return inYearToldBefore(frame, best) ?? partOfVisit(encounter, dayOfOpening(frame, best));
}

/** What a date may cost and still be the encounter's; an event that claims it costs more. */
const FARTHEST = 190;

/** 'On the fringes of the session, which opened on May 15, he met …': some day of that month. */
function dayOfOpening(frame: Frame, date: DateMention): ClauseDate {
  const when = toWhen(date);
  if (date.value?.length !== 10 || date.until !== null) return when;
  const opened = /which (?:opened|began|kicked off|started)[^,;]*$/.test(leadTo(frame, date));
  return opened ? { ...when, date: date.value.slice(0, 7) } : when;
}

/** 'Back in 2017, X and Y met on August 1': the year told before holds for a day without one. */
function inYearToldBefore(frame: Frame, day: DateMention): ClauseDate | null {
  const year = frame.dates.find(
    (date) =>
      date.start < day.start && date.until === null && date.value !== null && /^(?:19|20)\d\d$/.test(date.value),
  );
  if (!year || !day.inferredYear || day.value === null || !/\b(?:back in|in|of) $/.test(leadTo(frame, year))) return null;
  const moved = (value: string) => year.value! + value.slice(4);
  const when = dayOfOpening(frame, day);
  return { ...when, date: moved(day.value), until: day.until === null ? null : moved(day.until) };
}

function leadTo(frame: Frame, date: DateMention): string {
  return frame.text.slice(0, frame.text.indexOf(`‹D${frame.dates.indexOf(date)}›`));
}

/** How far a date stands from the telling word, in characters, with a charge for each sign that another event owns it. */
function dateCost(encounter: Encounter, date: DateMention, from: number, next: number): number {
  const { frame, at, end } = encounter;
  const visit = encounter.kind === 'visit';
  const after = from >= end;
  const between = after ? frame.text.slice(end, from) : frame.text.slice(next, at);
  const lead = frame.text.slice(Math.max(0, from - 30), from);
  const yearOnly = date.value?.length === 4;
  const visitSpan = visit && date.until !== null && date.until.length > 7;
  let cost = Math.min(120, between.replace(/‹\w\d+›/g, 'xx').length);
  if (date.value !== null && date.value.length < 10) cost += 15;
  if (/[;]|\bwhile\b|\bwhereas\b/.test(between)) cost += 150;
  if (after && OTHER_CLAUSE.test(between)) cost += visit ? 60 : 80;
  if (after && OTHER_EVENT.test(between) && !visitSpan) cost += 200;
  if (OF_OTHER_EVENT.test(lead) && !date.until && !/\b(?:afternoon|morning|evening|night) of $/.test(lead)) {
    cost += /from $/.test(lead) ? 0 : 90;
  }
  if (!after && from > 25 && /,/.test(between)) cost += 15;
  if (after && visit && date.until) cost -= 40;
  if (yearOnly) cost += date.until === null ? 25 : 200;
  if (/‹D\d+›/.test(between)) cost += 60;
  if (NAMED_BY_DATE.test(frame.text.slice(next))) cost += 250;
  if (/\([^)]*$/.test(lead) && date.until === null) cost += 200;
  if (yearOnly && /\b(?:for|under|their|new|another) (?:the )?$/.test(lead)) cost += 150;
  if (/\bsince (?:the |early |late |mid-?)?$/.test(lead)) cost += 200;
  return cost;
}

const OTHER_CLAUSE = /,? (?:who|which|whose|(?:with |to |by )?whom|where|since|when|after|before)\b/;
/** 'Since 2016', 'the summit of May 3'. */
const OF_OTHER_EVENT =
  /\b(?:since|of|by|until|from|before|after|for the|between) (?:the |early |late |mid-?)?$/;
/** 'The 2026 World Cup', 'the 2021-2025 plan'. */
const NAMED_BY_DATE =
  /^(?:'s|-| (?:period|plan|action|target|programme|vision|goal|agenda|world cup|expo|fair|strategy|roadmap))/;

/** 'As part of his ongoing visit': the date of the clause is a day of the visit, and its month is all that is told of the visit. */
function partOfVisit(encounter: Encounter, when: ClauseDate): ClauseDate {
  if (encounter.kind !== 'visit' || when.until !== null || when.date?.length !== 10) return when;
  const lead = encounter.frame.text.slice(Math.max(0, encounter.at - 60), encounter.at);
  return /\b(?:having|part of|framework of|during|in the course of|amid|ongoing|current)\b/.test(lead)
    ? { ...when, date: when.date.slice(0, 7) }
    : when;
}

const BEGINS =
  /(?:beg[aiu]n|begins|start(?:s|ed)|arriv\w+|leav\w*|leaves|left|set out|kick\w* off|from|open\w*|departs?)(?: \w+){0,3} (?:on |for \w+ )?$/;
const ENDS =
  /(?:until|till|through|end(?:s|ed)?|wound up|wind(?:s)? up|wrap(?:s|ped) up|conclud\w+|leav\w+|left|to last until|lasts? (?:until|to)|return\w*|clos\w+|flew out|departed)(?: \w+){0,2} (?:on )?$/;

/** A visit whose two ends stand apart: 'left on May 11 for a visit that lasts until May 15', 'wound up on June 23 the visit begun on June 18'. */
function beginAndEnd(encounter: Encounter): ClauseDate | null {
  const { frame } = encounter;
  const days = [...frame.text.matchAll(/‹D(\d+)›/g)].map((mark) => ({
    date: frame.dates[Number(mark[1])]!,
    lead: frame.text.slice(Math.max(0, mark.index - 32), mark.index),
  }));
  const single = days.filter(({ date }) => date.value?.length === 10 && date.until === null);
  if (single.length !== 2) return null;
  const end = single.find(({ lead }) => ENDS.test(lead));
  const begin = single.find((day) => day !== end && (BEGINS.test(day.lead) || end !== undefined));
  if (!begin || !end || begin.date.value! >= end.date.value!) return null;
  const length = (Date.parse(end.date.value!) - Date.parse(begin.date.value!)) / 86_400_000;
  return length <= 21 ? { ...toWhen(begin.date), until: end.date.value } : null;
}

function toWhen(date: DateMention): ClauseDate {
  return {
    date: date.value,
    until: date.until,
    inferredYear: date.inferredYear,
    anaphoric: date.form === 'anaphoric' && date.value === null,
    said: date,
  };
}

/** The place that the clause names with 'in', 'at' or a dateline city, as its usual English name. */
export function placeInClause(encounter: Encounter): string | null {
  const { frame, at, end } = encounter;
  if (encounter.place !== undefined) return encounter.place;
  let best: PlaceMention | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const mark of frame.text.matchAll(/‹L(\d+)›/g)) {
    const place = frame.places[Number(mark[1])]!;
    if (place.form === 'adjective' || place.form === 'people') continue;
    const lead = frame.text.slice(0, mark.index);
    const direct =
      /\b(?:in|at|to) (?:the )?(?:(?:capital(?: city)?|city|province|town|central city|northern province|southern (?:city|province)|[\w-]+) of |[\w-]+ (?:city|town) of )?$/.test(
        lead,
      ) ||
      (/‹L\d+›,? $/.test(lead) && /\bin (?:the )?‹L\d+›,? $/.test(lead));
    if (!direct) continue;
    if (
      place.form === 'country' &&
      /\b(?:ambassador|representative|projects?|invest\w*|embassy|offices?|living|companies|citizens|community|market) (?:\w+ )?in $/.test(
        lead,
      )
    )
      continue;
    const after = mark.index >= end;
    const between = after ? frame.text.slice(end, mark.index) : frame.text.slice(mark.index + mark[0].length, at);
    let cost = between.replace(/‹\w\d+›/g, 'xx').length;
    if (/[;]|\bwhile\b/.test(between)) cost += 150;
    if (
      after &&
      /,? (?:who|which|whose|where|since|when|after|before)\b/.test(between) &&
      !/which (?:was held|took place|was organised|opened|is taking place|met)\b[^,]*$/.test(between)
    )
      cost += 100;
    if (/\bto $/.test(lead)) cost += 200;
    if (place.form === 'country') cost += 90;
    if (!after && mark.index > 25) cost += 20;
    if (cost < bestCost) [best, bestCost] = [place, cost];
  }
  return best && bestCost < 150 ? best.name : null;
}

/** True when the date lies after the day of writing, false when before or on it, null when that cannot be told. */
export function isAhead(when: When | null, document: Document): boolean | null {
  if (!when?.date || document.reference === null || document.floating) return null;
  const day = when.date;
  if (day.startsWith(document.reference) && day.length > document.reference.length) return null;
  const reference = document.reference.slice(0, day.length);
  if (day > reference) return true;
  return day < reference ? false : null;
}
