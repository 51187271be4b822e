import { isPartialDate, type PartialDate } from '../dataset/partial-date.ts';
import { allMatches } from './article/all-matches.ts';
import type { PlacedBlock } from './article/blocks.ts';
import { isDateStamp } from './article/lines.ts';
import { findDates } from './find/dates/find-dates.ts';

/** `floating`: taken from the text's own dates, so that it is no day of writing. */
export type Reference = { date: PartialDate | null; floating: boolean };

const ANNIVERSARY_SPAN =
  /\(\s*(?:[\p{L}]+\.? \d{1,2},?\s*)?((?:19|20)\d{2})\s*[-–—]\s*(?:[\p{L}]+\.? \d{1,2},?\s*)?((?:19|20)\d{2})\s*\)/gu;

/**
 * The day that 'yesterday' and 'November 26' refer to: metadata, else the page's date stamp or the day of the dateline, else the latest full date that the
 * article's own text writes out, else the year in which an anniversary span ends ('1975 - 2025'). Never the clock's.
 */
export function referenceDate(published: string | undefined, text: string, blocks: readonly PlacedBlock[]): Reference {
  if (published && isPartialDate(published)) return { date: published, floating: false };
  let latest: PartialDate | null = null;
  // The day of a feast to come is no day of the story's.
  let fallsOn: PartialDate | null = null;
  // A year told later than any full date makes those dates history.
  let lastYear = '';
  const told = yearsTold(text, blocks);
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    if (block.kind === 'byline' && isDateStamp(words)) {
      const stamp = findDates(words, null).find((date) => date.value?.length === 10);
      if (stamp?.value) return { date: stamp.value, floating: false };
    }
    if (!block.own || !/\d{4}/.test(words)) continue;
    const filed = datelineDay(block, text);
    if (filed) return { date: filed, floating: false };
    for (const date of findDates(words, null)) {
      const day = date.until?.length === 10 ? date.until : date.value;
      const year = date.value?.slice(0, 4) ?? '';
      const ahead =
        /\b(?:target|goal|aim\w*|reach|forecast)\b[^.;]{0,50}$/i.test(
          words.slice(Math.max(0, date.start - 60), date.start),
        ) ||
        /\b(?:by|until|till|to|for|through|vision|from) (?:the )?(?:year |end of )?$/i.test(
          words.slice(Math.max(0, date.start - 22), date.start),
        );
      if (date.until === null && !ahead && date.form === 'absolute' && !date.inferredYear && year > lastYear)
        lastYear = year;
      if (day?.length !== 10 || date.inferredYear || (latest !== null && day <= latest)) continue;
      if (/\bfalls on $/i.test(words.slice(0, date.start))) fallsOn = day;
      else if (!isHistory(words, date)) latest = day;
    }
  }
  if (fallsOn !== null && (latest === null || fallsOn > latest)) return { date: fallsOn.slice(0, 4), floating: true };
  // 'They traded 3 billion USD in 2020', on a page whose last full date is of 2019.
  if (latest !== null && told.past > latest.slice(0, 4)) return { date: told.past, floating: true };
  return {
    date:
      latest !== null && Number(latest.slice(0, 4)) + 1 >= Number(lastYear)
        ? latest
        : ((latest === null ? anniversaryYear(text, blocks) : null) ??
          anniversaryThisYear(text, blocks) ??
          (latest === null ? told.ofMonths : null)),
    floating: true,
  };
}

/**
 * The last year of which a text tells what was: `past` in plain words, '' where it tells of none, and `ofMonths` where it reports on months or quarters
 * of it, as is done in the year itself; null where 'last year' leaves open which that is.
 */
function yearsTold(text: string, blocks: readonly PlacedBlock[]): { past: string; ofMonths: string | null } {
  let [past, ofMonths, open] = ['', '', false];
  for (const block of blocks) {
    if (!block.own || block.kind === 'footer') continue;
    const words = text.slice(block.start, block.end);
    open ||= /\blast year\b/i.test(words);
    if (!/\d{4}/.test(words)) continue;
    for (const sentence of words.split(/(?<=[.;!?]) /)) {
      if (
        !DONE.test(sentence) ||
        TO_COME.test(sentence) ||
        !/\d[^.;]*(?:USD|\$|%|per ?cent|tonnes|tons|people|million|billion)/.test(sentence)
      )
        continue;
      for (const [, part = '', year = ''] of allMatches(sentence, OF_YEAR)) {
        if (year > past) past = year;
        if (part !== '' && year > ofMonths) ofMonths = year;
      }
    }
  }
  return { past, ofMonths: open || ofMonths === '' ? null : ofMonths };
}

