import { describe, expect, it } from 'vitest';
import { formatDate, formatDateRange, formatDays, formatMonth, formatMonthName, formatPeriod } from './format-date.ts';

describe('dates in words', () => {
  it.each([
    ['2025-11-26', '26 Nov 2025', '26/11/2025'],
    ['2025-11', 'Nov 2025', '11/2025'],
    ['2025', '2025', '2025'],
  ])('%s is %s and %s', (date, en, vi) => {
    expect([formatDate(date, 'en'), formatDate(date, 'vi')]).toEqual([en, vi]);
  });

  it.each([
    ['2024-09-21', '2024-09-27', '21–27 Sep 2024', '21–27/09/2024'],
    ['2024-09-30', '2024-10-01', '30 Sep – 1 Oct 2024', '30/09–01/10/2024'],
    ['2024-12-30', '2025-01-02', '30 Dec 2024 – 2 Jan 2025', '30/12/2024 – 02/01/2025'],
    ['2024-09', '2024-10', 'Sep 2024 – Oct 2024', '09/2024 – 10/2024'],
    ['2024-09-21', null, '21 Sep 2024', '21/09/2024'],
  ])('%s to %s is %s and %s', (start, end, en, vi) => {
    expect([formatDateRange(start, end, 'en'), formatDateRange(start, end, 'vi')]).toEqual([en, vi]);
  });

  it.each([
    ['2024-09-21', '2024-09-27', '21–27 Sep'],
    ['2024-09-30', '2024-10-01', '30 Sep – 1 Oct'],
    ['2024-09', null, null],
  ])('%s to %s under its month is %s', (start, end, en) => {
    expect(formatDays(start, end, 'en')).toBe(en);
  });

  it('names months and periods', () => {
    expect(formatMonth('2025-11', 'en')).toBe('November 2025');
    expect(formatMonth('2025-11', 'vi')).toBe('Tháng 11/2025');
    expect(formatMonth('2025', 'vi')).toBe('2025');
    expect([formatMonthName('2025-04', 'en'), formatMonthName('2025-04', 'vi')]).toEqual(['Apr', 'T4']);
    expect(formatPeriod('2020/2025', 'en')).toBe('2020–2025');
  });
});
