import { describe, expect, it } from 'vitest';
import lexicon from '#lexicon/metrics.json' with { type: 'json' };
import type { StatisticKind } from '../../../../dataset/statistic.ts';
import { metricOf } from './metric.ts';

describe('metricOf', () => {
  it.each(lexicon.map((row) => [row.example, row] as const))('%s', (example, row) => {
    const unit = row.units[0] === 'money' ? 'USD' : (row.units[0] ?? '');
    const kind = ((row.kinds?.[0] as StatisticKind | undefined) ??
      (unit === 'rank' ? 'rank' : 'level')) as StatisticKind;
    expect(metricOf(example, unit, kind)).toBe(row.metric);
  });

  it.each([
    ['turnover Vietnam - New Zealand', 'USD', 'level', 'two-way-trade'],
    ['two-way trade target, Vietnam - New Zealand', 'USD', 'target', 'two-way-trade'],
    ['growth of trade between the neighbours Vietnam - Laos', '%', 'growth', 'two-way-trade'],
    ['trade between Việt Nam and Argentina', 'USD', 'level', 'two-way-trade'],
    ['growth of e-commerce, Vietnam', 'times', 'change', 'e-commerce'],
    ['growth of online trade, Vietnam', '%', 'growth', 'e-commerce'],
    ['growth of India–Vietnam trade', '%', 'growth', 'two-way-trade'],
    ['Laos and Vietnam trade', 'USD', 'level', 'two-way-trade'],
    ['arrivals from Russia', 'people', 'count', 'visitors-to-vietnam'],
    ['tourists from Vietnam', 'people', 'count', 'vietnamese-travellers'],
    ['exports to China', 'USD', 'level', 'exports-to-partner'],
    ['Việt Nam among trading partners of New Zealand', 'rank', 'rank', 'rank-among-trading-partners'],
  ] as const)('puts %s (%s, %s) under %s', (what, unit, kind, metric) => {
    expect(metricOf(what, unit, kind)).toBe(metric);
  });

  it.each([
    ['trade, New Zealanders', 'USD', 'level', 'trade-new-zealanders'],
    ['trade agreements, Vietnam', 'agreements', 'count', 'trade-agreements-vietnam'],
    ['exports of rice, Vietnam - Cuba', 'USD', 'level', 'exports-of-rice-vietnam-cuba'],
    ['foreign visitors from Asia, Vietnam', 'people', 'count', 'foreign-visitors-from-asia-vietnam'],
    ['exports of petrol to Laos', 'USD', 'level', 'exports-of-petrol-to-laos'],
    ['đường sắt', 'km', 'level', 'duong-sat'],
  ] as const)('leaves %s to its own words', (what, unit, kind, metric) => {
    expect(metricOf(what, unit, kind)).toBe(metric);
  });
});
