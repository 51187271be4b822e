import { expect, it } from 'vitest';
import type { MetricSummary } from '../../../dataset/site/statistics-file.ts';
import { nearMetrics } from './near-metrics.ts';

const metrics = ['5g-coverage', 'two-way-trade', 'trade-deficit', 'aid'].map(
  (metric, points): MetricSummary => ({
    metric,
    name: { en: metric, vi: metric },
    theme: 'trade',
    form: 'single',
    points,
    series: 1,
    units: [],
    from: null,
    to: null,
    partners: [],
    latest: { what: '', value: 0, unit: '', period: null, id: '' },
  }),
);

it.each([
  ['two-way-trades', ['two-way-trade']],
  ['Trade', ['trade-deficit', 'two-way-trade']],
  ['5G', ['5g-coverage']],
  ['waltz', []],
])('%s leads to %j', (key, expected) => {
  expect(nearMetrics(key, metrics).map((metric) => metric.metric)).toEqual(expected);
});
