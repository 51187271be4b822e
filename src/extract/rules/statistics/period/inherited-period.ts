import type { PartialDate } from '../../../../dataset/partial-date.ts';
import { addMonths } from '../../../find/dates/calendar.ts';
import { PRESENT_VERBS } from '../words/figure-words.ts';
import type { Word } from '../words/words.ts';
import { dateLeft } from './date-search.ts';
import { isField, periodFollowed, restates } from './follows-from.ts';
import { isStanding } from './is-standing.ts';
import { hasOwnTime } from './own-time.ts';
import type { PeriodSite } from './period-site.ts';
import { endsChange, isEveryYear, isPopulation, saysSoFar, speaksOfNow } from './present-period.ts';
import { standsApart } from './stands-apart.ts';
import { opensPresent, type Tense, tenseAt } from './tense.ts';
import { speaksOfThen, stockThen } from './then.ts';
import { speaksOfUnnamedYear } from './unnamed-year.ts';

/** Of the year of writing or one of the two before. */
const recent = (period: string, reference: PartialDate | null): boolean =>
  reference !== null && Number(period.split('/').at(-1)?.slice(0, 4)) >= Number(reference.slice(0, 4)) - 2;

/** The period told in the sentence or two before goes on, unless the sentence speaks of another time. */
export function inherited(site: PeriodSite): string | null {
  const { words, at, told, kind, stock, people, reference } = site;
  if (told === null || (told.period === null && told.own === null)) return null;
  const now = speaksOfNow(words, at);
  if (kind === 'count' && isField(words, at)) return told.own;
  const followed = kind === 'rank' || kind === 'count' ? periodFollowed(words, at, told) : null;
  if (followed !== null) return followed;
  if (countsOn(site)) return told.period;
  if (kind === 'growth' && told.own !== null && restates(words, told) && !hasOwnTime(words, at)) return told.own;
  if (
    told.sentencesAgo === 0 &&
    words.slice(Math.max(0, at - 5), at).some((word) => /^(?:now|currently|presently)$/.test(word.lower))
  )
    return null;
  // 'Currently, Malta makes up 10 per cent' is not of the months told before.
  if (
    told.sentencesAgo > 0 &&
    people &&
    !site.trade &&
    told.period !== null &&
    told.period.length > 4 &&
    isPopulation(words, at)
  )
    return null;
  // 'Currently Asia remains the largest market with 3 million arrivals', in a report on five months: counted in these.
  const arriving = people && site.trade && told.period !== null && told.period.length > 7;
  if (
    !arriving &&
    told.sentencesAgo > 0 &&
    (/^(?:currently|now|presently)$/.test(words[0]?.lower ?? '') || saysSoFar(words))
  )
    return null;
  if (told.sentencesAgo === 0 && kind === 'rank') return told.own;
  // 'It also ranked third', after loans of 2016-2020: a place is held in a year.
  if (kind === 'rank' && /^\d{4}\/\d{4}$/.test(told.period ?? '')) return null;
  const dated = told.sentencesAgo === 0 ? dateLeft(words, at) : null;
  if (dated !== null && standsApart(site, dated)) return null;
  if (told.period === null) return null;
  const unnamed = speaksOfUnnamedYear(words);
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
    (stock || (kind === 'count' && !people && !isTraded(words, at))) &&
    told.flow &&
    told.sentencesAgo > 0 &&
    !(now && told.period === reference?.slice(0, 4))
  )
    return null;
  if (told.sentencesAgo === 0 && (isGeneral(site) || (kind !== 'growth' && opensPresent(words, at)))) return null;
  if (told.sentencesAgo === 0)
    return (now && !people && leavesDated(words, at)) || opensPerfect(words, at) ? null : told.period;
  if (kind === 'aid' && hadGiven(words, at)) return null;
  if (told.report) return hasOwnTime(words, at) ? null : told.period;
  const then = speaksOfThen(words);
  if (unnamed) return null;
  if (told.sentencesAgo === 1 && told.own !== null && saysSamePeriod(words) && !hasOwnTime(words, at)) return told.own;
  const reach = (kind === 'growth' || kind === 'level' || kind === 'rate') && recent(told.period, reference) ? 4 : 2;
  if (told.sentencesAgo > reach || (kind === 'rank' && !then && !cameThen(words, at, told.sentencesAgo))) return null;
  if (!then && hasOwnTime(words, at)) return null;
  if (!then && now && told.period.split('/').at(-1)?.slice(0, 4) !== reference?.slice(0, 4)) return null;
  // 'Rice makes up half of what is sold' is so in no months told before.
  if (isGeneral(site)) return null;
  // Those who 'are studying' there now are not those of the quarter told before.
  if (!then && kind === 'count' && told.period.includes('/') && areDoing(words, at)) return null;
  return earlierYear(words, told.period) ?? earlierMonth(words, told.period) ?? told.period;
}

