import type { PartialDate } from '../../../dataset/partial-date.ts';
import { addMonths } from '../../find/dates/calendar.ts';
import { isFinitePresent } from './asides.ts';
import { isComparison, isOrigin } from './date-role.ts';
import { PAST_VERBS, PRESENT_VERBS, SAYING } from './figure-words.ts';
import { goesOnFromPresent, isPerfect } from './perfect.ts';
import type { PeriodSite } from './period-site.ts';
import { speaksOfThen, stockThen } from './then.ts';
import { dateOf, type Word } from './words.ts';

/** 'ranks third' is one word and tells its tense with the first. */
const firstOf = (word: Word): string => (word.pos === 'QTY' ? (word.lower.split(' ')[0] ?? '') : word.lower);

/** The verb that leads to the number is in the present. */
function speaksOfNow(all: readonly Word[], at: number): boolean {
  if (PRESENT_VERBS.has(all[at]?.lower.split(' ')[0] ?? '')) return true;
  let from = at;
  while (from > 0 && all[from - 1]?.text !== ';') from--;
  const before = all.slice(from, at + 1);
  const words = before.some((word) => PRESENT_VERBS.has(firstOf(word)) || PAST_VERBS.has(firstOf(word))) ? before : all;
  // 'much of it on live lobster' says nothing of now.
  const present = words.some((word, index) => words[index - 1]?.pos !== 'ADP' && PRESENT_VERBS.has(firstOf(word)));
  return present && !words.some((word) => PAST_VERBS.has(firstOf(word)));
}

/** Of the year of writing or one of the two before. */
const recent = (period: string, reference: PartialDate | null): boolean =>
  reference !== null && Number(period.split('/').at(-1)?.slice(0, 4)) >= Number(reference.slice(0, 4)) - 2;

// 'in seven months of one boom year', 'in another of those years'.
const UNNAMED_YEAR =
  /^(?:most |more )?recently\b|^in (?:one|another|some) of them\b|\bat (?:a (?:later|different|earlier)|some) (?:date|time|point|stage)\b|^(?:once|at one time|on another occasion)\b|\b(?:one|another)(?: of those)?(?: \w+)? years?\b/;

/** The period told in the sentence or two before goes on, unless the sentence speaks of another time. */
export function inherited(site: PeriodSite): string | null {
  const { words, at, told, kind, stock, people, reference } = site;
  if (told === null || (told.period === null && told.own === null)) return null;
  const now = speaksOfNow(words, at);
  if (
    told.sentencesAgo === 0 &&
    words.slice(Math.max(0, at - 5), at).some((word) => /^(?:now|currently|presently)$/.test(word.lower))
  )
    return null;
  // 'Currently, Malta makes up 10 per cent' is not of the months told before.
  if (told.sentencesAgo > 0 && /^(?:currently|now|presently)$/.test(words[0]?.lower ?? '')) return null;
  if (told.sentencesAgo === 0 && kind === 'rank') return told.own;
  if (told.period === null) return null;
  const unnamed = UNNAMED_YEAR.test(words.map((word) => word.lower).join(' '));
  if (stock && kind !== 'aid' && told.flow && !unnamed && told.sentencesAgo < 2 && stockThen(words, at))
    return told.period.slice(0, 4);
  if (
    stock &&
    (told.period.length > 4 || (told.flow && told.sentencesAgo === 0)) &&
    standsNow(words, at, told.sentencesAgo === 0)
  )
    return null;
  if (told.sentencesAgo === 0 && endsChange(words, at)) return null;
  // 'trade had neared 16 billion in the first quarter and firms had registered 30 billion': all that stood in that year.
  if (stock && told.flow && told.sentencesAgo === 0 && stoodThen(words, at)) return told.period.slice(0, 4);
  if (isEveryYear(words, at)) return null;
  // What has been done over the years since a start is not passed on for long.
  if (/^\d{4}\/\d{4}$/.test(told.period) && told.sentencesAgo > 1) return null;
  if (
    (stock || (kind === 'count' && !people)) &&
    told.flow &&
    told.sentencesAgo > 0 &&
    !(now && told.period === reference?.slice(0, 4))
  )
    return null;
  if (told.sentencesAgo === 0)
    return (now && !people && words.some((word) => word.text === ';')) || opensPerfect(words, at) ? null : told.period;
  if (kind === 'aid' && hadGiven(words, at)) return null;
  if (told.report) return hasOwnTime(words) ? null : told.period;
  const then = speaksOfThen(words);
  if (unnamed) return null;
  const reach = (kind === 'growth' || kind === 'level' || kind === 'rate') && recent(told.period, reference) ? 4 : 2;
  if (told.sentencesAgo > reach || (kind === 'rank' && !then && !cameThen(words, at, told.sentencesAgo))) return null;
  if (!then && hasOwnTime(words)) return null;
  if (!then && now && told.period.split('/').at(-1)?.slice(0, 4) !== reference?.slice(0, 4)) return null;
  // 'Rice makes up half of what is sold' is so in no months told before.
  if (isGeneral(site)) return null;
  // Those who 'are studying' there now are not those of the quarter told before.
  if (!then && kind === 'count' && told.period.includes('/') && areDoing(words, at)) return null;
  return earlierYear(words, told.period) ?? earlierMonth(words, told.period) ?? told.period;
}

