import { useMemo } from 'react';
import type { PartialDate } from '../../dataset/partial-date.ts';
import type { Bound } from '../../dataset/statistic.ts';
import {
  formatDate,
  formatDateRange,
  formatDay,
  formatDays,
  formatMonth,
  formatMonthName,
  formatPeriod,
} from './format-date.ts';
import { formatList } from './format-list.ts';
import { formatBounded, formatExactQuantity, formatNumber, formatQuantity, formatShare } from './format-number.ts';
import { type Language, useLanguage } from './language.ts';

/** Every value-to-text function, bound to one language. */
export function formatsIn(language: Language) {
  return {
    language,
    date: (date: PartialDate) => formatDate(date, language),
    day: (date: PartialDate) => formatDay(date, language),
    days: (start: PartialDate, end: PartialDate | null) => formatDays(start, end, language),
    dates: (start: PartialDate, end: PartialDate | null) => formatDateRange(start, end, language),
    monthName: (month: PartialDate) => formatMonthName(month, language),
    month: (month: PartialDate) => formatMonth(month, language),
    period: (period: string) => formatPeriod(period, language),
    number: (value: number, digits?: number) => formatNumber(value, language, digits),
    quantity: (value: number, unit: string) => formatQuantity(value, unit, language),
    exact: (value: number, unit: string) => formatExactQuantity(value, unit, language),
    bounded: (value: number, unit: string, bound: Bound) => formatBounded(value, unit, bound, language),
    share: (share: number) => formatShare(share, language),
    list: (items: readonly string[]) => formatList(items, language),
  };
}

export type Formats = ReturnType<typeof formatsIn>;

export function useFormat(): Formats {
  const language = useLanguage();
  return useMemo(() => formatsIn(language), [language]);
}
