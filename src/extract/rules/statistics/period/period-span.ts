import type { PartialDate } from '../../../../dataset/partial-date.ts';
import { readNumberWord } from '../../../find/quantities/number-word.ts';
import { FALL_NOUNS, RISE_NOUNS } from '../words/figure-words.ts';
import { dateOf, type Word } from '../words/words.ts';
import { isComparison, isOrigin } from './date-role.ts';
import { yearsIn } from './date-search.ts';
import type { PeriodSite } from './period-site.ts';
import { isSince, sinceSpan } from './since.ts';

/** 'up 50 places from 2020'. */
export const isOriginAfter = (words: readonly Word[], at: number): boolean =>
  words.slice(at + 1, at + 6).some((word, index) => word.pos === 'DATE' && isOrigin(words, at + 1 + index));

/** 'has grown tenfold within a decade, to 3 billion in 2017': the decade ends in the year told. */
export function lastingSpan({ words, reference }: PeriodSite, plain: string | null): string | null {
  const back = duration(words, plain ?? reference);
  const length = back === null ? 0 : Number(back.slice(5)) - Number(back.slice(0, 4));
  // 'Within ten years trade has grown to four times …: in 2012 it was 350 million, and last year …'.
  const years = yearsIn(words);
  const from = years.find((year) => years.includes(String(Number(year) + length)));
  return length > 0 && from !== undefined ? `${from}/${Number(from) + length}` : back;
}

/** 'three times its size in 2020', 'up 50 places from 2020', 'quadrupled, from … in 2012 to … last year'. */
export function changeSpan({ words, at, told, published }: PeriodSite): string | null {
  const part = clauseAround(words, at);
  if (part.some((word, index) => /^(?:same|corresponding)$/.test(word.lower) && part[index + 1]?.lower === 'period'))
    return null;
  if (
    (told?.period?.length ?? 0) > 7 &&
    part.some((word) => word.pos === 'DATE' && /^the year before$/.test(word.lower))
  )
    return null;
  // 'four times what it had been a year earlier': set against the same months of the year before.
  if (part.some((word) => word.pos === 'DATE' && /^an? year (?:ago|before|earlier)$/.test(word.lower))) return null;
  const years = yearsIn(part);
  const [first, last] = [years[0], years.at(-1)];
  if (first !== undefined && last !== undefined && first < last) return `${first}/${last}`;
  const base = part.findIndex(
    (word, index) => word.pos === 'DATE' && (isComparison(part, index) || isOrigin(part, index)),
  );
  // 'The quantity was 28 times that of January-June 2019', after that of the same months of 2020.
  const set = base === -1 ? null : dateOf(part[base]);
  if (
    set?.until != null &&
    told?.period != null &&
    told.period.length > 7 &&
    set.value?.slice(4) === told.period.slice(4, 7)
  )
    return null;
  const from = base === -1 ? null : (dateOf(part[base])?.value?.slice(0, 4) ?? null);
  // 'has reached 600 million, four times more than a decade ago'.
  const reached = part.some(({ lower }) => /^(?:has|have)$/.test(lower)) ? (published?.slice(0, 4) ?? null) : null;
  const to = told?.period?.split('/').at(-1)?.slice(0, 4) ?? reached;
  return from !== null && to !== null && from < to ? `${from}/${to}` : null;
}

/** From the semicolon before to the semicolon or ', and' after. */
function clauseAround(words: readonly Word[], at: number): readonly Word[] {
  let from = at;
  while (from > 0 && words[from - 1]?.text !== ';') from--;
  let to = at;
  while (
    to < words.length &&
    words[to]?.text !== ';' &&
    !(words[to]?.text === ',' && /^(?:and|while)$/.test(words[to + 1]?.lower ?? ''))
  )
    to++;
  return words.slice(from, to);
}

const LENGTH =
  /^(?:(?:the\s)?(?:space|course|span)\sof\s)?(?:(?:the|these|those|past|last|a|recent|just|only|some)\s)*(?:([a-z]+|\d{1,2})\s?(years|decades)\b|(decade|half(?:\sa)?\scentury|quarter(?:\sof\sa)?[\s-]+century)\b)/;
const YEARS: Record<string, number> = { deca: 10, half: 50, quar: 25 };

/** 'over five years', 'in the past 10 years', 'within a decade', 'in those fifty years', 'over half a century', counted back from the day of writing. */
export function duration(words: readonly Word[], reference: PartialDate | null): string | null {
  if (reference === null) return null;
  const home = Number(reference.slice(0, 4));
  for (let index = 0; index < words.length; index++) {
    if (!/^(?:over|past|last|within|in|during)$/.test(words[index]?.lower ?? '')) continue;
    const rest = words
      .slice(index + 1, index + 9)
      .map((word) => word.lower)
      .join(' ');
    const match = LENGTH.exec(rest);
    if (match === null) continue;
    const said = match[1] ?? '';
    const count = match[3]
      ? (YEARS[match[3].slice(0, 4)] ?? 0)
      : (readNumberWord(said) ?? Number(said)) * (match[2] === 'decades' ? 10 : 1);
    if (count > 0 && count <= 60) return `${home - count}/${home}`;
  }
  return null;
}

