import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { selectPanels } from './select-panels.ts';

let count = 0;

function figure(over: Partial<Figure>): Figure {
  count += 1;
  return {
    id: `f${count}`,
    series: 'NZL',
    seriesLabel: 'New Zealand',
    what: 'two-way trade',
    value: 1,
    unit: 'USD',
    kind: 'level',
    period: '2024',
    bound: 'exactly',
    sentence: '',
    derived: null,
    ...over,
  };
}

const forms = (figures: Figure[]) => selectPanels(figures).map((panel) => panel.form);

describe('selectPanels', () => {
  it('tells one figure as a sentence', () => {
    expect(forms([figure({})])).toEqual(['point']);
  });

  it('draws two years as from and to', () => {
    expect(forms([figure({ period: '1990', value: 58 }), figure({ period: '2024', value: 16.9 })])).toEqual(['change']);
  });

  it('draws three years as a line', () => {
    expect(forms(['2020', '2021', '2024'].map((period) => figure({ period })))).toEqual(['level']);
  });

  it('compares single figures of three partners as bars', () => {
    expect(forms(['NZL', 'AUS', 'JPN'].map((series) => figure({ series })))).toEqual(['count']);
  });

  it('sets a target against the last full year, never against a part-year', () => {
    const target = figure({ kind: 'target', period: '2026', value: 3e9 });
    const panels = selectPanels([
      target,
      figure({ period: '2023', value: 1.3e9 }),
      figure({ period: '2024', value: 1.5e9 }),
      figure({ period: '2025-01/2025-09', value: 1.1e9 }),
    ]);
    const row = panels[0]?.form === 'target' ? panels[0].rows[0] : null;
    expect(row?.last?.period).toBe('2024');
    expect(row?.reached).toBeCloseTo(0.5);
  });

  it('tells a target without any measured figure as a sentence', () => {
    expect(forms([figure({ kind: 'target', period: '2026' })])).toEqual(['point']);
  });

  it('never mixes units on one axis', () => {
    expect(forms([figure({ unit: 'NZD', kind: 'aid' }), figure({ unit: 'USD', kind: 'aid' })])).toEqual([
      'point',
      'point',
    ]);
  });

  it('never joins one gift of aid to another', () => {
    expect(forms(['2020', '2021', '2022'].map((period) => figure({ kind: 'aid', period })))).toEqual([
      'point',
      'point',
      'point',
    ]);
  });

  it('works out the earlier size from "three times" and marks it as derived', () => {
    const panels = selectPanels([
      figure({ series: '', what: 'e-commerce', value: 36e9, period: '2025' }),
      figure({ series: '', what: 'e-commerce', value: 3, unit: 'times', kind: 'change', period: '2020/2025' }),
    ]);
    const change = panels.find((panel) => panel.form === 'change');
    expect(change?.figures.map((one) => [one.period, one.value, one.derived !== null])).toEqual([
      ['2020', 12e9, true],
      ['2025', 36e9, false],
    ]);
  });

  it('keeps an observed figure over a derived one', () => {
    const panels = selectPanels([
      figure({ value: 36e9, period: '2025' }),
      figure({ value: 11.8e9, period: '2020' }),
      figure({ value: 3, unit: 'times', kind: 'change', period: '2020/2025' }),
    ]);
    expect(panels.flatMap((panel) => panel.figures).some((one) => one.derived)).toBe(false);
  });

  it.each([
    [
      'another sentence',
      [
        figure({ period: '2025', sentence: 'a' }),
        figure({ unit: 'times', kind: 'change', value: 2, period: '2020/2025', sentence: 'b' }),
      ],
    ],
    [
      'a sentence that names an amount nobody has read',
      ['$20 billion, not far from twice the $11 billion'].flatMap((sentence) => [
        figure({ period: '2025', sentence }),
        figure({ unit: 'times', kind: 'change', value: 2, period: '2020/2025', sentence }),
      ]),
    ],
    [
      'a sentence with two amounts',
      [
        figure({ period: '2025' }),
        figure({ kind: 'target', value: 9, period: '2030' }),
        figure({ unit: 'times', kind: 'change', value: 2, period: '2020/2025' }),
      ],
    ],
  ])('works nothing out from %s', (_, figures) => {
    expect(
      selectPanels(figures)
        .flatMap((panel) => panel.figures)
        .some((one) => one.derived),
    ).toBe(false);
  });

  it('leaves a forecast out of the line', () => {
    const figures = ['2022', '2023', '2024', '2028'].map((period) => figure({ period }));
    const panels = selectPanels(figures, '2026-01-16');
    expect(panels.map((panel) => panel.form)).toEqual(['level', 'point']);
  });

  it('loses no figure', () => {
    const figures = [
      figure({ period: null }),
      figure({ period: '2024' }),
      figure({ period: '2024', value: 2 }),
      figure({ kind: 'growth', unit: '%' }),
      figure({ kind: 'growth', unit: '%', period: '2023', value: -3 }),
      figure({ kind: 'rank', unit: 'rank', value: 8 }),
      figure({ kind: 'rank', unit: 'rank', value: 47 }),
      figure({ kind: 'target', period: '2030' }),
      figure({ series: 'AUS', period: '2022' }),
      figure({ series: 'JPN', period: '2022' }),
    ];
    const shown = new Set(selectPanels(figures).flatMap((panel) => panel.figures.map((one) => one.id)));
    expect(figures.map((one) => one.id).filter((id) => !shown.has(id))).toEqual([]);
  });
});
