import { addMonths } from '../../../find/dates/calendar.ts';
import { FULL_MONTH, monthNumber } from '../../../find/dates/month-name.ts';
import { FALL, FORETOLD, RISE } from '../words/figure-words.ts';
import { dateOf, type Word } from '../words/words.ts';
import { dateRight } from './date-search.ts';
import type { Period, PeriodSite } from './period-site.ts';

/** 'Against January, growth was strong from Denmark', in a report on January and February: a month compared with the one before. */
export function latestMonth({ words, kind, told }: PeriodSite): string | null {
  const [from, to] = told?.period?.split('/') ?? [];
  if (kind !== 'growth' || from?.length !== 7 || to?.length !== 7) return null;
  const month = words.findIndex(({ text }) => MONTH.test(text));
  const opens = words.slice(0, month).every(({ pos, lower }) => pos === 'ADP' || /^(?:compared|set)$/.test(lower));
  if (month < 1 || !opens || !COMPARES.test(words[month - 1]?.lower ?? '')) return null;
  return addMonths(to, -1)?.endsWith(two(monthNumber(words[month]!.text))) ? to : null;
}

const MONTH = new RegExp(`^${FULL_MONTH}$`);
const COMPARES = /^(?:against|over|on|to|with|from|than)$/;
const two = (month: number | null): string => String(month ?? '').padStart(2, '0');

/** 'In September the bank had expected 1.8 per cent', after its newer forecast: for the year that both foretell. */
export function yearForeseen({ words, at, kind, told }: PeriodSite): string | null {
  if (!/^(?:growth|rate|level)$/.test(kind) || told?.own?.length !== 4 || told.sentencesAgo > 1) return null;
  const date = words.slice(0, at).findLastIndex(({ pos }) => pos === 'DATE');
  if ((dateOf(words[date])?.value?.length ?? 0) !== 7 || dateOf(words[date])?.until != null) return null;
  const clause = words.slice(date + 1, at);
  const foretold = clause.some(
    ({ lower }, index) => FORETOLD.has(lower) && !/^(?:is|are|be|was|were)$/.test(clause[index - 1]?.lower ?? ''),
  );
  return foretold && !clause.some(({ pos }) => pos === 'QTY') && dateRight(words, at) === null ? told.own : null;
}

/** 'came to 3.5 billion USD in 2024, a rise of 31 per cent, and to 3.4 billion in nine months': of what it is said of. */
export function apposed({ words, at, kind, told }: PeriodSite): Period | null {
  if (kind !== 'growth' || told?.sentencesAgo !== 0 || told.own === null) return null;
  const noun = words[at - 1]?.lower === 'of' ? at - 2 : at - 3;
  const lead = words.slice(Math.max(0, noun - 3), noun);
  const joined = /^(?:and|while)$/.test(words[words[at + 1]?.text === ',' ? at + 2 : at + 1]?.lower ?? '');
  const named = RISE.has(words[noun]?.lower ?? '') || FALL.has(words[noun]?.lower ?? '');
  return joined && named && lead.some(({ text }, index) => text === ',' && lead[index + 1]?.pos === 'DET')
    ? { period: told.own, passesOn: told.period }
    : null;
}

/** 'Per capita income, once 160 USD, is now 4,100 USD': of no year that the text tells. */
export const isFormer = (words: readonly Word[], at: number): boolean =>
  /^(?:once|formerly)$/.test(words[at - 1]?.lower ?? '') ||
  (/^(?:once|formerly)$/.test(words[at - 2]?.lower ?? '') &&
    /^(?:only|just|a|about|some|at)$/.test(words[at - 1]?.lower ?? ''));
