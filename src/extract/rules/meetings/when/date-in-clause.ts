import { allMatches } from '../../../article/all-matches.ts';
import type { Frame } from '../../../assemble/frame.ts';
import type { DateMention } from '../../../find/mention.ts';
import type { Encounter } from '../clause/encounter.ts';
import { beginAndEnd } from './begin-and-end.ts';
import { dateCost } from './date-cost.ts';
import { dateInBrackets } from './date-in-brackets.ts';
import { dayBehindActor } from './day-behind-actor.ts';
import { isDayOfDeparture } from './day-of-departure.ts';
import { isCircumstance } from './is-circumstance.ts';
import { isOfAnotherAct } from './is-of-another-act.ts';
import { isOfOtherPartner } from './is-of-other-partner.ts';
import { type ClauseDate, toWhen } from './when.ts';

/** 'X's visit| to Kenya in 2022 and Y's visit to Peru in 2023': what stands right behind the place. */
const OWN_TIME = /^(?:s)? to (?:the )?‹L\d+› (?:(?:in|on|from|between) )?‹D(\d+)›/;
const isVisitsTime = ({ value, form }: DateMention): boolean => value !== null && form === 'absolute';

/**
 * The date of an encounter as its own clause gives it: the date nearest to the telling word, on either side, that no other event
 * claims. Null when the sentence has none.
 */
export function dateInClause(encounter: Encounter): ClauseDate | null {
  const { frame, at, end } = encounter;
  const bracketed = dateInBrackets(encounter);
  if (bracketed) return inYearToldBefore(frame, bracketed) ?? toWhen(bracketed);
  const whole = encounter.kind === 'visit' ? beginAndEnd(encounter) : null;
  if (whole) return whole;
  const own = encounter.kind === 'visit' ? OWN_TIME.exec(frame.text.slice(end)) : null;
  if (own && isVisitsTime(frame.dates[Number(own[1])]!)) return toWhen(frame.dates[Number(own[1])]!);
  const making = encounter.kind === 'visit' ? IS_MAKING.exec(frame.text.slice(end)) : null;
  if (making && frame.dates[Number(making[1])]!.until !== null) return toWhen(frame.dates[Number(making[1])]!);
  // 'A session between X, who is visiting Israel, and Y on Sunday': the date is the session's.
  const aside =
    encounter.kind === 'visit' &&
    /,? who (?:(?:is|are|was|were|has been) (?:(?:[\w-]+|‹L\d+›) ){0,6})?$/.test(frame.text.slice(0, at))
      ? /,(?! ‹D)|$/.exec(frame.text.slice(end))!.index + end
      : null;
  const theirs = encounter.kind === 'visit' ? null : dayBehindActor(encounter);
  if (theirs) return toWhen(theirs);
  const cleft = CLEFT.exec(frame.text.slice(0, at));
  if (cleft) return toWhen(frame.dates[Number(cleft[1])]!);
  const followed = FOLLOWED.exec(frame.text.slice(end));
  if (followed) return toWhen(frame.dates[Number(followed[1])]!);
  const within = encounter.kind === 'visit' ? null : BEFORE_PARTNER.exec(frame.text.slice(end));
  if (within && !isOfOtherPartner(encounter, end + within.index, end + within[0].length))
    return toWhen(frame.dates[Number(within[1])]!);
  let best: DateMention | null = null;
  let apart = false;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const mark of allMatches(frame.text, /‹D(\d+)›/g)) {
    const date = frame.dates[Number(mark[1])]!;
    const inside = mark.index >= at && mark.index < end;
    // 'To mark the National Day (September 2, 1945) and …': what is in brackets dates what it stands behind.
    if (inside && /\([^)]*$|\bsince $/.test(frame.text.slice(at, mark.index))) continue;
    if (inside && (date.until === null || encounter.kind === 'visit'))
      return inYearToldBefore(frame, date) ?? toWhen(date);
    if (
      (mark.index > end && isOfName(frame, date, mark.index)) ||
      (aside !== null && (mark.index < end || mark.index > aside))
    )
      continue;
    const cost = dateCost(encounter, date, mark.index, mark.index + mark[0].length);
    if (cost >= bestCost) continue;
    [best, bestCost] = [date, cost];
    const next = mark.index + mark[0].length;
    apart = isOfAnotherAct(encounter, mark.index, next) || isOfOtherPartner(encounter, mark.index, next);
  }
  // 'Chairman receives the Kenyan ambassador (28/07/2025)', in a list of other news.
  if (
    /^(?:foreign|headline-list)$/.test(frame.sentence.block.kind) &&
    /\(‹D\d+›\)\W*$/.test(frame.text) &&
    frame.dates.length === 1
  )
    return toWhen(frame.dates[0]!);
  if (frame.sentence.block.kind === 'caption' && frame.dates.length === 1 && bestCost < 2 * FARTHEST) bestCost = 0;
  if (best === null || bestCost >= FARTHEST) return dayOfStay(encounter);
  best = finerBehind(frame, best);
  if (isJourney(encounter, best) || isDayOfDeparture(encounter, best)) apart = true;
  if (apart && best.value?.length === 10 && best.until === null)
    return { ...toWhen(best), date: best.value.slice(0, 7) };
  const when = encounter.kind === 'visit' && !encounter.visit?.shared ? toWhen(best) : dayOfOpening(frame, best);
  return inYearToldBefore(frame, best) ?? partOfVisit(encounter, when);
}

