import { isPartialDate, type PartialDate } from '../../../dataset/partial-date.ts';
import type { DateMention } from '../mention.ts';
import { addDays, addMonths, toDate, yearOf } from './calendar.ts';
import { anaphoricStep } from './recognisers/anaphoric.ts';
import { ordinalIn } from './recognisers/day-ordinal.ts';

/**
 * 'the same day' means the last day told before it in the stretch; a chain resolves left to right. A stretch may begin with 'On June 8
 * that year': the year is the one told last in the stretch before.
 */
export function resolveAnaphora(
  text: string,
  mentions: DateMention[],
  reference: PartialDate | null,
  toldBefore: PartialDate | null,
): DateMention[] {
  let told = null as Told | null;
  let recent = null as Told | null;
  let full = null as Told | null;
  let day: PartialDate | null = null;
  for (const [index, mention] of mentions.entries()) {
    // 'Their first since May 23, 1977. On the same day …': a day of long ago ends with its sentence.
    const passed: boolean =
      told !== null &&
      recent !== null &&
      isLongBefore(told, reference) &&
      hasStop(text, told, mention) &&
      !FROM_THERE.test(text.slice(mention.start, mention.end));
    const meant: PartialDate | null = (passed ? recent : told)?.value ?? null;
    if (mention.form === 'anaphoric' && meant !== null) {
      const before = mentions[index - 1];
      // 'In May the following year': counted once, by the month.
      const counted = before?.inferredYear === true && isOfThatYear(text, before) && mention.start - before.end < 12;
      const words = text.slice(mention.start, mention.end);
      const { unit, step } = counted ? ({ unit: 'year', step: 0 } as const) : anaphoricStep(words);
      // 'Who is here from May 21 to 24': the length of a stay stands beside the day that is told of, here or in the paragraphs before.
      const isStay = !passed && told?.isSpan === true;
      if (unit === 'day') {
        const from: PartialDate | null = meant.length < 10 || isStay ? day : meant;
        mention.value = from !== null || !isStay ? addDays(from ?? meant, step) : null;
      } else if (unit === 'month') mention.value = addMonths(meant, step);
      else mention.value = toDate(yearOf(meant) + step);
    }
    if (meant !== null) mention.value = ordinalIn(text.slice(mention.start, mention.end), meant) ?? mention.value;
    joinYear(text, mention, mentions[index - 1]);
    if (told !== null && mention.inferredYear) takeToldYear(text, mention, told.value);
    else if (toldBefore !== null && mention.inferredYear && isOfThatYear(text, mention))
      takeToldYear(text, mention, toldBefore);
    if (full !== null && mention.inferredYear) nearTo(text, mention, full);
    if (mention.value === null || isAside(text, mention, reference) || isAimedAt(text, mention, told)) continue;
    told = { value: mention.value, end: mention.end, isSpan: mention.until !== null };
    if (!isLongBefore(told, reference)) recent = told;
    if (mention.form === 'absolute' && !mention.inferredYear && mention.value.length === 10) full = told;
    if (mention.value.length === 10 && mention.until === null) day = mention.value;
  }
  return mentions;
}

/** 'That year', 'ten years later': from the year told last, however long ago it lies. */
const FROM_THERE = /\bthat year$|\b(?:years|decade) (?:later|on|after that)$/i;

/** A date and where it ends in the text. */
type Told = { value: PartialDate; end: number; isSpan: boolean };

function isLongBefore({ value }: Told, reference: PartialDate | null): boolean {
  return reference !== null && yearOf(value) < yearOf(reference) - 1;
}