/** 'did 2 billion of trade in 2024 and has put 91 million into projects': what has been done so far is of no one year. */
function opensPerfect(words: readonly Word[], at: number): boolean {
  for (let left = at - 1; left > 0; left--) {
    if (/^[,;:(]$/.test(words[left]?.text ?? '')) return false;
    if (/^(?:has|have)$/.test(words[left]?.lower ?? '')) return words[left - 1]?.lower === 'and';
  }
  return false;
}

/**
 * 'The EU has registered 30 billion in 2,600 projects', told after the trade of a quarter: a stock that has grown over the
 * years is of no quarter. Within the sentence the clause of the number must open with the new verb.
 */
function standsNow(words: readonly Word[], at: number, same: boolean): boolean {
  if (!same) return speaksOfNow(words, at);
  for (let left = at - 1; left > 0; left--) {
    const word = words[left];
    if (word?.pos === 'QTY' || /^[;:(]$/.test(word?.text ?? '')) return false;
    if (/^(?:has|have|were|are)$/.test(word?.lower ?? '')) {
      const clause = words.slice(Math.max(0, left - 5), left);
      return clause.some(({ text }) => /^(?:and|while|but)$/.test(text)) && !clause.some(({ pos }) => pos === 'QTY');
    }
  }
  return false;
}

/** 'has come down from 11 percent in 2014 to 9 percent': the year where it started is not where it stands. */
function endsChange(words: readonly Word[], at: number): boolean {
  const to = [at - 1, at - 2, at - 3].find((index) => words[index]?.lower === 'to');
  return (
    to !== undefined &&
    words[to - 1]?.pos === 'DATE' &&
    words.slice(Math.max(0, to - 8), to).some(({ lower }) => lower === 'from')
  );
}

function stoodThen(words: readonly Word[], at: number): boolean {
  const had = words.slice(0, at).findLastIndex(({ lower }) => lower === 'had');
  return (
    had !== -1 &&
    !words.slice(had, at).some(({ pos, text }) => pos === 'QTY' || /^[;:,(]$/.test(text)) &&
    words.slice(Math.max(0, had - 6), had).some(({ lower }) => /^(?:and|while|that)$/.test(lower))
  );
}

/** 'needs 12 million tonnes of rice a year': of no one year. */
const isEveryYear = (words: readonly Word[], at: number): boolean =>
  words
    .slice(at + 1, at + 8)
    .some(
      ({ lower, text }, index, rest) =>
        /^(?:annually|yearly)$/.test(lower) ||
        (/^(?:a|every|each|per)$/.test(lower) &&
          /^(?:year|month|week|annum)$/.test(rest[index + 1]?.lower ?? '') &&
          !/^(?:earlier|before|ago)$/.test(rest[index + 2]?.lower ?? '') &&
          !rest.slice(0, index).some((word) => word.pos === 'QTY' || /^[,;.]$/.test(word.text) || word.text === text)),
    );

/** What is so in general, told after figures of some months; but of those months when trade goes on ('China remains first with 2 billion'). */
const isGeneral = ({ words, at, told, kind, trade }: PeriodSite): boolean =>
  told !== null &&
  told.sentencesAgo > 0 &&
  (told.period?.length ?? 0) > 4 &&
  kind !== 'growth' &&
  !(kind === 'level' && trade) &&
  !speaksOfThen(words) &&
  tellsInGeneral(words, at);

/** A share told in general does not end the time of the figures around it. */
export const isGeneralShare = (site: PeriodSite): boolean =>
  site.kind === 'rate' && isGeneral(site) && !/^\d{4}\/\d{4}$/.test(site.told?.period ?? '');

/** The verb before the number, or right after it, is in the present, and nothing is told as past. */
function tellsInGeneral(words: readonly Word[], at: number): boolean {
  if (words.some(({ pos, lower }) => PAST_VERBS.has(lower) || (pos === 'VERB' && /ed$/.test(lower)))) return false;
  return words.slice(0, at + 8).some((_, index) => index !== at && isFinitePresent(words, index));
}

/** 'had provided some 300 million in aid': given before, at no time that the text tells. */
const hadGiven = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 6), at)
    .some(({ lower }, index, near) => lower === 'had' && near[index + 1]?.pos === 'VERB');

const areDoing = (words: readonly Word[], at: number): boolean =>
  words
    .slice(at + 1, at + 7)
    .some((word, index, near) => word.lower === 'are' && /ing$/.test(near[index + 1]?.lower ?? ''));

/** 'Japan came third with 1.5 billion', right after the figures of those before it. */
const cameThen = (words: readonly Word[], at: number, ago: number): boolean =>
  ago === 1 &&
  words
    .slice(Math.max(0, at - 3), at + 1)
    .some(({ lower }) =>
      /^(?:came|was|were|stood|ranked|placed|moved|climbed|rose|fell|slipped|finished|dropped)\b/.test(lower),
    ) &&
  !words.some(({ lower }) => PRESENT_VERBS.has(lower));

/** A day after 'on' that says when somebody spoke. */
const isDayOfSaying = (words: readonly Word[], at: number): boolean =>
  dateOf(words[at])?.value?.length === 10 &&
  dateOf(words[at])?.until === null &&
  words[at - 1]?.lower === 'on' &&
  words.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => SAYING.has(lower));

