import type { StatisticKind } from '../../../../dataset/statistic.ts';
import type { Sentence } from '../../../document.ts';
import type { Told } from '../site/figure-site.ts';

const STEPS = /^(?:places|spots|notches|positions|ranks)$/;

const DISBURSED = /^(?:total |actual )?(?:disbursements?|disbursed capital|implemented capital)$/i;
const CAPITAL_OF = /^(?:\w+ )*(?:capital|investment) of ((?:\w+ )*projects .*)$/;

/**
 * What is told of the figure before by its full name: '41 projects of Czech firms in Vietnam. They have a value of 91 million', 'in
 * the top 20 for speed, a climb of 50 places'; null for all else.
 */
export function likeTold(
  topic: string,
  unit: string,
  kind: StatisticKind,
  near: Told | null,
  sentence: Sentence,
): string | null {
  if (near === null) return null;
  if (kind === 'change' && STEPS.test(unit) && near.kind === 'rank' && near.sentence === sentence) return near.what;
  // 'with registered capital of 5 billion and disbursement of 2 billion'.
  const [, projects] = DISBURSED.test(topic) ? (CAPITAL_OF.exec(near.what) ?? []) : [];
  if (projects !== undefined && near.sentence === sentence) return `${topic} of ${projects}`;
  if (near.kind !== 'count') return null;
  const value = topic.endsWith(` of ${near.topic}`) ? topic.slice(0, -near.topic.length) : null;
  return value !== null && / in /.test(near.what) ? `${value}${near.what}` : null;
}
