import type { MergedStatistic } from '#dataset/merged-record.ts';
import { monthNumber } from './quarters.ts';
import type { SiteModel } from './site-model.ts';

/** How many months a period spans: a year twelve, a month or a day one. */
export function monthsOf(period: string): number {
  const [first = '', last = first] = period.split('/');
  const from = first.length === 4 ? `${first}-01` : first.slice(0, 7);
  const to = last.length === 4 ? `${last}-12` : last.slice(0, 7);
  return Math.max(0, monthNumber(to) - monthNumber(from) + 1);
}

/** True unless a sum of money is told for a part of a year, or for several: a flow, no measure of how large it is. */
export function isWhole(unit: string, period: string): boolean {
  return !/^[A-Z]{3}$/.test(unit) || monthsOf(period) === 12;
}

/** True when a figure is told for a time that had not begun when the newest of its articles came out: a hope, no measurement. */
export function isAheadOfNews({ period, reports }: MergedStatistic, model: SiteModel): boolean {
  if (period === null) return false;
  let newest = '';
  for (const { article } of reports) {
    const year = model.articles.get(article)?.published?.slice(0, 4) ?? '';
    if (year > newest) newest = year;
  }
  return newest !== '' && period.slice(0, 4) > newest;
}
