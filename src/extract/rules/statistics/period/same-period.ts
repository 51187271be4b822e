import { addMonths } from '../../../find/dates/calendar.ts';
import { AHEAD, FORETOLD } from '../words/figure-words.ts';
import { dateOf, type Word } from '../words/words.ts';
import type { PeriodSite } from './period-site.ts';
import { tenseAt } from './tense.ts';

const REACH = 8;
const YEAR_BEFORE = /^(?:the|a) year (?:before|earlier)$/;

/** The same months of another year; a year that ends in the next, '2023/2024', moves as a whole. */
const inYear = (period: string, year: string): string => {
  const by = Number(year) - Number(period.slice(0, 4));
  return period
    .split('/')
    .map((part) => `${Number(part.slice(0, 4)) + by}${part.slice(4)}`)
    .join('/');
};

/** '40 million in the first quarter, against 22 million a year before': the same months of the year before. */
export function samePeriod({ words, told }: PeriodSite, own: number): string | null {
  const date = dateOf(words[own]);
  const period = told?.period ?? null;
  if (date?.value == null || period === null || period.length === 4 || told === null || told.sentencesAgo > 2)
    return null;
  if (date.form !== 'anaphoric' || !YEAR_BEFORE.test(words[own]?.lower ?? '')) return null;
  return inYear(period, String(Number(period.slice(0, 4)) - 1));
}

/** '12 million USD in the same period last year' after the figure of this year's: its months, in the year named. */
export function samePeriodAfter(words: readonly Word[], at: number, period: string | null): string | null {
  if (period === null || period.length === 4) return null;
  const same = words.findIndex(({ lower }, index) => index > at && /^(?:same|corresponding)$/.test(lower));
  if (same === -1 || same - at > 7 || !/^(?:period|months?|time|quarter)$/.test(words[same + 1]?.lower ?? ''))
    return null;
  if (!leadsToTime(words.slice(at + 1, same))) return null;
  const date = words
    .slice(same + 2, same + 5)
    .map(dateOf)
    .find((found) => found?.value != null);
  const year = date?.value?.slice(0, 4);
  return year === undefined || year >= period.slice(0, 4) ? null : inYear(period, year);
}

/** 'the 9.5% recorded in the', 'the 2.6 billion trade surplus seen in the', '2.6 billion the': nothing that sets one time against another. */
const leadsToTime = (between: readonly Word[]): boolean =>
  between.every(
    ({ pos, lower }, index) =>
      /^(?:in|during|for|the)$/.test(lower) ||
      (/^(?:NOUN|ADJ|VERB)$/.test(pos) &&
        !/^(?:compared|higher|lower|more|less|figure|number|level|amount|sum)$/.test(lower) &&
        index < between.length - 1),
  );

/** 'In the same period of last year, 256 million went abroad', after the figures of this year's: its months, in the year named. */
export function samePeriodOpening({ words, at, told }: PeriodSite): string | null {
  const period = told?.period ?? null;
  if (period === null || period.length === 4 || !/^(?:in|during|for|over)$/.test(words[0]?.lower ?? '')) return null;
  const same = words.slice(0, 3).findIndex(({ lower }) => /^(?:same|corresponding)$/.test(lower));
  if (same === -1 || !/^(?:period|months?|time|quarter)$/.test(words[same + 1]?.lower ?? '')) return null;
  const date = words.findIndex((word, index) => index > same + 1 && index < same + 5 && dateOf(word)?.value != null);
  const year = dateOf(words[date])?.value?.slice(0, 4);
  if (year === undefined || date > at || year >= period.slice(0, 4)) return null;
  return words.slice(date + 1, at).some(({ pos }) => pos === 'DATE') ? null : inYear(period, year);
}

/** 'Third-quarter exports came to 3 billion in 2022': the months told before the number, of the year told after it. */
export function monthsOfYear({ words, at }: PeriodSite, own: number, said: string | null): string | null {
  if (said === null || said.length !== 4 || own < at) return null;
  for (let left = at - 1; left >= 0; left--) {
    const word = words[left];
    if (word?.pos === 'QTY' || /^[,;:]$/.test(word?.text ?? '')) return null;
    // '3 billion for the first three months and 13 billion for the whole of this year'.
    if (word?.pos === 'DATE' && words.slice(Math.max(0, left - 3), left).some(({ pos }) => pos === 'QTY')) return null;
    const date = dateOf(word);
    if (date?.value?.length === 7 && date.until !== null && date.inferredYear)
      return inYear(`${date.value}/${date.until}`, said);
  }
  return null;
}

const isSoFarThisYear = (words: readonly Word[], own: number): boolean =>
  [own - 1, own + 2].some((far) => words[far]?.lower === 'far' && words[far - 1]?.lower === 'so');

/** 'has already received 8 million this year, 25 percent more than in the same period last year': of as many months as are compared. */
const isSetAgainstSamePeriod = (words: readonly Word[], own: number): boolean =>
  words.some(
    ({ lower }, index) =>
      index > own && lower === 'same' && /^(?:period|months?|time)$/.test(words[index + 1]?.lower ?? ''),
  );

/** Told in the last days of a month what the year has brought so far is counted to its end, told in the first to that of the month before. */
function monthsCounted(published: string | null, year: string): string | null {
  if (published?.length !== 10 || !published.startsWith(year)) return null;
  const day = Number(published.slice(8));
  const last = day >= 24 ? published.slice(0, 7) : day <= 10 ? addMonths(published.slice(0, 7), -1) : null;
  return last?.startsWith(year) && !last.endsWith('-01') ? `${year}-01/${last}` : null;
}

