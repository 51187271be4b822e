import type { StatisticKind } from '../../../../dataset/statistic.ts';
import type { Story } from '../../../document.ts';
import type { QuantityMention } from '../../../find/mention.ts';
import { isMoney } from '../words/refuse.ts';

/** Small counts, first places and small sums are told in passing. */
export function isCore(mention: QuantityMention, kind: StatisticKind, story: Story, unit: string): boolean {
  if (!story.own) return false;
  if (kind === 'rank') return mention.value > 1;
  if (kind === 'count') return mention.value >= 20;
  return !(isMoney(unit) && mention.value < 10_000 && !unit.includes('/'));
}