/** 'Attends the 2024 APEC Week in Lima from November 12 to 16': the year belongs to the name. */
function isOfName({ text }: Frame, { value, until }: DateMention, at: number): boolean {
  if (value?.length !== 4 || until !== null) return false;
  return (
    /\b(?:the|its|an?) $/.test(text.slice(0, at)) &&
    /^‹D\d+› (?:‹[FB]|(?!(?:visit|trip|talks|meeting|and|when|in|by|to|the)\b)[a-z])/.test(text.slice(at))
  );
}

/** 'Flew in on Friday to attend the summit', 'left on May 3 for the forum': the day of the journey; the gathering is some days about it. */
function isJourney({ frame, kind, at }: Encounter, date: DateMention): boolean {
  if (kind !== 'conference') return false;
  const mark = `‹D${frame.dates.indexOf(date)}›`;
  const day = frame.text.indexOf(mark);
  return (
    day < at && TRAVELLED.test(frame.text.slice(0, day)) && TO_BE_THERE.test(frame.text.slice(day + mark.length, at))
  );
}

const TRAVELLED =
  /\b(?:flew|flown|arriv|left|leav|depart|travel|land|came|come|touch|set (?:off|out)|head|took off|on (?:his|her|their) way)\w*\b[^,;]*$/;
const TO_BE_THERE = /^(?:[^;.]{0,60} )?(?:to |for |at )/;

/** 'Y went to Lima in March, where he held talks with X': in the month of the stay, or on the day. */
function dayOfStay({ frame, at, kind }: Encounter): ClauseDate | null {
  const stay = kind === 'visit' ? null : STAYED.exec(frame.text.slice(0, at));
  const date = stay ? frame.dates[Number(stay[1])]! : null;
  return date && date.until === null ? toWhen(date) : null;
}

const STAYED = /‹L\d+› (?:in|on|early in|late in) ‹D(\d+)›, where (?:(?!\b(?:who|which|while)\b|‹[LD])[^;.])*$/;

/** 'In May it was X who visited Lima.' */
const CLEFT =
  /\b(?:in|on) ‹D(\d+)›,? it was (?:the turn of )?(?:the |then |former )*‹[VFX]\d+›(?:, [^,;]{3,60},)? (?:who|that|to) (?:(?!met|held)[\w-]+ ){0,4}$/;

/** 'Last year, on September 25': the day within it. */
function finerBehind(frame: Frame, date: DateMention): DateMention {
  const at = frame.dates.indexOf(date);
  const next = frame.dates[at + 1];
  const within = date.until === null && next?.until === null && date.value !== null && next.value !== null;
  if (!within || next.value!.length <= date.value!.length || !next.value!.startsWith(date.value!)) return date;
  return new RegExp(`‹D${at}›, (?:on|in) ‹D${at + 1}›`).test(frame.text) ? next : date;
}

/** 'X came in May, and a visit by Y, the seventh President, followed in June': the encounter's own verb has its date. */
const FOLLOWED =
  /^(?: (?:to|by|of|from|with|between|and) (?:the )?‹[VFXL]\d+›)*(?:, [^,;]{2,60})?,? (?:followed|took place|came|was paid|was held|were held|ensued) (?:in|on) ‹D(\d+)›/;

/** 'Talks in Lima on May 3 with X': told between the word and those whom it joins. */
const BEFORE_PARTNER =
  /^(?: (?:in|at) (?:the )?‹L\d+›)?,? on (?:the (?:morning|afternoon|evening) of )?‹D(\d+)›(?= (?:with|between) (?:the )?‹[VF])/;

