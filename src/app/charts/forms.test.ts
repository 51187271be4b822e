import { describe, expect, it } from 'vitest';
import { selectChange } from './change/change-state.ts';
import { selectCount } from './count/count-state.ts';
import type { Figure } from './figure.ts';
import { MOST_BARS, selectGrowth } from './growth/growth-state.ts';
import { selectPoint } from './point/point-state.ts';
import { selectRank } from './rank/rank-state.ts';
import { selectTarget } from './target/target-state.ts';

const figure = (over: Partial<Figure>): Figure => ({
  id: 'x',
  series: '',
  seriesLabel: '',
  what: 'child mortality',
  value: 1,
  unit: '%',
  kind: 'rate',
  period: '2024',
  bound: 'exactly',
  sentence: '',
  derived: null,
  ...over,
});

describe('selectChange', () => {
  it('goes from the first to the last figure of a series', () => {
    const state = selectChange([figure({ period: '2024', value: 16.9 }), figure({ period: '1990', value: 58 })]);
    expect(state?.rows.map((row) => [row.from.value, row.to.value])).toEqual([[58, 16.9]]);
  });

  it('refuses two figures of one year', () => {
    expect(selectChange([figure({}), figure({ value: 2 })])).toBeNull();
  });
});

it('selectChange sets no year against a quarter', () => {
  expect(selectChange([figure({ period: '2016' }), figure({ period: '2017-01/2017-03' })])).toBeNull();
});

describe('selectGrowth', () => {
  it('puts the oldest first and reaches below zero', () => {
    const state = selectGrowth([figure({ period: '2024', value: 12 }), figure({ period: '2023', value: -3 })]);
    expect(state?.figures.map(({ value }) => value)).toEqual([-3, 12]);
    expect(state?.ticks[0]).toBeLessThan(0);
  });

  it('keeps the newest hundred', () => {
    const state = selectGrowth(Array.from({ length: 130 }, (_, index) => figure({ period: String(1800 + index) })));
    expect(state?.figures).toHaveLength(MOST_BARS);
    expect(state?.leftOut).toBe(30);
    expect(state?.figures.at(-1)?.period).toBe('1929');
  });
});

describe('selectCount', () => {
  it('takes the newest figure of each series, longest first', () => {
    const state = selectCount([
      figure({ series: 'A', value: 9, period: '2020' }),
      figure({ series: 'A', value: 3, period: '2024' }),
      figure({ series: 'B', value: 5 }),
    ]);
    expect(state?.figures.map(({ series, value }) => [series, value])).toEqual([
      ['B', 5],
      ['A', 3],
    ]);
  });
});

describe('selectRank', () => {
  it('ends the scale at the next round place', () => {
    const state = selectRank([
      figure({ kind: 'rank', unit: 'rank', value: 16 }),
      figure({ kind: 'rank', unit: 'rank', value: 3 }),
    ]);
    expect(state?.ticks).toEqual([1, 2, 5, 10, 20]);
  });

  it('refuses a place before the first', () => {
    expect(selectRank([figure({ value: 0 })])).toBeNull();
  });
});

describe('selectTarget', () => {
  const target = (series: string, period: string | null, value: number) =>
    figure({ id: `${series} ${period}`, series, period, value, unit: 'USD', kind: 'target' });
  const level = (series: string, value: number) =>
    figure({ series, period: '2023', value, unit: 'USD', kind: 'level' });

  it('puts what lies ahead before what has passed, and of each partner one before the second of any', () => {
    const state = selectTarget(
      [target('A', '2020', 2), target('B', '2021', 1), target('A', '2030', 9), target('A', '2028', 5)],
      [level('A', 3), figure({ series: 'B', period: '2019', value: 1, unit: 'USD', kind: 'level' })],
      '2024-05-01',
    );
    expect(state?.rows.map(({ key }) => key)).toEqual(['A 2028', 'B 2021', 'A 2030', 'A 2020']);
  });

  it('sets a target for no year beside a figure on the way to it, never beside one far behind it', () => {
    const state = selectTarget([target('A', null, 9), target('B', null, 5)], [level('A', 3), level('B', 205)]);
    expect(state?.rows.map(({ target: { series }, reached }) => [series, reached])).toEqual([
      ['A', 3 / 9],
      ['B', null],
    ]);
  });
});

describe('selectPoint', () => {
  it.each([
    [{ value: 91.2, unit: '%', kind: 'rate' }, 0.912],
    [{ value: 16.9, unit: 'per mille', kind: 'rate' }, 0.0169],
    [{ value: 15.7, unit: '%', kind: 'growth' }, null],
    [{ value: 3e9, unit: 'USD', kind: 'target' }, null],
    [{ value: 130, unit: '%', kind: 'rate' }, null],
  ] as const)('marks %j at %s of the whole', (over, share) => {
    const state = selectPoint(figure(over));
    if (share === null) expect(state.share).toBeNull();
    else expect(state.share).toBeCloseTo(share);
  });
});
