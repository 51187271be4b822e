import type { PartialDate } from '../../../dataset/partial-date.ts';
import type { StatisticKind } from '../../../dataset/statistic.ts';
import { addMonths } from '../../find/dates/calendar.ts';
import { periodOf } from '../../find/dates/period-of.ts';
import { readNumberWord } from '../../find/quantities/number-word.ts';
import { datedUnknown, dateFarRight, dateLeft, dateRight, isComparison, isOrigin, yearsIn } from './date-search.ts';
import { dateOf, type Word } from './words.ts';

export type PeriodSite = {
  words: readonly Word[];
  at: number;
  kind: StatisticKind;
  multiple: boolean;
  /** It counts people, who come and go by the month. */
  people: boolean;
  reference: PartialDate | null;
  /** Day of publication where the article states it; a guessed reference does not date the present. */
  published: PartialDate | null;
  /** Period of the figure before in the same story, and how many sentences ago it was told. */
  told: { period: string | null; sentencesAgo: number; own: string | null } | null;
};

const FAR = 26;
const NEAR = 9;

export type Period = {
  period: string | null;
  /** The time that figures told next may go on from: never the span of a change. */
  passesOn: string | null;
};

/** The time that a figure is for, as far as the text tells it; null when it does not. */
export function periodFor(site: PeriodSite): Period {
  const { words, at, kind } = site;
  if (datedUnknown(words, at)) return { period: null, passesOn: null };
  const over = kind === 'growth' ? durationAfter(words, at, site.reference) : null;
  if (over !== null) return { period: over, passesOn: site.told?.period ?? null };
  const own = ownDate(site);
  const plain =
    own === null
      ? null
      : isSince(words, own)
        ? sinceSpan(site, own)
        : periodAt(words, own, kind !== 'rank' && (kind !== 'count' || site.people));
  if (
    site.multiple ||
    (kind === 'change' && /^(?:up|down)$/.test(words[at - 1]?.lower ?? '') && isOriginAfter(words, at))
  ) {
    const span = changeSpan(site) ?? lastingSpan(site, plain);
    if (span !== null) return { period: span, passesOn: plain ?? site.told?.period ?? null };
  }
  if (own !== null) return { period: plain, passesOn: plain };
  const lasting = duration(words, site.reference);
  if (lasting !== null) {
    return { period: kind === 'growth' || site.multiple ? lasting : endOfChange(words, at, lasting), passesOn: null };
  }
  const given = kind === 'aid' ? dayOfGift(words) : null;
  if (given !== null) return { period: given, passesOn: site.told?.period ?? null };
  if (kind === 'target') return { period: null, passesOn: site.told?.period ?? null };
  const period = inherited(site) ?? present(site);
  return { period, passesOn: kind === 'rank' ? (site.told?.period ?? period) : period };
}

function ownDate({ words, at, kind, reference }: PeriodSite): number | null {
  const right = dateRight(words, at);
  if (right !== null) return right;
  if (kind === 'target') {
    const left = dateLeft(words, at, true);
    if (left === null || at - left > NEAR || !/^(?:by|for|in|until)$/.test(words[left - 1]?.lower ?? '')) return null;
    const year = dateOf(words[left])?.value?.slice(0, 4) ?? '';
    return reference !== null && year < reference.slice(0, 4) ? null : left;
  }
  // 'to 20 billion by 2020 from the current 3.8 billion'.
  if (words[at - 1]?.lower === 'from' || words[at - 1]?.lower === 'current') return null;
  return dateLeft(words, at) ?? dateFarRight(words, at, kind === 'rank' ? NEAR : FAR);
}

function periodAt(words: readonly Word[], at: number, flow: boolean): string | null {
  const date = dateOf(words[at]);
  if (date === null) return null;
  // What had been given 'by Friday' is a figure of that month.
  if (date.value?.length === 10 && date.until === null) return date.value.slice(0, 7);
  // Flows told 'at the end of September' are those of the year so far.
  const untilMonth =
    date.value?.length === 7 && date.until === null && words[at - 1]?.lower === 'of' && words[at - 2]?.lower === 'end';
  return untilMonth && flow ? `${date.value?.slice(0, 4)}-01/${date.value}` : periodOf(date);
}

/** 'up 50 places from 2020'. */
const isOriginAfter = (words: readonly Word[], at: number): boolean =>
  words.slice(at + 1, at + 6).some((word, index) => word.pos === 'DATE' && isOrigin(words, at + 1 + index));

/** 'has grown tenfold within a decade, to 3 billion in 2017': the decade ends in the year told. */
function lastingSpan({ words, reference }: PeriodSite, plain: string | null): string | null {
  return duration(words, plain ?? reference);
}