/** 'Issued a statement on May 4 on the visit which X is making from May 3 to 5.' */
const IS_MAKING =
  /^(?: to (?:the )?‹L\d+›)?,? (?:(?:which|that) )?(?:the )?‹[VFX]\d+›(?:, [^;]{3,80},)? (?:is|was|has been|had been) (?:currently |now )?(?:making|paying)(?: there| here)?,? (?:from |between |on )?‹D(\d+)›/;

/** What a date may cost and still be the encounter's; an event that claims it costs more. */
const FARTHEST = 199;

/** 'On the fringes of the session, which opened on May 15, he met …': some day of that month. */
function dayOfOpening(frame: Frame, date: DateMention): ClauseDate {
  const when = toWhen(date);
  if (date.value?.length !== 10 || date.until !== null) return when;
  const opened = EVENT_RAN.test(leadTo(frame, date));
  return opened ? { ...when, date: date.value.slice(0, 7) } : when;
}

const EVENT_RAN =
  /\bwhich (?:opened|began|kicked off|started)[^,;]*$|\b(?:summit|session|conference|forum|assembly|congress|expo|fair|meetings?|week),? (?:that|which) (?:opened|opens|began|begins|kicked off|started|starts|closed|closes|ended|ends|concluded|wrapped up|ran|runs|lasted)\b[^,;]*$/;

/** 'Back in 2017, X and Y met on August 1': the year told before holds for a day without one. */
function inYearToldBefore(frame: Frame, day: DateMention): ClauseDate | null {
  if (!day.inferredYear || day.value === null) return null;
  // 'On November 24, 2021, when X, on a visit from November 22 to 25, …': one month of one year.
  const beside = frame.dates.findLast((date) => date.start < day.start && date.value !== null && !date.inferredYear);
  if (beside?.value?.length === 10 && beside.value.slice(5, 7) === day.value.slice(5, 7)) {
    const of = (value: string) => beside.value!.slice(0, 4) + value.slice(4);
    return { ...toWhen(day), date: of(day.value), until: day.until === null ? null : of(day.until) };
  }
  const year = frame.dates.findLast(
    (date) =>
      date.start < day.start &&
      date.until === null &&
      /^(?:19|20)\d\d$/.test(date.value ?? '') &&
      isScene(frame, date) &&
      !leadTo(frame, day).slice(leadTo(frame, date).length).includes(';'),
  );
  if (!year) return null;
  const moved = (value: string) => year.value! + value.slice(4);
  const when = dayOfOpening(frame, day);
  return { ...when, date: moved(day.value), until: day.until === null ? null : moved(day.until) };
}

/** 'In 2017, …', 'when he came back in 2017', 'the meeting in 2017', 'in 2017, when'; not 'the plan adopted in 2017'. */
function isScene(frame: Frame, year: DateMention): boolean {
  const lead = leadTo(frame, year);
  const mark = `‹D${frame.dates.indexOf(year)}›`;
  return (
    SCENE_OF_YEAR.test(lead) || /^,? (?:when|during which|in which)\b/.test(frame.text.slice(lead.length + mark.length))
  );
}

const SCENE_OF_YEAR =
  /(?:^|; |, and |\bwhen ‹\w\d+› |\b(?:back|meetings?|talks|visits?|trips?|calls?|guests|visitors|sessions?|summits?|twice|times|once|again) )(?:back |early |late )?in $/;

function leadTo(frame: Frame, date: DateMention): string {
  return frame.text.slice(0, frame.text.indexOf(`‹D${frame.dates.indexOf(date)}›`));
}

/** 'As part of his ongoing visit': the date of the clause is a day of the visit, and its month is all that is told of the visit. */
function partOfVisit(encounter: Encounter, when: ClauseDate): ClauseDate {
  if (encounter.kind !== 'visit' || when.until !== null || when.date?.length !== 10) return when;
  const month = { ...when, date: when.date.slice(0, 7) };
  if (isCircumstance(encounter, when)) return month;
  const lead = encounter.frame.text.slice(Math.max(0, encounter.at - 60), encounter.at);
  // 'During his visit to Kenya on May 3': the day of the visit itself.
  if (/^ to (?:the )?‹L\d+› on ‹D\d+›/.test(encounter.frame.text.slice(encounter.end))) return when;
  return /\b(?:having|part of|framework of|during|in the course of|amid|ongoing|current)\b/.test(lead) ? month : when;
}
