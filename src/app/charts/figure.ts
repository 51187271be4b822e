import type { Bound, StatisticKind } from '#dataset/statistic.ts';

/** A cited figure as the charts see it: one number, whose it is, when it holds, and the id that opens its sentence. */
export type Figure = {
  id: string;
  /**
   * What tells this line or bar from the others: a partner's code; `''` for Vietnam alone, or `=` and the words of what
   * is measured where several things are.
   */
  series: string;
  seriesLabel: string;
  what: string;
  value: number;
  unit: string;
  kind: StatisticKind;
  /** `2025`, `2025-01`, `2020/2025`, or null when the text gives none. */
  period: string | null;
  bound: Bound;
  /** The sentence that states it, told apart from equal words of other articles. */
  sentence: string;
  /** How the value was worked out from other figures, in words; null when a text states it. */
  derived: string | null;
};

/** The colour, dash and mark of a series are chosen by its place, so that no series is told by colour alone. */
export type Series = {
  key: string;
  label: string;
  /** 0 to 6, place in the categorical set. */
  place: number;
};

/** True for a figure of a partner, false where Vietnam is described alone. */
export function isOfPartner({ series }: Figure): boolean {
  return series !== '' && !series.startsWith('=');
}
