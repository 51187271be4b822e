import { describe, expect, it } from 'vitest';
import { densityBins, yearTicks } from './density-bins.ts';

const months = { held: Uint32Array.from({ length: 30 }, () => 1), planned: new Uint32Array(30) };
const JULY_2023 = 2023 * 12 + 6;

describe('the bars of the density chart', () => {
  it('are months while there is room', () => {
    expect(densityBins(months, JULY_2023, { first: 0, last: 29 }, 300)).toHaveLength(30);
  });

  it('become full quarters and years as room gets short, and lose nothing', () => {
    const years = densityBins(months, JULY_2023, { first: 0, last: 29 }, 15);
    expect(years.map(({ first, last }) => [first, last])).toEqual([
      [0, 5],
      [6, 17],
      [18, 29],
    ]);
    expect(years.reduce((sum, bin) => sum + bin.held, 0)).toBe(30);
  });

  it('are none for a span that ends before it begins', () => {
    expect(densityBins(months, JULY_2023, { first: 5, last: 4 }, 300)).toEqual([]);
  });
});

it('labels the years that have room', () => {
  expect(yearTicks(2024 * 12, { first: 0, last: 26 }, 300).map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  expect(yearTicks(JULY_2023, { first: 0, last: 29 }, 600).map(({ year }) => year)).toEqual([2024, 2025]);
  expect(yearTicks(1945 * 12, { first: 0, last: 971 }, 400).map(({ year }) => year)).toEqual([
    1950, 1960, 1970, 1980, 1990, 2000, 2010,
  ]);
});
