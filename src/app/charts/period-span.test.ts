import { describe, expect, it } from 'vitest';
import { comparable, follows, readPeriod } from './period-span.ts';

describe('readPeriod', () => {
  it.each([
    ['2025', 'year', 2025],
    ['2025-01/2025-12', 'year', 2025],
    ['2025-01', 'month', 2024.54],
    ['2025-12', 'month', 2025.46],
    ['2025-01/2025-09', 'part-year', 2024.87],
    ['2020/2025', 'span', 2022.5],
    ['2025-07-02', 'day', 2025],
  ])('reads %s as a %s at %d', (period, grain, at) => {
    const span = readPeriod(period);
    expect(span?.grain).toBe(grain);
    expect(span?.at).toBeCloseTo(at, 1);
  });

  it('keeps a missing period missing', () => {
    expect(readPeriod(null)).toBeNull();
  });
});

const span = (period: string) => {
  const read = readPeriod(period);
  if (!read) throw new Error(period);
  return read;
};

describe('follows', () => {
  it.each([
    ['2024', '2025', true],
    ['2023', '2025', false],
    ['2024', '2025-01/2025-09', false],
    ['2024-12', '2025-01', true],
    ['2024-11', '2025-01', false],
  ])('%s then %s: %s', (before, after, answer) => {
    expect(follows(span(before), span(after))).toBe(answer);
  });
});

describe('comparable', () => {
  it.each([
    ['2019', '2025', true],
    ['2024-01/2024-09', '2025-01/2025-09', true],
    ['2024-01/2024-09', '2025-01/2025-11', false],
    ['2024', '2025-01/2025-09', false],
  ])('%s and %s: %s', (before, after, answer) => {
    expect(comparable(span(before), span(after))).toBe(answer);
  });
});
