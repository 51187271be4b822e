import type { PartialDate } from '../../dataset/partial-date.ts';
import type { PlacedBlock } from '../article/blocks.ts';
import { daysBetween, yearOf } from '../find/dates/calendar.ts';
import { findDates } from '../find/dates/find-dates.ts';
import { FIRST_NEWS } from './first-news.ts';

/** `day`: the latest full date that is no history; `feast`: the day of a feast to come, which is no day of the story's; `lastYear`: '' where no date tells one. */
export type DaysTold = { day: PartialDate | null; feast: PartialDate | null; lastYear: string };

/**
 * The days that a text writes out whole. Beside days without a year, which are those of its news, they are news themselves in its opening only: a year is
 * written where it is another one.
 */
export function daysTold(text: string, blocks: readonly PlacedBlock[]): DaysTold {
  let day: PartialDate | null = null;
  let feast: PartialDate | null = null;
  let lastYear = '';
  let paragraphs = 0;
  const news: PartialDate[] = [];
  const opening = new Set<string>();
  const bare = new Set<string>();
  for (const block of blocks) {
    if (!block.own) continue;
    if (block.kind === 'paragraph') paragraphs++;
    const words = text.slice(block.start, block.end);
    if (!/\d/.test(words)) continue;
    for (const date of findDates(words, null)) {
      if (date.monthDay !== null) bare.add(date.monthDay);
      const year = date.value?.slice(0, 4) ?? '';
      const told = date.until === null && date.form === 'absolute' && !date.inferredYear && year > lastYear;
      if (told && !isAhead(words.slice(Math.max(0, date.start - 60), date.start))) lastYear = year;
      const last = date.until?.length === 10 ? date.until : date.value;
      if (last?.length !== 10 || date.inferredYear || last < FIRST_NEWS) continue;
      if (/\bfalls on $/i.test(words.slice(0, date.start))) feast = [feast ?? last, last].sort()[1]!;
      else if (!isHistory(words, date)) {
        news.push(last);
        if (paragraphs <= OPENING) opening.add(last.slice(0, 4));
        if (day === null || last > day) day = last;
      }
    }
  }
  const year = (day ?? '').slice(0, 4);
  const isNews =
    opening.has(year) ||
    [...bare].every((other) => news.some((told) => told.startsWith(year) && followsSoon(told, other)));
  return { day: isNews ? day : null, feast, lastYear };
}

/** Paragraphs that tell what is new. */
const OPENING = 2;

/** The first such day behind the day that is told whole, which is its news, comes within a season. */
const followsSoon = (day: PartialDate, monthDay: string): boolean =>
  [0, 1].some((years) => {
    const later = daysBetween(day, `${yearOf(day) + years}-${monthDay}`);
    return later >= -DAYS_OF_A_VISIT && later <= SEASON;
  });

const SEASON = 92;
const DAYS_OF_A_VISIT = 7;

const isAhead = (before: string): boolean =>
  /\b(?:target|goal|aim\w*|reach|forecast)\b[^.;]{0,50}$/i.test(before) ||
  /\b(?:by|until|till|to|for|through|vision|from) (?:the )?(?:year |end of )?$/i.test(before.slice(-22));

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
