import type { Figure } from '../figure.ts';

export type PointState = {
  form: 'point';
  figure: Figure;
  /** Where the mark stands between 0 and 1 for a share of a whole, else null: an amount has no whole. */
  share: number | null;
  figures: Figure[];
};

/** One figure is a sentence with a mark, never a line of one point. */
export function selectPoint(figure: Figure): PointState {
  const whole = figure.unit === '%' ? 100 : figure.unit === 'per mille' ? 1000 : null;
  const fits =
    whole !== null &&
    figure.kind !== 'growth' &&
    figure.kind !== 'change' &&
    figure.value >= 0 &&
    figure.value <= whole;
  return { form: 'point', figure, share: fits && whole !== null ? figure.value / whole : null, figures: [figure] };
}
