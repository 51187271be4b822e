import { addMonths, monthOf } from '../../../find/dates/calendar.ts';
import { dateOf, type Word } from '../words/words.ts';
import type { PeriodSite } from './period-site.ts';

const MANY = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/**
 * The time that a number is told for in short, after the one before told it in full: '0.4 percent in the second quarter and 2.6
 * percent in the third', '18 million in May and 26 million over the five months'.
 */
export function elidedTime({ words, at, told }: PeriodSite): string | null {
  if (!/^(?:in|for|during|over)$/.test(words[at + 1]?.lower ?? '')) return null;
  const first = words[at + 2]?.pos === 'DET' ? at + 3 : at + 2;
  return ordinalAlone(words, at, first) ?? monthsTogether(words, first, told?.sentencesAgo === 0 ? told.own : null);
}

/** 'in the third', of a sentence that speaks of quarters or halves. */
function ordinalAlone(words: readonly Word[], at: number, first: number): string | null {
  const place = ORDINALS.indexOf(words[first]?.lower ?? '');
  const next = words[first + 1];
  if (place === -1 || !(next === undefined || /^(?:PUNCT|CCONJ|SCONJ|ADP|ADV)$/.test(next.pos))) return null;
  const near = words
    .map((word, index) => ({ date: dateOf(word), away: Math.abs(index - at) }))
    .filter(({ date }) => date?.value?.length === 7 && date.until?.length === 7)
    .sort((a, b) => a.away - b.away)[0]?.date;
  if (near?.value == null || near.until == null) return null;
  const length = (monthOf(near.until) ?? 0) - (monthOf(near.value) ?? 0) + 1;
  if (length !== 3 && length !== 6) return null;
  if (place * length >= 12) return null;
  const start = addMonths(`${near.value.slice(0, 4)}-01`, place * length);
  const end = start === null ? null : addMonths(start, length - 1);
  return start === null || end === null ? null : `${start}/${end}`;
}

/** 'over the two months', after the figure of the last of them. */
function monthsTogether(words: readonly Word[], first: number, month: string | null): string | null {
  const many = MANY.indexOf(words[first]?.lower ?? '') + 2;
  if (month?.length !== 7 || many < 2 || words[first + 1]?.lower !== 'months') return null;
  const start = addMonths(month, 1 - many);
  return start === null ? null : `${start}/${month}`;
}
