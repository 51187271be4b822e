import type { MetricSummary } from '../../../dataset/site/statistics-file.ts';

/** Metrics whose key shares most words with a key that does not exist, best first, at most five. */
export function nearMetrics(key: string, metrics: readonly MetricSummary[]): MetricSummary[] {
  const wanted = new Set(
    key
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean),
  );
  return metrics
    .map((metric) => ({ metric, shared: metric.metric.split('-').filter((word) => wanted.has(word)).length }))
    .filter((one) => one.shared > 0)
    .sort((a, b) => b.shared - a.shared || b.metric.points - a.metric.points)
    .slice(0, 5)
    .map((one) => one.metric);
}
