import type { StatisticKind } from '../../../../dataset/statistic.ts';
import { periodOf } from '../../../find/dates/period-of.ts';
import { ERAS } from '../words/figure-words.ts';
import { followsLike, tellsRespectively } from '../words/respective.ts';
import { dateOf, type Word } from '../words/words.ts';
import { isAlone, toldByTheWay } from './asides.ts';
import { datedUnknown, dateLeft, dateRight } from './date-search.ts';
import { elidedTime } from './elided-time.ts';
import { eventTime } from './event-time.ts';
import { allotmentYear, dealMonth, giftMonth } from './gift-period.ts';
import { inherited, isGeneralShare } from './inherited-period.ts';
import { endOfRise, grownSince } from './over-years.ts';
import { ownDate } from './own-date.ts';
import { ownPeriod } from './own-period.ts';
import type { Period, PeriodSite } from './period-site.ts';
import {
  changeSpan,
  duration,
  durationAfter,
  endOfChange,
  isOriginAfter,
  isSoFar,
  isYearly,
  lastingSpan,
  yearlySpan,
} from './period-span.ts';
import { present } from './present-period.ts';
import { fromLastYear, isAtPresent, isNowBefore } from './said-now.ts';
import { samePeriod, samePeriodAfter, samePeriodOpening } from './same-period.ts';
import { planEnd } from './shared-date.ts';
import { isSince, sinceDeed } from './since.ts';
import { isBound, spanTold } from './span-told.ts';
import { whenYear, yearThen } from './then.ts';
import { apposed, isFormer, latestMonth, yearForeseen } from './told-beside.ts';
import { speaksOfUnnamedYear } from './unnamed-year.ts';
import { wholeYear } from './whole-year.ts';
import { yearsToCome } from './years-to-come.ts';

/** The time that a figure is for, as far as the text tells it; null when it does not. */
export function periodFor(site: PeriodSite): Period {
  const { period, passesOn } = periodTold(site);
  const years =
    site.kind === 'growth' && period !== null
      ? grownSince(site, period)
      : /^(?:level|count|rate)$/.test(site.kind)
        ? endOfRise(site)
        : null;
  return { period: years ?? asYear(period), passesOn: asYear(passesOn) };
}

/** From January to December is the year. */
const asYear = (period: string | null): string | null => period?.replace(/^(\d{4})-01\/\1-12$/, '$1') ?? null;

function periodTold(site: PeriodSite): Period {
  const { words, at, kind } = site;
  if (datedUnknown(words, at)) return { period: null, passesOn: null };
  if (kind === 'rate' && isBound(words, at) && dateRight(words, at) === null)
    return { period: null, passesOn: site.told?.period ?? null };
  // 'rose by 33; 16 and 12 percent, respectively': of the same time.
  const goesOn = kind === 'growth' && tellsRespectively(words) && followsLike(words, at);
  const run = goesOn && site.told?.sentencesAgo === 0 ? site.told.period : null;
  if (run !== null) return { period: run, passesOn: run };
  const whole = spanTold(site);
  if (whole !== null) return { period: whole, passesOn: site.told?.period ?? null };
  if (isAtPresent(words, at)) return { period: present(site), passesOn: null };
  if (site.published !== null && kind !== 'target' && kind !== 'growth' && isNowBefore(words, at)) {
    const now = site.published.slice(0, 4);
    return { period: now, passesOn: /^(?:rank|rate)$/.test(kind) ? (site.told?.period ?? now) : now };
  }
  const short = elidedTime(site) ?? latestMonth(site) ?? yearForeseen(site);
  if (short !== null) return { period: short, passesOn: short };
  const before = isFormer(words, at) ? { period: null, passesOn: site.told?.period ?? null } : apposed(site);
  if (before !== null) return before;
  const over = kind === 'growth' ? durationAfter(words, at, endOfTold(site) ?? site.reference) : null;
  if (over !== null) return { period: over, passesOn: site.told?.period ?? null };
  const sinceLast = kind === 'growth' ? fromLastYear(site) : null;
  if (sinceLast !== null) return { period: sinceLast, passesOn: sinceLast };
  const then = yearThen(site);
  const same =
    kind === 'growth' && site.multiple
      ? null
      : samePeriodAfter(words, at, (site.told?.sentencesAgo ?? 2) < 2 ? site.told!.period : null);
  if (same !== null) return { period: same, passesOn: site.told?.period ?? null };
  const opening = kind === 'growth' ? null : samePeriodOpening(site);
  if (opening !== null) return { period: opening, passesOn: opening };
  const planned = kind === 'target' && dateRight(words, at) === null ? (planEnd(words, at) ?? wholeYear(site)) : null;
  if (planned !== null) return { period: planned, passesOn: timeBeside(site) };
  const own = ownDate(site);
  // 'three times the number of the year before', after the figure of this year's months.
  if (site.multiple && own !== null && samePeriod(site, own) !== null)
    return { period: site.told?.period ?? null, passesOn: site.told?.period ?? null };
  if (own === null && then !== null) return { period: then, passesOn: then };
  if (isOfOtherTimes(words, own, kind)) return { period: null, passesOn: site.told?.period ?? null };
  // 'There was a year when exports came to 3 billion after seven months'.
  if (own !== null && dateOf(words[own])?.inferredYear && speaksOfUnnamedYear(words))
    return { period: null, passesOn: null };
  const plain = own === null ? null : ownPeriod(site, own);
  const after = dateRight(words, at);
  if (kind === 'growth' && isYearly(words, at) && (after === null || isSince(words, after))) {
    return { period: yearlySpan(site), passesOn: plain ?? site.told?.period ?? null };
  }
  // 'agreed to double trade within three years'.
  const wanted = kind === 'target' && own === null ? yearsToCome(site) : null;
  if (wanted !== null) return { period: wanted, passesOn: site.told?.period ?? null };
  if (
    (site.multiple && !(kind === 'target' && own !== null)) ||
    (kind === 'change' && /^(?:up|down)$/.test(words[at - 1]?.lower ?? '') && isOriginAfter(words, at))
  ) {
    const span = changeSpan(site) ?? lastingSpan(site, plain);
    if (span !== null) return { period: span, passesOn: plain ?? site.told?.period ?? null };
  }
  // What a thing has lost or gained since a year is no time to go on from.
  if (own !== null && isSince(words, own) && /^(?:growth|change|rate)$/.test(kind))
    return { period: plain, passesOn: site.told?.period ?? null };
  if (own !== null) return { period: plain, passesOn: goingOn(site, plain) };
  const done = sinceDeed(site) ?? yearsToCome(site);
  if (done !== null) return { period: done, passesOn: site.told?.period ?? null };
  const lasting = duration(words, site.reference);
  if (lasting !== null) {
    const changes = kind === 'growth' || site.multiple;
    const part =
      endOfChange(words, at, lasting) ?? (isSoFar(words, kind === 'count' || kind === 'aid') ? lasting : null);
    return { period: changes ? lasting : part, passesOn: null };
  }
  const given = kind === 'aid' ? giftMonth(site) : kind === 'level' ? dealMonth(site) : null;
  const event = eventTime(site);
  if (event !== null) return { period: event, passesOn: site.told?.period ?? null };
  if (given !== null) return { period: given, passesOn: site.told?.period ?? null };
  if (kind === 'target') return { period: site.apposed ? (site.told?.own ?? null) : null, passesOn: timeBeside(site) };
  const period = (kind === 'aid' ? allotmentYear(site) : null) ?? whenYear(site) ?? inherited(site) ?? present(site);
  // 'In May alone 900,000 came, 7% fewer than in April': behind both the months told before go on.
  const aside =
    site.told?.sentencesAgo === 0 && period !== null && period === site.told.own && site.told.period !== null;
  return {
    period,
    passesOn:
      kind === 'rank' || isGeneralShare(site) || aside
        ? (site.told?.period ?? period)
        : // In a report on months what is of no time leaves theirs.
          (period ?? (site.told?.counting ? site.told.period : null)),
  };
}