const isSince = (words: readonly Word[], at: number): boolean => words[at - 1]?.lower === 'since';

/** 'since 2021': up to the year of publication, or to another year that the sentence gives. */
function sinceSpan({ words, published }: PeriodSite, at: number): string | null {
  const date = dateOf(words[at]);
  if (date?.value == null || date.until !== null) return null;
  const from = date.value.slice(0, 4);
  const later =
    yearsIn(words)
      .filter((year) => year > from)
      .at(-1) ?? published?.slice(0, 4);
  return later === undefined || later <= from ? null : `${from}/${later}`;
}

/** 'three times its size in 2020', 'up 50 places from 2020', 'quadrupled, from … in 2012 to … last year'. */
function changeSpan({ words, at, told }: PeriodSite): string | null {
  const part = clauseAround(words, at);
  if (part.some((word, index) => /^(?:same|corresponding)$/.test(word.lower) && part[index + 1]?.lower === 'period'))
    return null;
  const years = yearsIn(part);
  const [first, last] = [years[0], years.at(-1)];
  if (first !== undefined && last !== undefined && first < last) return `${first}/${last}`;
  const base = part.findIndex(
    (word, index) => word.pos === 'DATE' && (isComparison(part, index) || isOrigin(part, index)),
  );
  const from = base === -1 ? null : (dateOf(part[base])?.value?.slice(0, 4) ?? null);
  const to = told?.period?.split('/').at(-1)?.slice(0, 4) ?? null;
  return from !== null && to !== null && from < to ? `${from}/${to}` : null;
}

/** From the semicolon before to the semicolon or ', and' after. */
function clauseAround(words: readonly Word[], at: number): readonly Word[] {
  let from = at;
  while (from > 0 && words[from - 1]?.text !== ';') from--;
  let to = at;
  while (to < words.length && words[to]?.text !== ';' && !(words[to]?.text === ',' && words[to + 1]?.lower === 'and'))
    to++;
  return words.slice(from, to);
}