/**
 * In a report on the capital of eight months '8 billion has been registered' and 'mining remains first with 281 projects' count
 * what came in over them; not what stands from years before ('has 90 valid projects').
 */
const countsOn = ({ words, at, told, stock, ofStock, kind }: PeriodSite): boolean =>
  told?.counting === true &&
  (stock || ofStock) &&
  kind !== 'aid' &&
  (told.period?.length ?? 0) > 7 &&
  !isStanding(words, at) &&
  !hasOwnTime(words, at);

/** 'there were 31 items that earned over 1 billion each', 'was owed to 26 groups of goods': counted by what they did in the time of the trade told. */
const isTraded = (words: readonly Word[], at: number): boolean =>
  words[at]?.mention?.kind === 'quantity' &&
  /^(?:items?|groups?|products?|commodities|staples|categories|markets|kinds|types|goods)$/.test(
    words[at].mention.unit ?? '',
  ) &&
  tenseAt(words, at) === 'past';

/** 'was worth 2 billion in 2024; its firms run 90 projects': a semicolon ends the time told before it in the sentence. */
const leavesDated = (words: readonly Word[], at: number): boolean => {
  const stop = words.slice(0, at).findLastIndex(({ text }) => text === ';');
  return stop !== -1 && words.slice(0, stop).some(({ pos }) => pos === 'DATE');
};

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

function stoodThen(words: readonly Word[], at: number): boolean {
  const had = words.slice(0, at).findLastIndex(({ lower }) => lower === 'had');
  return (
    had !== -1 &&
    !words.slice(had, at).some(({ pos, text }) => pos === 'QTY' || /^[;:,(]$/.test(text)) &&
    words.slice(Math.max(0, had - 6), had).some(({ lower }) => /^(?:and|while|that)$/.test(lower))
  );
}

/**
 * What is so in general, told after figures of some months; but of those months when trade goes on ('China remains first with
 * 2 billion'), and of the month up to which capital and firms were counted ('there were 1,600 projects by August 20. Mining makes up a third').
 */
const isGeneral = ({ words, at, told, kind, trade, people }: PeriodSite): boolean =>
  told !== null &&
  (told.sentencesAgo > 0 || told.own === null) &&
  (told.period?.length ?? 0) > ((/^(?:rank|count)$/.test(kind) && !people) || !told.flow ? 7 : 4) &&
  kind !== 'growth' &&
  !(kind === 'rate' && isOfTheSum(words, at)) &&
  !(/^(?:level|count)$/.test(kind) && trade && !/^\d{4}\/\d{4}$/.test(told.period ?? '')) &&
  !speaksOfThen(words) &&
  /^(?:present|ahead)$/.test(tenseAt(words, at) ?? (kind === 'rate' ? tenseOfList(words, at) : null) ?? '');

/** 'whose share is 1.2%, Malta with 0.9%': the verb stands with a number before. */
const tenseOfList = (words: readonly Word[], at: number): Tense | null => {
  const before = words.slice(0, at).findLastIndex(({ pos }) => pos === 'QTY');
  return before === -1 ? null : (tenseAt(words, before) ?? tenseOfList(words, before));
};

/** 'Kenya is first with 26 percent of the registered sum': of the sum that was told for those months. */
const isOfTheSum = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.lower === 'of' &&
  /^(?:the|this|that|these|those)$/.test(words[at + 2]?.lower ?? '') &&
  words.slice(at + 3, at + 6).some(({ lower }) => /^(?:total|sum|amount|figure|value)$/.test(lower));

/** A share told in general does not end the time of the figures around it. */
export const isGeneralShare = (site: PeriodSite): boolean =>
  site.kind === 'rate' && isGeneral(site) && !/^\d{4}\/\d{4}$/.test(site.told?.period ?? '');

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

/** 'Visitors numbered 5,000 over the same period': the time of the figure right before. */
const saysSamePeriod = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'same' &&
      /^(?:period|time|months|year)$/.test(words[at + 1]?.lower ?? '') &&
      words[at + 2]?.pos !== 'DATE' &&
      // 'Twelve times higher than the same period' is of another.
      !/^(?:than|to|with|over|against|from|on|of)$/.test(
        words[words[at - 1]?.pos === 'DET' ? at - 2 : at - 1]?.lower ?? '',
      ),
  );
