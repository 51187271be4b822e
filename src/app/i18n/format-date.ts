import { type PartialDate, precisionOf } from '../../dataset/partial-date.ts';
import type { Language } from './language.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `26 Nov 2025`, `Nov 2025`, `2025`; in Vietnamese `26/11/2025`, `11/2025`, `2025`. Never more precise than the date. */
export function formatDate(date: PartialDate, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const precision = precisionOf(date);
  if (precision === 'year') return year;
  if (language === 'vi') return precision === 'month' ? `${month}/${year}` : `${day}/${month}/${year}`;
  const name = MONTHS[Number(month) - 1] ?? '';
  return precision === 'month' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Heading of a month, `2025-11`: `November 2025`, `Tháng 11/2025`; a bare year stays a year. */
export function formatMonth(month: PartialDate, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  if (number === '') return year;
  return language === 'vi' ? `Tháng ${Number(number)}/${year}` : `${LONG_MONTHS[Number(number) - 1] ?? ''} ${year}`;
}

/** Name of a month on an axis: `Apr`, `T4`. */
export function formatMonthName(month: PartialDate, language: Language): string {
  const number = Number(month.slice(5, 7));
  return language === 'vi' ? `T${number}` : (MONTHS[number - 1] ?? '');
}

/** Day and month under a heading that names the year: `26 Nov`, `26/11`; null where the date has no day. */
export function formatDay(date: PartialDate, language: Language): string | null {
  if (precisionOf(date) !== 'day') return null;
  const [, month = '', day = ''] = date.split('-');
  return language === 'vi' ? `${day}/${month}` : `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''}`;
}

/** `21-27 Sep 2024`, `26 Nov - 2 Dec 2025`; an open end or equal ends give one date. */
export function formatDateRange(start: PartialDate, end: PartialDate | null, language: Language): string {
  if (end === null || end === start) return formatDate(start, language);
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  if (precisionOf(start) !== 'day' || precisionOf(end) !== 'day' || !sameYear)
    return `${formatDate(start, language)} – ${formatDate(end, language)}`;
  if (language === 'vi') {
    const from = sameMonth ? start.slice(8) : `${start.slice(8)}/${start.slice(5, 7)}`;
    return `${from}–${formatDate(end, language)}`;
  }
  const from = sameMonth ? String(Number(start.slice(8))) : formatDay(start, language);
  return sameMonth ? `${from}–${formatDate(end, language)}` : `${from} – ${formatDate(end, language)}`;
}

/** A statistic's period: a partial date or two joined by `/`. */
export function formatPeriod(period: string, language: Language): string {
  const [start = '', end] = period.split('/');
  return end === undefined
    ? formatDate(start, language)
    : `${formatDate(start, language)}–${formatDate(end, language)}`;
}

/** Days under a heading that names month and year: `26 Nov`, `21–27 Sep`, `30 Sep – 1 Oct`; null where no day is told. */
export function formatDays(start: PartialDate, end: PartialDate | null, language: Language): string | null {
  const first = formatDay(start, language);
  if (first === null || end === null || end === start) return first;
  const last = formatDay(end, language);
  if (last === null) return first;
  if (start.slice(0, 7) !== end.slice(0, 7)) return `${first} – ${last}`;
  return language === 'vi' ? `${start.slice(8)}–${last}` : `${Number(start.slice(8))}–${last}`;
}
