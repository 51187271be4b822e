import { isPartialDate, type PartialDate } from '../../dataset/partial-date.ts';
import type { PlacedBlock } from '../article/blocks.ts';
import { isDateStamp } from '../article/lines.ts';
import { findDates } from '../find/dates/find-dates.ts';
import { dayInAddress } from './day-in-address.ts';
import { daysTold } from './days-told.ts';
import { yearOfAnniversary, yearOfAnniversarySpan } from './year-of-anniversary.ts';
import { yearsTold } from './years-told.ts';

/** `floating`: taken from the text's own dates, so that it is no day of writing. */
export type Reference = { date: PartialDate | null; floating: boolean };

/**
 * The day that 'yesterday' and 'November 26' refer to: metadata, else the day in the address, else the page's date stamp or the day of the dateline, else the
 * latest full date that the article's own text writes out as its news, else the year that its figures or an anniversary tell. Never the clock's.
 */
export function referenceDate(
  given: { published?: string | undefined; url?: string | undefined },
  text: string,
  blocks: readonly PlacedBlock[],
): Reference {
  if (given.published && isPartialDate(given.published)) return { date: given.published, floating: false };
  const day = dayInAddress(given.url) ?? dayOnPage(text, blocks);
  return day === null ? { date: dayOrYearTold(text, blocks), floating: true } : { date: day, floating: false };
}

/** The day of the dateline or the page's date stamp; of several stamps above the text the earliest: the others are the page's clock and its updates. */
function dayOnPage(text: string, blocks: readonly PlacedBlock[]): PartialDate | null {
  const stamps: PartialDate[] = [];
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    if (block.kind === 'paragraph' && block.own && stamps.length > 0) break;
    if (block.kind === 'byline' && isDateStamp(words)) {
      const stamp = findDates(words, null).find((date) => date.value?.length === 10);
      if (stamp?.value) stamps.push(stamp.value);
    }
    const filed = block.own ? datelineDay(block, text) : null;
    if (filed !== null) return filed;
  }
  return stamps.sort()[0] ?? null;
}

function dayOrYearTold(text: string, blocks: readonly PlacedBlock[]): PartialDate | null {
  const { day, feast, lastYear } = daysTold(text, blocks);
  if (feast !== null && (day === null || feast > day)) return feast.slice(0, 4);
  const told = yearsTold(text, blocks, lastYear);
  // 'They traded 3 billion USD in 2020', on a page whose last full date is of 2019.
  if (day !== null && told.past > day.slice(0, 4)) return told.ofWriting ?? told.past;
  // A year told later than any full date makes those dates history.
  if (day !== null && Number(day.slice(0, 4)) + 1 >= Number(lastYear)) return day;
  return (
    (day === null ? yearOfAnniversarySpan(text, blocks) : null) ??
    yearOfAnniversary(text, blocks) ??
    (day === null ? told.ofWriting : null)
  );
}

/** The day of a dateline, where the page was published on it or some days later: 'today' in the story is that day. */
export function filingDate(dateline: string, published: PartialDate | null): PartialDate | null {
  if (published?.length !== 10 || !/\d/.test(dateline)) return null;
  const day = findDates(dateline, published).find((date) => date.value?.length === 10 && date.until === null)?.value;
  if (!day) return null;
  const late = (Date.parse(published) - Date.parse(day)) / DAY;
  return late > 0 && late <= LATEST ? day : null;
}

const DAY = 86_400_000;
/** Days that a page takes over the story of a wire. */
const LATEST = 4;

/** 'Hanoi, September 9, 2024 (VNA) –': the day of filing. */
function datelineDay({ start, bodyStart }: PlacedBlock, text: string): PartialDate | null {
  const line = text.slice(start, bodyStart);
  if (!/\d{4}/.test(line)) return null;
  return findDates(line, null).find((date) => date.value?.length === 10 && !date.inferredYear)?.value ?? null;
}
