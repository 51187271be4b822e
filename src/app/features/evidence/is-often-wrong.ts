import { BAND_FLOORS } from '../../../dataset/confidence-band.ts';

/**
 * True when one of the rules was wrong on labelled articles as often as 'to be checked' says. False when the band comes
 * from too few cases alone: three right of three is no proof, and no reason to call the rule wrong either.
 */
export function isOftenWrong(
  rules: readonly string[],
  scores: readonly { rule: string; tp: number; fp: number }[],
): boolean {
  return scores.some(({ rule, tp, fp }) => rules.includes(rule) && tp + fp > 0 && tp / (tp + fp) < BAND_FLOORS.likely);
}
