import { addMonths, monthOf } from '../../../find/dates/calendar.ts';
import { FULL_MONTH, monthNumber } from '../../../find/dates/month-name.ts';
import { periodOf } from '../../../find/dates/period-of.ts';
import { FALL, RISE } from '../words/figure-words.ts';
import { dateOf, type Word } from '../words/words.ts';
import { addsUp, isOfPlan } from './adds-up.ts';
import { earlierYear, opensYearBefore } from './inherited-period.ts';
import type { PeriodSite } from './period-site.ts';
import { inYearNamed, monthsOfYear, monthsOfYearTold, notToCome, samePeriod, yearSoFar } from './same-period.ts';
import { isSince, sinceSpan } from './since.ts';
import { isMeetingsTime, isVisitsTime, isYearsTotal } from './year-meant.ts';

const MONTH_ALONE = new RegExp(`^${FULL_MONTH}$`);

/** What the date at `own` of its sentence says of the time of a figure. */
export function ownPeriod(site: PeriodSite, own: number): string | null {
  const { words, kind } = site;
  // 'from 1988 to now'.
  const toNow =
    words[own - 1]?.lower === 'from' &&
    words[own + 1]?.lower === 'to' &&
    /^(?:now|date|present|today)$/.test(words[own + 2]?.lower ?? '');
  const from = dateOf(words[own])?.value?.slice(0, 4);
  if (toNow && from && site.published !== null) return `${from}/${site.published.slice(0, 4)}`;
  if (isSince(words, own)) return kind === 'target' ? null : sinceSpan(site, own);
  const said = notToCome(
    site,
    own,
    periodAt(
      words,
      own,
      kind === 'aid',
      kind !== 'rank' &&
        (kind !== 'rate' || isOfPlan(words)) &&
        (kind !== 'count' || site.people || addsUp(words, site.at)) &&
        (!site.stock || (/^(?:level|rate|count)$/.test(kind) && addsUp(words, site.at))),
      site.people || kind === 'growth',
      (kind === 'level' && site.trade) ||
        (/^(?:level|count)$/.test(kind) && addsUp(words, site.at)) ||
        (kind === 'rate' && isOfPlan(words)),
    ),
  );
  // 'aims at 70 percent by the end of the first quarter'.
  const until = dateOf(words[own])?.until ?? null;
  if (
    kind === 'target' &&
    until?.length === 7 &&
    /^(?:end|close)$/.test(words[own - 3]?.lower ?? words[own - 2]?.lower ?? '')
  )
    return until;
  // 'A year earlier, when 12 million came in ten months': the ten months of that year.
  const same = samePeriod(site, own);
  if (same !== null) return same;
  const framed =
    (site.kind === 'rank' ? null : yearSoFar(site, own, said)) ??
    inYearNamed(site, own, said) ??
    monthsOfYear(site, own, said) ??
    monthsOfYearTold(site, own, said);
  if (framed !== null) return framed;
  if (said !== null && said.length > 4 && own < site.at && isYearsTotal(words, site.at)) return said.slice(0, 4);
  if (said !== null && opensYearBefore(words) && dateOf(words[own])?.inferredYear) return earlierYear(words, said);
  // 'doubled between 2019 and 2024 to 274 million': where it stands at the end.
  if (kind === 'level' && own < site.at && /^\d{4}\/\d{4}$/.test(said ?? '') && leadsUpTo(words, own, site.at))
    return said!.slice(5);
  if (kind === 'level' && said?.length === 7 && isMeetingsTime(site, own)) return said.slice(0, 4);
  if (said !== null && isVisitsTime(words, own, site.at)) return said.slice(0, 4);
  return said;
}

const leadsUpTo = (words: readonly Word[], own: number, at: number): boolean =>
  words.slice(Math.max(own + 1, at - 3), at).some(({ lower }) => lower === 'to') &&
  !words.slice(own + 1, at).some(({ pos, text }) => pos === 'QTY' || text === ';') &&
  words
    .slice(0, own)
    .some(({ lower }) => RISE.has(lower) || FALL.has(lower) || /^(?:doubled|tripled|quadrupled)$/.test(lower));

function periodAt(
  words: readonly Word[],
  at: number,
  aid: boolean,
  flow: boolean,
  comes: boolean,
  trade: boolean,
): string | null {
  const date = dateOf(words[at]);
  if (date === null) return null;
  // Flows told 'at the end of September' or 'by mid-May' are those of the year so far.
  const lead = words[at - 1]?.lower;
  const counted = comes || trade;
  const until =
    (lead === 'of' && (words[at - 2]?.lower === 'end' || (counted && words[at - 2]?.lower === 'as'))) ||
    (counted && /^(?:by|until|till|through)$/.test(lead ?? '') && date.form === 'absolute');
  const days = date.value?.length === 10 && (date.until === null || date.until.startsWith(date.value.slice(0, 7)));
  const month = days || (date.value?.length === 7 && date.until === null) ? date.value!.slice(0, 7) : null;
  if (until && flow && month !== null && !month.endsWith('-01') && (!days || counted))
    return `${month.slice(0, 4)}-01/${month}`;
  // 'at the end of the third quarter it stood at 12 billion'.
  if (flow && endsQuarter(words, at) && date.value?.length === 7 && date.until?.length === 7)
    return `${date.value.slice(0, 4)}-01/${date.until}`;
  // What had been given 'by Friday' is a figure of that month, what a donor had lent 'as of June 30' one of that day.
  if (days && aid && lead === 'of' && words[at - 2]?.lower === 'as' && date.until === null) return date.value;
  if (days) return month;
  return (month !== null ? monthsJoined(words, at) : null) ?? periodOf(date);
}

const endsQuarter = (words: readonly Word[], at: number): boolean =>
  /\bquarter\b/.test(words[at]?.lower ?? '') &&
  words[at - 1]?.lower === 'the' &&
  words[at - 2]?.lower === 'of' &&
  /^(?:end|close)$/.test(words[at - 3]?.lower ?? '');

/** 'in May and June': two months on end are one period. */
function monthsJoined(words: readonly Word[], at: number): string | null {
  const first = dateOf(words[at])?.value;
  const name = words[at + 2]?.text ?? '';
  const next = words[at + 1]?.lower === 'and' && first && MONTH_ALONE.test(name) ? addMonths(first, 1) : null;
  return next !== null && monthOf(next) === monthNumber(name) ? `${first}/${next}` : null;
}