const hasOwnTime = (words: readonly Word[]): boolean =>
  words.some(
    (word, at) =>
      word.pos === 'DATE' &&
      dateOf(word)?.form !== 'anaphoric' &&
      // 'the envoy noted on March 27'.
      !isDayOfSaying(words, at) &&
      !isComparison(words, at) &&
      // 'This was up 12.8% from 2023'.
      !(isOrigin(words, at) && words.slice(Math.max(0, at - 4), at).some(({ pos }) => pos === 'QTY')),
  );

/** 'A month earlier' after the first eleven months are the first ten. */
function earlierMonth(words: readonly Word[], period: string): string | null {
  if (words[0]?.lower !== 'a' || words[1]?.lower !== 'month' || words[2]?.lower !== 'earlier') return null;
  const [from, to] = period.split('/');
  if (from?.length !== 7 || to?.length !== 7) return null;
  const before = addMonths(to, -1);
  return before !== null && before > from ? `${from}/${before}` : null;
}

/** 'A year earlier, …'. */
export const opensYearBefore = (words: readonly Word[]): boolean =>
  /^a year (?:earlier|before)$/.test(words[0]?.lower ?? '') ||
  (words[0]?.lower === 'a' && words[1]?.lower === 'year' && /^(?:earlier|before)$/.test(words[2]?.lower ?? ''));

/** 'A year earlier, …' after a figure of the first ten months. */
export function earlierYear(words: readonly Word[], period: string): string | null {
  if (!opensYearBefore(words)) return null;
  return period
    .split('/')
    .map((date) => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`)
    .join('/');
}

/**
 * What is said to be so now, by an article that says its date, is of that year: 'now' says it of anything, the plain present of
 * what stands ('10,000 firms are active there', 'ranks third'). What has been done so far is of no year.
 */
export function present(site: PeriodSite): string | null {
  const { words, at, kind, stock, people, published } = site;
  if (published === null) return null;
  const now = words.some(
    (word, at) =>
      /^(?:now|currently|presently)$/.test(word.lower) ||
      (word.lower === 'far' && words[at - 1]?.lower === 'so') ||
      (word.lower === 'present' && words[at - 1]?.lower === 'at') ||
      (word.lower === 'now' && words[at - 1]?.lower === 'of'),
  );
  // 'a market of 90 million consumers': as large as it is.
  if (!now && people && isPopulation(words, at)) return null;
  if (!now && isEveryYear(words, at)) return null;
  const standing = kind === 'rank' || kind === 'count' || (stock && kind !== 'aid');
  return now ||
    (endsChange(words, at) && words.slice(0, at).some(({ lower }) => /^(?:has|have)$/.test(lower))) ||
    (standing && ((speaksOfNow(words, at) && !isPerfect(words, at)) || wereDoing(words, at) || goesOnFromPresent(site)))
    ? published.slice(0, 4)
    : null;
}

const isPopulation = (words: readonly Word[], at: number): boolean =>
  words.slice(at + 1, at + 3).some(({ lower }) => /^(?:consumers|inhabitants)$/.test(lower)) ||
  words.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:population|market)$/.test(lower));

/** 'He said that 9,000 Maltese were living there': now, in the words of somebody reported. */
const wereDoing = (words: readonly Word[], at: number): boolean =>
  !speaksOfThen(words) &&
  words.some(
    ({ lower }, index) =>
      /^(?:was|were)$/.test(lower) && Math.abs(index - at) < 8 && /ing$/.test(words[index + 1]?.lower ?? ''),
  );
