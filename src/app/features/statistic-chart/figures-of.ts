import type { Point, Series } from '../../../dataset/site/series.ts';
import type { Figure } from '../../charts/figure.ts';

/**
 * The points of a metric as figures: a line or bar a partner. Where Vietnam is described alone the words tell the lines
 * apart, for two things that are called differently may not be joined.
 */
export function figuresOf(series: readonly Series[], nameOf: (code: string) => string): Figure[] {
  const alone = new Set(series.filter((one) => codesOf(one).length === 0).flatMap((one) => one.points.map(measureOf)));
  const beside = series.some((one) => codesOf(one).length > 0);
  return series.flatMap((one) => {
    const codes = codesOf(one);
    const label = codes.map(nameOf).join(', ');
    return one.points.map((point) => {
      if (codes.length > 0) return figureOf(point, codes.join('+'), label);
      const measure = measureOf(point);
      // Beside the partners it is Vietnam that tells the line apart, not the name of the whole chart.
      const same = beside && measure.replace(/\W+/g, '-') === one.metric;
      return alone.size === 1 || same
        ? figureOf(point, '', '')
        : figureOf(point, `=${measure}`, measure.charAt(0).toUpperCase() + measure.slice(1));
    });
  });
}

/** Every point by id, to find the sentence of a figure. */
export function pointsById(series: readonly Series[]): Map<string, Point> {
  return new Map(series.flatMap((one) => one.points.map((point) => [point.id, point] as const)));
}

function codesOf({ partners, subject }: Series): string[] {
  return partners.length > 0 ? partners : subject.filter((code) => code !== 'VNM');
}

/** What is measured, without the words that only say how: 'growth of e-commerce, Vietnam' is about 'e-commerce'. */
function measureOf({ what }: Point): string {
  return what
    .replace(/^(?:(?:as many|as much|the|growth|change|rise|fall|value|size|total|number|share) (?:of )?)+/i, '')
    .replace(/,? ?vi[eệ]t ?nam\b.*$/i, '')
    .replace(/ (?:target|of|in|to|from)$/i, '')
    .trim()
    .toLowerCase();
}

function figureOf(point: Point, series: string, seriesLabel: string): Figure {
  const { id, what, value, unit, kind, period, bound, derived, reports, evidence } = point;
  const sentence = `${reports[0]?.article ?? ''} ${evidence[0]?.quote ?? ''}`;
  return { id, series, seriesLabel, what, value, unit, kind, period, bound, sentence, derived: derived?.how ?? null };
}