/** 'over five years', 'in the past 10 years', 'within a decade', counted back from the day of writing. */
function duration(words: readonly Word[], reference: PartialDate | null): string | null {
  if (reference === null) return null;
  const home = Number(reference.slice(0, 4));
  for (let index = 0; index < words.length; index++) {
    if (!/^(?:over|past|last|within|in|during)$/.test(words[index]?.lower ?? '')) continue;
    const rest = words
      .slice(index + 1, index + 6)
      .map((word) => word.lower)
      .join(' ');
    const match =
      /^(?:(?:the|past|last|a|recent)\s)*(?:(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s?(years|decades)|(decade)\b)/.exec(
        rest,
      );
    if (match === null) continue;
    const count = match[3]
      ? 10
      : (readNumberWord(match[1] ?? '') ?? Number(match[1])) * (match[2] === 'decades' ? 10 : 1);
    if (count > 0 && count <= 60) return `${home - count}/${home}`;
  }
  return null;
}

/** 'up 40 per cent over the past five years': the span stands right after the number. */
function durationAfter(words: readonly Word[], at: number, reference: PartialDate | null): string | null {
  return /^(?:over|in|during|within)$/.test(words[at + 1]?.lower ?? '')
    ? duration(words.slice(at + 1, at + 8), reference)
    : null;
}

/** In 'over 10 years from 1.4 to 2 billion' each end has its own year; other amounts are for no one year of the span. */
function endOfChange(words: readonly Word[], at: number, span: string): string | null {
  const [from, to] = span.split('/');
  for (let left = at - 1; left >= Math.max(0, at - 5); left--) {
    const word = words[left]?.lower;
    if (word === 'from') return from ?? null;
    if (word === 'to') return words.slice(0, left).some((earlier) => earlier.lower === 'from') ? (to ?? null) : null;
    if (words[left]?.pos === 'QTY') return null;
  }
  return null;
}

const PRESENT =
  /^(?:is|are|has|have|now|currently|presently|ranks|stands|comes|remains|remain|accounts|makes|holds|needs|runs|exceeds|employs|attracts)$/;
const PAST = /^(?:was|were|had|did|reached|stood|came|rose|fell|grew|hit|totalled|amounted)$/;
const THEN = /^(?:then|time)$/;

/** 'has handed over 994 sets': done at no time that the text tells. */
const isPerfect = (words: readonly Word[], at: number): boolean =>
  words
    .slice(0, at)
    .some(
      (word, index) =>
        /^(?:has|have)$/.test(word.lower) && words.slice(index + 1, index + 4).some((next) => next.pos === 'VERB'),
    );

/** 'ranks third' is one word and tells its tense with the first. */
const firstOf = (word: Word): string => (word.pos === 'QTY' ? (word.lower.split(' ')[0] ?? '') : word.lower);

/** The verb that leads to the number is in the present. */
function speaksOfNow(all: readonly Word[], at: number): boolean {
  if (/^(?:ranks|stands|comes|remains|is|holds)\b/.test(all[at]?.lower ?? '')) return true;
  let from = at;
  while (from > 0 && all[from - 1]?.text !== ';') from--;
  const before = all.slice(from, at + 1);
  const words = before.some((word) => PRESENT.test(firstOf(word)) || PAST.test(firstOf(word))) ? before : all;
  return words.some((word) => PRESENT.test(firstOf(word))) && !words.some((word) => PAST.test(firstOf(word)));
}

/** Of the year of writing or one of the two before. */
const recent = (period: string, reference: PartialDate | null): boolean =>
  reference !== null && Number(period.split('/').at(-1)?.slice(0, 4)) >= Number(reference.slice(0, 4)) - 2;

// 'in seven months of one boom year', 'in another of those years'.
const UNNAMED_YEAR = /\b(?:one|another)(?: of those)?(?: \w+)? years?\b/;

/** The period told in the sentence or two before goes on, unless the sentence speaks of another time. */
function inherited({ words, at, told, kind, reference }: PeriodSite): string | null {
  if (told === null || (told.period === null && told.own === null)) return null;
  const now = speaksOfNow(words, at);
  if (
    told.sentencesAgo === 0 &&
    words.slice(Math.max(0, at - 5), at).some((word) => /^(?:now|currently|presently)$/.test(word.lower))
  )
    return null;
  if (told.sentencesAgo === 0 && kind === 'rank') return told.own;
  if (told.period === null) return null;
  if (told.sentencesAgo === 0) return now && words.some((word) => word.text === ';') ? null : told.period;
  const then = words.some(
    (word, at) => THEN.test(word.lower) && (word.lower !== 'time' || /^(?:that|the)$/.test(words[at - 1]?.lower ?? '')),
  );
  if (UNNAMED_YEAR.test(words.map((word) => word.lower).join(' '))) return null;
  const reach = (kind === 'growth' || kind === 'level' || kind === 'rate') && recent(told.period, reference) ? 4 : 2;
  if (told.sentencesAgo > reach || (kind === 'rank' && !then)) return null;
  if (!then && hasOwnTime(words)) return null;
  if (!then && now && told.period.split('/').at(-1)?.slice(0, 4) !== reference?.slice(0, 4)) return null;
  return earlierYear(words, told.period) ?? earlierMonth(words, told.period) ?? told.period;
}

const hasOwnTime = (words: readonly Word[]): boolean =>
  words.some((word, at) => word.pos === 'DATE' && dateOf(word)?.form !== 'anaphoric' && !isComparison(words, at));

/** 'On September 1 … handed over 385 billion VND': gifts are dated by the month. */
function dayOfGift(words: readonly Word[]): string | null {
  const days = words.flatMap((word) => {
    const date = dateOf(word);
    return date?.value?.length === 10 && date.form === 'absolute' ? [date.value.slice(0, 7)] : [];
  });
  return days[0] !== undefined && days.every((day) => day === days[0]) ? days[0] : null;
}

/** 'A month earlier' after the first eleven months are the first ten. */
function earlierMonth(words: readonly Word[], period: string): string | null {
  if (words[0]?.lower !== 'a' || words[1]?.lower !== 'month' || words[2]?.lower !== 'earlier') return null;
  const [from, to] = period.split('/');
  if (from?.length !== 7 || to?.length !== 7) return null;
  const before = addMonths(to, -1);
  return before !== null && before > from ? `${from}/${before}` : null;
}

/** 'A year earlier, …' after a figure of the first ten months. */
function earlierYear(words: readonly Word[], period: string): string | null {
  const opens =
    /^a year (?:earlier|before)$/.test(words[0]?.lower ?? '') ||
    (words[0]?.lower === 'a' && words[1]?.lower === 'year' && /^(?:earlier|before)$/.test(words[2]?.lower ?? ''));
  if (!opens) return null;
  return period
    .split('/')
    .map((date) => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`)
    .join('/');
}

/** What is told as present, by an article that says its date, is of that year: places, counts, aid just given. */
function present({ words, at, kind, published }: PeriodSite): string | null {
  if (published === null) return null;
  const now = words.some(
    (word, at) =>
      /^(?:now|currently|presently)$/.test(word.lower) || (word.lower === 'far' && words[at - 1]?.lower === 'so'),
  );
  if (now) return published.slice(0, 4);
  if (kind === 'rank' && speaksOfNow(words, at)) return published.slice(0, 4);
  return kind === 'count' && speaksOfNow(words, at) && !isPerfect(words, at) ? published.slice(0, 4) : null;
}