/** '25 per cent more over the last four years': the span stands right after the number. */
export function durationAfter(words: readonly Word[], at: number, reference: PartialDate | null): string | null {
  // 'a 40% rise in five years'.
  const from =
    RISE_NOUNS.has(words[at + 1]?.lower ?? '') || FALL_NOUNS.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return /^(?:over|in|during|within)$/.test(words[from]?.lower ?? '')
    ? duration(words.slice(from, from + 7), reference)
    : null;
}

/** In 'over 10 years from 1.4 to 2 billion' each end has its own year; other amounts are for no one year of the span. */
export function endOfChange(words: readonly Word[], at: number, span: string): string | null {
  const [from, to] = span.split('/');
  for (let left = at - 1; left >= Math.max(0, at - 5); left--) {
    const word = words[left]?.lower;
    if (word === 'from') return from ?? null;
    if (word === 'to') return words.slice(0, left).some((earlier) => earlier.lower === 'from') ? (to ?? null) : null;
    if (words[left]?.pos === 'QTY') return null;
  }
  return null;
}

// 'up 25% annually', 'by about 10% a year'.
const YEARLY = /^(?:annually|yearly|annual|per year|per annum|a year|each year|every year)$/;

/** The number is what each of several years added. */
export function isYearly(words: readonly Word[], low: number): boolean {
  const at = words[low + 1]?.pos === 'QTY' ? low + 1 : low;
  const [one, two] = [words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
  // 'surpassed 673 billion in 11 months, up 11.8% annually' is set against the year before.
  if (
    one === 'annually' &&
    /^(?:up|down)$/.test(words[at - 1]?.lower ?? '') &&
    !words.some(({ lower }) => lower === 'since')
  )
    return false;
  // 'The annual increase from 2021 onwards has been 25%', 'each year since 2021 it has added 25%'.
  const since = words.findIndex((word, index) => word.pos === 'DATE' && isSince(words, index));
  const told = since === -1 ? [] : words.slice(since, low);
  if (told.length > 0 && told.every(({ pos }) => pos !== 'QTY') && isAddedYearly(words.slice(0, low))) return true;
  return YEARLY.test(one) || YEARLY.test(`${one} ${two}`) || YEARLY.test(words[at - 1]?.lower ?? '');
}

const isAddedYearly = (words: readonly Word[]): boolean =>
  words.some(({ lower }, index) => {
    const next = words[index + 1]?.lower ?? '';
    return /^(?:annual|yearly)$/.test(lower) ? RISE_NOUNS.has(next) : /^(?:each|every)$/.test(lower) && next === 'year';
  });

/** 'grew 25% a year, to 36 billion in 2025, three times its 2020 size': the years between the two that are compared. */
export function yearlySpan({ words, at, published, reference }: PeriodSite): string | null {
  const since = words.findIndex((word, index) => word.pos === 'DATE' && isSince(words, index));
  if (since !== -1) {
    const span = sinceSpan({ words, published }, since);
    return dateOf(words[since])?.value?.length === 4 ? fullYears(span, published) : span;
  }
  const times = words.some((word) => word.mention?.kind === 'quantity' && word.mention.unit === 'times');
  const years = yearsIn(words);
  const [first, last] = [years[0], years.at(-1)];
  if (times && years.length === 2) return `${first}/${last}`;
  // 'between 2015 and 2024 exports grew 8.5% a year', 'over the past decade'.
  const clause = words.slice(words.slice(0, at).findLastIndex(({ text }) => text === ';') + 1, at);
  const span = clause.map(dateOf).findLast((date) => date?.until?.length === 4 && date.value?.length === 4);
  if (span != null) return `${span.value}/${span.until}`;
  return clause.some(({ pos }) => pos === 'QTY') ? null : duration(clause, reference);
}

/** 'has grown 25% a year since 2021': what each year adds is known when it is over. */
function fullYears(span: string | null, published: PartialDate | null): string | null {
  const [from = '', to = ''] = span?.split('/') ?? [];
  const last = String(Number(to) - 1);
  return to.length === 4 && to === published?.slice(0, 4) && from < last ? `${from}/${last}` : span;
}

/** 'Over the past 28 years the parks have drawn 18 billion', 'had sent 900 officers in ten years': all that was done in the years named. */
export const isSoFar = (words: readonly Word[], counts: boolean): boolean =>
  (counts || words.some(({ lower }) => /^(?:past|last)$/.test(lower))) &&
  words.some(
    ({ lower, pos }, at) =>
      ((/^(?:has|have)$/.test(lower) || (counts && lower === 'had')) &&
        words.slice(at + 1, at + 4).some((word) => word.pos === 'VERB')) ||
      // 'arrested 900 suspects in the past two years'.
      (counts && pos === 'VERB' && /ed$/.test(lower) && words.slice(at + 1, at + 4).some((word) => word.pos === 'QTY')),
  ) &&
  !words.some((_, at) => isYearly(words, at));
