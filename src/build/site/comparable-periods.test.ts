import { describe, expect, it } from 'vitest';
import { projectRoot } from '../data/project-root.ts';
import { buildLine } from '../merge/line-builder.ts';
import { Merger } from '../merge/merger.ts';
import { isWhole, monthsOf } from './comparable-periods.ts';
import { headlineFigures } from './headline-figures.ts';
import { MetricBook } from './metric-book.ts';
import { PartnerBook } from './partner-book.ts';
import { buildSiteModel } from './site-model.ts';
import { targetList } from './target-list.ts';

const lexicon = `${projectRoot}/data/lexicon`;
const metrics = MetricBook.read(lexicon);

function modelOf(published: string, statistics: NonNullable<Parameters<typeof buildLine>[2]['statistics']>) {
  const merger = new Merger();
  merger.addLine(buildLine('a', { published }, { statistics }));
  return buildSiteModel(merger.merge(), PartnerBook.read(lexicon));
}
const trade = { metric: 'two-way-trade', partners: ['NZL'], subject: ['VNM', 'NZL'] };

it.each([
  ['2024', 12],
  ['2024-02', 1],
  ['2024-02-11', 1],
  ['2025-01/2025-07', 7],
  ['2020/2021', 24],
])('%s spans %i months', (period, months) => {
  expect(monthsOf(period)).toBe(months);
});

it('takes money of a part of a year for no measure, people of a month for one', () => {
  expect([isWhole('USD', '2024'), isWhole('USD', '2024-01/2024-03'), isWhole('people', '2024-01')]).toEqual([
    true,
    false,
    true,
  ]);
});

describe('targets', () => {
  it('stand beside what a whole year came to, never beside a part of one or a hope', () => {
    const model = modelOf('2024-05-01', [
      { ...trade, kind: 'target', value: 3e9, period: '2026' },
      { ...trade, value: 1.3e9, period: '2023' },
      { ...trade, value: 0.4e9, period: '2024-01/2024-03' },
      { ...trade, value: 2.9e9, period: '2025' },
    ]);
    expect(targetList(model, metrics)).toMatchObject([
      { name: { en: 'Two-way trade' }, latest: { value: 1.3e9, period: '2023' } },
    ]);
  });

  it('whose year has passed are told with what that year or the one before came to, or not at all', () => {
    const model = modelOf('2026-05-01', [
      { ...trade, kind: 'target', value: 2e9, period: '2024' },
      { ...trade, kind: 'target', value: 1e9, period: '2020' },
      { ...trade, value: 1.3e9, period: '2024' },
      { ...trade, value: 1.9e9, period: '2025' },
    ]);
    expect(targetList(model, metrics).map(({ period, latest }) => [period, latest?.value])).toEqual([['2024', 1.3e9]]);
  });
});

it('tells of several targets of a pair the one that lies ahead', () => {
  const model = modelOf('2026-05-01', [
    { ...trade, kind: 'target', value: 2e9, period: '2025' },
    { ...trade, kind: 'target', value: 5e9, period: '2030' },
    { ...trade, value: 1.9e9, period: '2025' },
  ]);
  expect(targetList(model, metrics).map(({ period }) => period)).toEqual(['2030']);
});

describe('headline figures', () => {
  it('come from marked metrics, whole years before parts, of as many themes as there are', () => {
    const model = modelOf('2025-05-01', [
      { ...trade, value: 1.2e9, period: '2023' },
      { ...trade, value: 1.3e9, period: '2024' },
      { ...trade, value: 0.4e9, period: '2025-01/2025-03' },
      { metric: 'aid', kind: 'aid', value: 500_000, unit: 'VND', period: '2025' },
      { metric: '5g-coverage', kind: 'rate', value: 91, unit: '%', period: '2025', what: '5G, Vietnam' },
      { metric: 'visitors-to-vietnam', kind: 'count', value: 4e5, unit: 'people', period: '2025-01', what: 'guests' },
      { metric: 'visitors-to-vietnam', kind: 'count', value: 2e6, unit: 'people', period: '2025-02', what: 'visitors' },
    ]);
    const told = headlineFigures(model, metrics).map(({ metric, value, before }) => [metric, value, before?.value]);
    expect(told).toEqual([
      ['visitors-to-vietnam', 2e6, undefined],
      ['two-way-trade', 1.3e9, 1.2e9],
      ['5g-coverage', 91, undefined],
    ]);
  });
});
