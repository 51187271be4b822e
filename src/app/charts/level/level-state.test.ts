import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure.ts';
import { selectLevel } from './level-state.ts';

const figure = (period: string | null, value: number, series = 'NZL'): Figure => ({
  id: `${series} ${period} ${value}`,
  series,
  seriesLabel: series,
  what: 'two-way trade',
  value,
  unit: 'USD',
  kind: 'level',
  period,
  bound: 'exactly',
  sentence: '',
  derived: null,
});

const runsOf = (...figures: Figure[]) =>
  selectLevel(figures)?.series[0]?.runs.map((run) => [run.kind, run.points.map((point) => point.figure.period)]);

describe('selectLevel', () => {
  it('joins neighbouring years and breaks the line where years are missing', () => {
    expect(runsOf(figure('2019', 1), figure('2020', 2), figure('2023', 3))).toEqual([
      ['solid', ['2019', '2020']],
      ['gap', ['2020', '2023']],
    ]);
  });

  it('names the years that nobody reports', () => {
    expect(selectLevel([figure('2019', 1), figure('2020', 2), figure('2023', 3)])?.missing).toEqual([
      { label: 'NZL', years: [2021, 2022] },
    ]);
  });

  it('does not join a part-year with a whole year', () => {
    expect(runsOf(figure('2023', 1), figure('2024', 2), figure('2025-01/2025-09', 2))).toEqual([
      ['solid', ['2023', '2024']],
    ]);
  });

  it('runs the line through the first of two figures for one year and keeps the other as a mark', () => {
    const state = selectLevel([figure('2023', 1), figure('2024', 2), figure('2024', 9)]);
    expect(state?.series[0]?.runs[0]?.points.map((point) => point.y)).toEqual([1, 2]);
    expect(state?.figures).toHaveLength(3);
  });

  it('draws at most seven series and names those left out', () => {
    const many = Array.from({ length: 10 }, (_, index) => [
      figure('2023', index, `P${index}`),
      figure('2024', index, `P${index}`),
    ]);
    const state = selectLevel(many.flat());
    expect(state?.series).toHaveLength(7);
    expect(state?.leftOut).toHaveLength(3);
  });

  it('offers a logarithmic axis where an even one would flatten the lower lines, and only there', () => {
    const course = (series: string, value: number) =>
      ['2022', '2023', '2024'].map((year) => figure(year, value, series));
    expect(selectLevel([...course('CHN', 200), ...course('NZL', 2)])?.powers).toEqual([1, 10, 100, 1000]);
    expect(selectLevel([...course('CHN', 20), ...course('NZL', 2)])?.powers).toBeNull();
    expect(selectLevel([...course('CHN', 200), ...course('NZL', 0)])?.powers).toBeNull();
    expect(selectLevel([figure('2022', 1), figure('2023', 9), figure('2024', 90)])?.powers).toBeNull();
  });

  it('never draws more than five hundred points', () => {
    const long = Array.from({ length: 900 }, (_, index) => figure(String(1100 + index), index));
    expect(selectLevel(long)?.figures.length).toBeLessThanOrEqual(500);
  });

  it('refuses figures without a period', () => {
    expect(selectLevel([figure(null, 1)])).toBeNull();
  });
});
