import type { ArticleLine, RecordKind } from '#dataset/article-line.ts';
import { extractPrepared, type PreparedArticle, RULES, type RuleSet } from '#extract/pipeline.ts';
import type { Label } from './label.ts';
import { scoreLines } from './score-lines.ts';

/** What a rule earns and costs: its right and wrong records, and the F1 (core recall) of its kind with and without it. */
export type RuleWorth = { rule: string; right: number; wrong: number; with: number; without: number; worth: number };

const NO_RULES: RuleSet = { meetings: [], statistics: [], relationships: [], agreements: [] };

/**
 * Reads the articles again without one rule after the other, so that what other rules would have said in its place
 * counts, and scores what is left. Best rules first; one that reads nothing alone may still be worth something.
 */
export function ablate(
  labels: ReadonlyMap<string, Label>,
  articles: ReadonlyMap<string, PreparedArticle>,
  rules: RuleSet = RULES,
): RuleWorth[] {
  const scoresOf = (kind: RecordKind, left: RuleSet) => {
    const { report } = scoreLines('', labels, read(articles, left));
    const f1 = report.kinds.find((score) => score.kind === kind)?.f1core ?? 0;
    return { f1, counts: new Map(report.rules.map((count) => [count.rule, count])) };
  };
  const worths = (Object.keys(rules) as RecordKind[]).flatMap((kind) => {
    const now = scoresOf(kind, { ...NO_RULES, [kind]: rules[kind] });
    return rules[kind].map(({ id }): RuleWorth => {
      const others = rules[kind].filter((rule) => rule.id !== id);
      const { f1 } = scoresOf(kind, { ...NO_RULES, [kind]: others });
      const { tp: right = 0, fp: wrong = 0 } = now.counts.get(id) ?? {};
      return { rule: id, right, wrong, with: now.f1, without: f1, worth: Math.round((now.f1 - f1) * 1000) / 1000 };
    });
  });
  return worths.sort((a, b) => b.worth - a.worth || (a.rule < b.rule ? -1 : 1));
}

function read(articles: ReadonlyMap<string, PreparedArticle>, rules: RuleSet): Map<string, ArticleLine> {
  return new Map([...articles].map(([stem, article]) => [stem, extractPrepared(article, rules).line]));
}