/** 'earned 40 billion so far this year, 24 percent more than in the first ten months of last year': the same ten months. */
function monthsCompared(words: readonly Word[], own: number, year: string): string | null {
  const base = words.findIndex((word, index) => index > own && word.pos === 'DATE');
  const date = dateOf(words[base]);
  if (date?.value?.length !== 7 || date.until?.length !== 7) return null;
  const compared = words.slice(own, base).some(({ lower }) => /^(?:than|against|on|over)$/.test(lower));
  return compared && Number(date.value.slice(0, 4)) === Number(year) - 1
    ? inYear(`${date.value}/${date.until}`, year)
    : null;
}

/** 'By the end of September they had this year put 700 million abroad', 'had passed 31 billion by the end of October' after the months before: the year so far. */
export function yearSoFar({ words, at, told, published }: PeriodSite, own: number, said: string | null): string | null {
  const date = dateOf(words[own]);
  if (said === null || date === null) return null;
  const ended = (date: number): boolean =>
    /^(?:end|close)$/.test(words[date - 2]?.lower ?? '') && words[date - 1]?.lower === 'of';
  if (said.length === 4 && /\bthis year$/.test(words[own]?.lower ?? '')) {
    const like = isSoFarThisYear(words, own) ? monthsCompared(words, own, said) : null;
    if (like !== null) return like;
    const months = isSetAgainstSamePeriod(words, own) ? monthsCounted(published, said) : null;
    if (months !== null) return months;
    // 'and this year 15,000 tonnes had been shipped by September'.
    const by = words.findIndex(
      (word, index) =>
        index > at &&
        (ended(index) || /^(?:by|until|till|through)$/.test(words[index - 1]?.lower ?? '')) &&
        dateOf(word)?.value?.length === 7,
    );
    const reached = by === -1 || by - at > (ended(by) ? REACH + 2 : REACH) ? null : dateOf(words[by])?.value;
    if (reached?.startsWith(said) && !reached.endsWith('-01')) return `${said}-01/${reached}`;
    const month = words.findIndex((word, index) => index < own && ended(index) && dateOf(word)?.value?.length === 7);
    const value = month === -1 || own - month > 8 ? null : dateOf(words[month])?.value;
    return value?.startsWith(said) && !value.endsWith('-01') ? `${said}-01/${value}` : null;
  }
  const [from, to] = told?.sentencesAgo === 0 ? (told.period?.split('/') ?? []) : [];
  const goesOn = said.length === 7 && ended(own) && from === `${said.slice(0, 4)}-01` && to !== undefined && to < said;
  return goesOn ? `${from}/${said}` : null;
}

/** 'In 2017, …, trade stood at 3 billion in the first five months': of the year that opens the sentence. */
export function inYearNamed({ words, at }: PeriodSite, own: number, said: string | null): string | null {
  const date = dateOf(words[own]);
  const lead = /^(?:back|only|already)$/.test(words[0]?.lower ?? '') ? 1 : 0;
  const opening = /^(?:in|during)$/.test(words[lead]?.lower ?? '') ? dateOf(words[lead + 1]) : null;
  if (said === null || said.length === 4 || !date?.inferredYear || /year/.test(words[own]?.lower ?? '')) return null;
  if (opening?.value?.length !== 4 || opening.inferredYear || own === lead + 1 || at < 1) return null;
  return opening.value < said.slice(0, 4) ? inYear(said, opening.value) : null;
}

/**
 * 'Take 2012. Guests of the first six months numbered 1 million', told years later: months without a year are of the older year that
 * the sentence before told, not of the one of writing.
 */
export function monthsOfYearTold(
  { words, told, reference }: PeriodSite,
  own: number,
  said: string | null,
): string | null {
  const date = dateOf(words[own]);
  if (said === null || said.length === 4 || reference === null) return null;
  if (!date?.inferredYear || date.until === null || told === null || told.report || told.sentencesAgo > 2) return null;
  // A number before it in the sentence has told the same months.
  if (told.sentencesAgo === 0) {
    const before = told.own ?? told.period;
    return before !== null && before < said && inYear(said, before.slice(0, 4)) === before ? before : null;
  }
  const year = (told.own ?? told.period)?.split('/').at(-1)?.slice(0, 4);
  if (year === undefined || Number(year) > Number(reference.slice(0, 4)) - 2) return null;
  const named = words.some((word) => dateOf(word)?.form === 'relative' && /\byear\b/.test(word.lower));
  return named || /^(?:now|currently|today)$/.test(words[0]?.lower ?? '') ? null : inYear(said, year);
}

/** 'bought 20,000 tonnes in March', told in December: what has been counted is of no month to come. */
export function notToCome({ words, at, kind, reference }: PeriodSite, own: number, said: string | null): string | null {
  if (said === null || said.length < 7 || reference === null || reference.length < 7) return said;
  if (!dateOf(words[own])?.inferredYear || kind === 'target' || said.slice(0, 7) <= reference.slice(0, 7)) return said;
  const ahead = tenseAt(words, at) === 'ahead' || words.some(({ lower }) => AHEAD.has(lower) || FORETOLD.has(lower));
  return ahead ? said : inYear(said, String(Number(said.slice(0, 4)) - 1));
}
