import { describe, expect, it } from 'vitest';
import { niceTicks, powerTicks, yearTicks } from './nice-ticks.ts';

describe('niceTicks', () => {
  it.each([
    [12e9, 36e9, [0, 1e10, 2e10, 3e10, 4e10]],
    [0, 91.2, [0, 25, 50, 75, 100]],
    [-3.2, 15.7, [-5, 0, 5, 10, 15, 20]],
    [0.1, 0.3, [0, 0.1, 0.2, 0.3]],
    [5, 5, [0, 2, 4, 6]],
    [0, 0, [0, 1]],
  ])('%d to %d', (low, high, ticks) => {
    expect(niceTicks(low, high)).toEqual(ticks);
  });
});

describe('yearTicks', () => {
  it('thins years and keeps the last', () => {
    expect(yearTicks(2016, 2026, 12)).toHaveLength(11);
    expect(yearTicks(2016, 2025, 5)).toEqual([2017, 2019, 2021, 2023, 2025]);
    expect(yearTicks(1990, 2024, 5)).toEqual([1994, 2004, 2014, 2024]);
  });

  it('gives the one year of a one-year axis', () => {
    expect(yearTicks(2024.7, 2025.4, 5)).toEqual([2025]);
  });
});

it.each([
  [0.35, 205, [0.1, 1, 10, 100, 1000]],
  [10, 1000, [10, 100, 1000]],
] as const)('encloses %d to %d in powers of ten', (low, high, ticks) => {
  expect(powerTicks(low, high)).toEqual(ticks);
});
