import type { PartialDate } from '../../dataset/partial-date.ts';
import { allMatches } from '../article/all-matches.ts';
import type { PlacedBlock } from '../article/blocks.ts';

/** 'Which this year mark the 45th anniversary of their ties (May 3, 1979)'. */
export function yearOfAnniversary(text: string, blocks: readonly PlacedBlock[]): PartialDate | null {
  for (const block of blocks) {
    const told = block.own ? THIS_YEAR.exec(text.slice(block.start, block.end)) : null;
    if (told) return String(Number(told[2]) + Number(told[1]));
  }
  return null;
}

/** 'the 50th anniversary of ties (1971-2021)': the last year in which a span of round length ends. */
export function yearOfAnniversarySpan(text: string, blocks: readonly PlacedBlock[]): PartialDate | null {
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

const ANNIVERSARY_SPAN =
  /\(\s*(?:[\p{L}]+\.? \d{1,2},?\s*)?((?:19|20)\d{2})\s*[-–—]\s*(?:[\p{L}]+\.? \d{1,2},?\s*)?((?:19|20)\d{2})\s*\)/gu;

const THIS_YEAR =
  /\bthis year\b[^.;()]{0,60}\b(\d{1,3})(?:st|nd|rd|th) (?:[\w-]+ )?anniversary\b[^.;()]{0,80}\((?:\p{L}+\.? \d{1,2}, |\d{1,2} \p{L}+ )?((?:19|20)\d\d)\)/u;

/** 'To mark the 50th anniversary (1971-2021), the two sides agreed to …': it lies ahead. */
const PLANS_FOR_IT = /^,? [^.;]{0,60}\b(?:agreed|decided|plan(?:s|ned)?|proposed|intend(?:s|ed)?) (?:to|on)\b/;
