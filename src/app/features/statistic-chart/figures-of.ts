import type { Point, Series } from '../../../dataset/site/series.ts';
import type { Figure } from '../../charts/figure.ts';

/** The points of a metric as figures: a line or bar a partner, or a subject where Vietnam is described alone. */
export function figuresOf(series: readonly Series[], nameOf: (code: string) => string): Figure[] {
  return series.flatMap((one) => {
    const codes = one.partners.length > 0 ? one.partners : one.subject.filter((code) => code !== 'VNM');
    const key = codes.join('+');
    const label = codes.map(nameOf).join(', ');
    return one.points.map((point) => figureOf(point, key, label));
  });
}

function figureOf(point: Point, series: string, seriesLabel: string): Figure {
  const { id, what, value, unit, kind, period, bound, derived } = point;
  return { id, series, seriesLabel, what, value, unit, kind, period, bound, derived: derived?.how ?? null };
}

/** Every point by id, to find the sentence of a figure. */
export function pointsById(series: readonly Series[]): Map<string, Point> {
  return new Map(series.flatMap((one) => one.points.map((point) => [point.id, point] as const)));
}