/** The end of a sentence; not the point of 'Gen.' or 'J.' */
const STOP = /(?<!\b(?:Gen|Lt|Sen|Col|Maj|Capt|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Rep|Jr|Sr|\p{Lu}))[.!?]["”’)]?\s/u;

function hasStop(text: string, { end }: Told, { start }: DateMention): boolean {
  return STOP.test(text.slice(end, start));
}

const SET_AGAINST = /\b(?:than|from|against|compared (?:with|to)|over|versus)\s(?:in\s|the\s|that (?:of|in)\s)?$/i;

/** A year that another is compared with ('more than in 2022'), or that is aimed at, is not the one that 'that year' speaks of. */
const isAside = (text: string, { start, value, until, form }: DateMention, reference: PartialDate | null): boolean =>
  value !== null &&
  value.length < 10 &&
  until === null &&
  form !== 'anaphoric' &&
  (SET_AGAINST.test(text.slice(Math.max(0, start - 24), start)) ||
    (reference !== null &&
      value.slice(0, 4) > reference.slice(0, 4) &&
      /\b(?:by|until|for)\s$/i.test(text.slice(Math.max(0, start - 6), start))));

/** 'In March 2016 … to raise trade to a billion by 2020. … of the following year': the year of a goal is not where the telling has got to. */
const isAimedAt = (text: string, { start, value, form }: DateMention, told: Told | null): boolean =>
  value?.length === 4 &&
  form !== 'anaphoric' &&
  told !== null &&
  told.value.length > 4 &&
  value > told.value.slice(0, 4) &&
  /\bby (?:the end of )?$/i.test(text.slice(Math.max(0, start - 14), start));

const OF_THAT_YEAR =
  /^,?\s(?:[a-z-]+\s){0,2}?(?:(?:of|in)\s)?(?:that|the (same|following|next|previous|preceding)) year\b/;

function isOfThatYear(text: string, mention: DateMention): boolean {
  return yearFromTold(text, mention) !== null;
}

/** 'November 28 of that year': 0; 'in May the following year': 1; null for a date that says nothing of the year told. */
function yearFromTold(text: string, mention: DateMention): number | null {
  const said = OF_THAT_YEAR.exec(text.slice(mention.end, mention.end + 44));
  if (!said) return null;
  return /^(?:following|next)$/.test(said[1] ?? '') ? 1 : /^prec|^prev/.test(said[1] ?? '') ? -1 : 0;
}

/** 'Last year, on September 25', 'in 2023, in May': a date right behind its year. */
function joinYear(text: string, mention: DateMention, before: DateMention | undefined): void {
  if (!mention.inferredYear || !before || before.value?.length !== 4 || before.until !== null) return;
  if (!JOINED.test(text.slice(before.end, mention.start)) || mention.value === null) return;
  moveToYear(mention, yearOf(before.value));
}

const JOINED =
  /^,? (?:on|in|from|early|late|in (?:early|late|mid)|between|on the (?:morning|afternoon|evening|night) of) $/;

/**
 * A bare day takes the year that was told when it says so ('November 28 of that year') or lies in the month told
 * ('from September 12-16, 2023, ... on September 14').
 */
function takeToldYear(text: string, mention: DateMention, told: PartialDate): void {
  if (mention.value === null || mention.value.length < 7) return;
  const sameMonth = told.length >= 7 && told.slice(5, 7) === mention.value.slice(5, 7);
  const step = yearFromTold(text, mention);
  if (sameMonth || step !== null) moveToYear(mention, yearOf(told) + (step ?? 0));
}

/**
 * 'On December 13, 2023, …, on the heels of the December 6-9 visit', 'on March 9, 2017, half a year ahead of the visit of September 24-26':
 * the one next to the full date that the sentence sets it beside.
 */
function nearTo(text: string, mention: DateMention, full: Told): void {
  if (mention.value === null || mention.value.length < 7 || hasStop(text, full, mention)) return;
  const way = BESIDE_IT.exec(text.slice(full.end, mention.start));
  if (!way) return;
  const later = way[1] !== undefined;
  const home = yearOf(full.value);
  const isAfter = mention.value.slice(4) > full.value.slice(4, mention.value.length);
  moveToYear(mention, later === isAfter ? home : later ? home + 1 : home - 1);
}

const BESIDE_IT =
  /\b(?:(ahead of|(?:days?|weeks?|months?|years?|right|shortly|just) before(?![,.;)])|prior to|(?:was|were) followed by)|(?:on the heels of|(?:days?|weeks?|months?|years?|right|shortly|just) after(?![,.;)])|(?:was|were) preceded by))\b[^.;]*$/;

function moveToYear(mention: DateMention, year: number): void {
  const from = yearOf(mention.value!);
  const value = year + mention.value!.slice(4);
  if (!isPartialDate(value)) return;
  if (mention.until !== null) {
    const until = String(year + yearOf(mention.until) - from) + mention.until.slice(4);
    if (!isPartialDate(until)) return;
    mention.until = until;
  }
  mention.value = value;
}
