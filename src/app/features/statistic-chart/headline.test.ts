import { describe, expect, it } from 'vitest';
import type { Figure } from '../../charts/figure.ts';
import { selectPanels } from '../../charts/select-panels.ts';
import { formatsIn } from '../../i18n/use-format.ts';
import { headlineOf } from './headline.ts';

const TRADE = { metric: 'two-way-trade', theme: 'trade', name: { en: 'Trade', vi: 'Thương mại' } };
const DEATHS = {
  metric: 'under-five-mortality',
  theme: 'society',
  name: { en: 'Under-five mortality', vi: 'Tử vong trẻ em' },
};

const figure = (over: Partial<Figure>): Figure => ({
  id: JSON.stringify(over),
  series: 'NZL',
  seriesLabel: 'New Zealand',
  what: 'two-way trade',
  value: 3e9,
  unit: 'USD',
  kind: 'level',
  period: '2024',
  bound: 'exactly',
  sentence: '',
  derived: null,
  ...over,
});

const first = (figures: Figure[], metric = TRADE, language: 'en' | 'vi' = 'en') => {
  const panel = selectPanels(figures)[0];
  return panel ? headlineOf(panel, metric, formatsIn(language)) : null;
};

describe('headlineOf', () => {
  it('tells the span of the places of several, where the best of all would say nothing of the rest', () => {
    const places = [2, 13].map((value, i) =>
      figure({ value, unit: 'rank', kind: 'rank', series: `${i}`, seriesLabel: `${i}`, what: `${i} among partners` }),
    );
    expect(first(places)).toBe('Trade: from 2nd to 13th');
  });

  it('tells a target', () => {
    const target = [figure({ kind: 'target', period: '2026' })];
    expect(first(target)).toBe('Trade with New Zealand is to reach 3 billion USD in 2026');
    expect(first(target, TRADE, 'vi')).toBe('Thương mại với New Zealand phấn đấu đạt 3 tỷ USD (2026)');
  });

  it('sets a target beside the last figure', () => {
    expect(first([figure({ kind: 'target', period: '2026' }), figure({ value: 1.3e9 })])).toBe(
      'Trade with New Zealand: 1.3 billion USD in 2024, against a target of 3 billion USD in 2026',
    );
  });

  it('tells a fall between two years', () => {
    const figures = [
      figure({ series: '', seriesLabel: '', unit: 'per mille', kind: 'rate', value: 58, period: '1990' }),
      figure({ series: '', seriesLabel: '', unit: 'per mille', kind: 'rate', value: 16.9, period: '2024' }),
    ];
    expect(first(figures, DEATHS)).toBe(
      'Under-five mortality fell from 58 per mille in 1990 to 16.9 per mille in 2024',
    );
  });

  it('tells of a figure that came back to what it was from when', () => {
    const figures = ['2019', '2024'].map((period) => figure({ value: 1.3e9, period }));
    expect(first(figures)).toBe('Trade with New Zealand: 1.3 billion USD in 2024, as much as in 2019');
  });

  it('tells the only whole year among parts of years as it is', () => {
    const figures = ['2016', '2023-01/2023-05', '2026-01'].map((period) => figure({ value: 2.8e6, period }));
    expect(first(figures)).toBe('Trade with New Zealand: 2.8 million USD in 2016');
  });

  it('counts the targets that were reached', () => {
    const figures = ['AUS', 'JPN'].flatMap((series) => [
      figure({ series, seriesLabel: series, kind: 'target', period: '2026' }),
      figure({ series, seriesLabel: series, value: series === 'AUS' ? 4e9 : 1e9 }),
    ]);
    expect(first(figures)).toBe('Trade: 2 targets, 1 of them reached');
    expect(first(figures, TRADE, 'vi')).toBe('Thương mại: 2 mục tiêu, đã đạt 1');
  });

  it('tells growth and shrinking by their size', () => {
    expect(first([figure({ kind: 'growth', unit: '%', value: -3.2 })])).toBe(
      'Trade with New Zealand fell by 3.2% in 2024',
    );
  });

  it('names the largest of several partners', () => {
    const figures = ['AUS', 'JPN', 'NZL'].map((series, index) =>
      figure({ series, seriesLabel: series, value: index * 1e9 + 1e9 }),
    );
    expect(first(figures)).toBe('Trade: NZL is the largest, with 3 billion USD in 2024');
  });
});