/** 'reached 25 billion in 2022, an increase of 75 per cent in two years': counted back from the year of what has grown. */
function endOfTold({ words, at, told }: PeriodSite): string | null {
  if (told?.sentencesAgo !== 0 || told.own?.length !== 4) return null;
  const before = words.slice(0, at).findLastIndex(({ pos }) => pos === 'QTY');
  return words.slice(before + 1, at).some(({ lower }) => /^(?:has|have)$/.test(lower)) ? null : told.own;
}

/** A target without a year leaves the time that its sentence speaks of, else the one told before. */
function timeBeside({ words, at, told }: PeriodSite): string | null {
  const left = dateLeft(words, at);
  const date = left === null ? null : dateOf(words[left]);
  return (date === null ? null : periodOf(date)) ?? told?.period ?? null;
}

/**
 * What figures told next go on from: not from a target's year, from what is compared with, nor from an older time told
 * beside a newer one ('16 billion in 2023, after the record of 18 billion in 2021').
 */
function goingOn({ words, at, kind, told }: PeriodSite, plain: string | null): string | null {
  const before = told?.period ?? null;
  if (before === null) return kind === 'target' ? null : plain;
  if (kind === 'target' || plain === null || isBase(words, at) || toldByTheWay(words, at) || isAlone(words))
    return before;
  const older = told?.sentencesAgo === 0 && (plain.split('/').at(-1) ?? '') < (before.split('/')[0] ?? '');
  return older ? before : plain;
}

/** 'a fall of 17 percent from the record 11 billion of 2022': what is compared with is no time to go on from. */
function isBase(words: readonly Word[], at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - 5); left--) {
    const word = words[left];
    if (word?.pos === 'QTY' || /^[,;:(]$/.test(word?.text ?? '')) return false;
    // 'more than 31 billion' sets it against nothing.
    if (left === at - 1 && word?.lower === 'than' && /^(?:more|less|fewer)$/.test(words[left - 1]?.lower ?? ''))
      return false;
    if (/^(?:from|than|against|versus|compared)$/.test(word?.lower ?? '')) return true;
    // '48% above the 491 million of January'.
    if (/^(?:above|below)$/.test(word?.lower ?? '') && words[left - 1]?.pos === 'QTY') return true;
  }
  return false;
}

/** 'studied there in Soviet times', 'before 1990': of no year that the text tells. */
const isOfOtherTimes = (words: readonly Word[], own: number | null, kind: StatisticKind): boolean =>
  own === null
    ? words.some(
        ({ lower }, at) => ERAS.has(lower) && /^(?:times?|period|era|years|days)$/.test(words[at + 1]?.lower ?? ''),
      )
    : kind !== 'target' && words[own - 1]?.lower === 'before' && dateOf(words[own])?.value?.length === 4;
