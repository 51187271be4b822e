import { RECORD_KINDS } from '#dataset/article-line.ts';
import type { FirstSight, RuleScore } from '#dataset/site/quality-file.ts';
import precision from '#lexicon/rule-precision.json' with { type: 'json' };

/** What is known of the rules from articles that they met for the first time. */
export function firstSight(): FirstSight {
  const { articles, tried } = precision;
  const rules = Object.entries<{ tp: number; fp: number }>(precision.rules).map(
    ([rule, { tp, fp }]): RuleScore => ({ rule, tp, fp, precision: Math.round((1000 * tp) / (tp + fp)) / 1000 }),
  );
  return {
    articles,
    kinds: RECORD_KINDS.map((kind) => {
      const own = rules.filter(({ rule }) => rule.startsWith(`${kind}/`));
      return { kind, tp: sum(own.map(({ tp }) => tp)), fp: sum(own.map(({ fp }) => fp)) };
    }),
    rules,
    tried: { articles: tried.articles, reliability: tried.reliability },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