const OF_YEAR =
  /\b(?:in|of|during|from|for) (?:the )?((?:[\w-]+ )*?(?:January|February|March|April|May|June|July|August|September|October|November|December|months?|quarter|half)(?: of)? )?((?:19|20)\d\d)\b(?![-–/]| (?:plan|target|period|goal))/gu;
const DONE =
  /\b(?:was|were|had|took|went|came|hit|sold|bought|grew|rose|fell|made|brought|stood|spent|sent|drew|put|\w{3,}ed)\b/;
const TO_COME =
  /\b(?:will|would|shall|should|plans?|targets?|goals?|aims?|expect\w*|forecast\w*|project(?:ed|s)|by (?:the end of )?20\d\d)\b/i;

/** The day of a dateline, where the page was published on it or some days later: 'today' in the story is that day. */
export function filingDate(dateline: string, published: PartialDate | null): PartialDate | null {
  if (published?.length !== 10 || !/\d/.test(dateline)) return null;
  const day = findDates(dateline, published).find((date) => date.value?.length === 10 && date.until === null)?.value;
  if (!day) return null;
  const late = (Date.parse(published) - Date.parse(day)) / DAY;
  return late > 0 && late <= LATEST ? day : null;
}

/** 'Ties were set up on October 28, 1962', 'on June 4, 2020, the then Chairman met X, at that time head of …': a day long before that of writing. */
function isHistory(words: string, { start, end }: { start: number; end: number }): boolean {
  const before = words
    .slice(0, start)
    .split(/[.;!?]\s/)
    .at(-1)!;
  const after = words.slice(end).split(/[.;!?](?:\s|$)/, 1)[0]!;
  return OF_TIES.test(before) || OF_THEN.test(before) || OF_THEN.test(after);
}

const OF_TIES =
  /\b(?:ties|relations|relationship)\b[^.;]{0,60}$|\b(?:established|founded|set up|recogni[sz]ed|independence|born)\b[^.;]{0,40}$/i;
const OF_THEN =
  /\bthe then\b|\bpredecessors?\b|(?:^|, |\bby )then (?:[\p{Lu}]|(?:head|chief|in charge)\b)|\bat that time\b/u;

const DAY = 86_400_000;
/** Days that a page takes over the story of a wire. */
const LATEST = 4;

/** 'To mark the 50th anniversary (1971-2021), the two sides agreed to …': it lies ahead. */
const PLANS_FOR_IT = /^,? [^.;]{0,60}\b(?:agreed|decided|plan(?:s|ned)?|proposed|intend(?:s|ed)?) (?:to|on)\b/;

/** 'Hanoi, September 9, 2024 (VNA) –': the day of filing. */
function datelineDay({ start, bodyStart }: PlacedBlock, text: string): PartialDate | null {
  const line = text.slice(start, bodyStart);
  if (!/\d{4}/.test(line)) return null;
  return findDates(line, null).find((date) => date.value?.length === 10 && !date.inferredYear)?.value ?? null;
}

/** 'Which this year mark the 45th anniversary of their ties (May 3, 1979)'. */
function anniversaryThisYear(text: string, blocks: readonly PlacedBlock[]): PartialDate | null {
  for (const block of blocks) {
    const told = block.own ? THIS_YEAR.exec(text.slice(block.start, block.end)) : null;
    if (told) return String(Number(told[2]) + Number(told[1]));
  }
  return null;
}

const THIS_YEAR =
  /\bthis year\b[^.;()]{0,60}\b(\d{1,3})(?:st|nd|rd|th) (?:[\w-]+ )?anniversary\b[^.;()]{0,80}\((?:\p{L}+\.? \d{1,2}, |\d{1,2} \p{L}+ )?((?:19|20)\d\d)\)/u;

function anniversaryYear(text: string, blocks: readonly PlacedBlock[]): PartialDate | null {
  let latest: PartialDate | null = null;
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    if (!block.own || !/anniversar|years?\b/i.test(words)) continue;
    for (const span of allMatches(words, ANNIVERSARY_SPAN)) {
      const year = span[2]!;
      if (PLANS_FOR_IT.test(words.slice(span.index + span[0].length).split(/[.;]/, 1)[0]!)) continue;
      if ((Number(year) - Number(span[1])) % 5 === 0 && (latest === null || year > latest)) latest = year;
    }
  }
  return latest;
}
