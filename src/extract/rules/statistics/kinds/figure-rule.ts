import type { Statistic, StatisticKind } from '../../../../dataset/statistic.ts';
import type { Rule, RuleExample } from '../../rule.ts';
import { figuresOf } from '../reading/figures.ts';

/** The rule that proposes the figures of one kind; the figures of a story are read once for all of them. */
export function figureRule(kind: StatisticKind, examples: RuleExample<Statistic>[]): Rule<Statistic> {
  const id = `statistics/${kind}`;
  return {
    id,
    examples,
    apply: ({ document, story, reject }) =>
      figuresOf(document, story, reject)
        .filter((figure) => figure.kind === kind)
        .map((figure) => ({
          rule: id,
          evidence: [figure.evidence],
          what: figure.what,
          metric: figure.metric,
          value: figure.value,
          unit: figure.unit,
          kind,
          period: figure.period,
          subject: figure.subject,
          partners: figure.partners,
          bound: figure.mention.bound,
          weight: figure.weight,
        })),
  };
}
