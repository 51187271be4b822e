import type { StatisticKind } from '../../../dataset/statistic.ts';

/** Key of the series that a figure belongs to. */
export function metricOf(what: string, _unit: string, _kind: StatisticKind): string {
  return what
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}
