import { type ArticleLine, RECORD_KINDS } from '#dataset/article-line.ts';
import type { Label } from './label.ts';
import { scoreLines } from './score-lines.ts';

/** What a rule earns and costs: its right and wrong records, and the F1 (core recall) of its kind with and without it. */
export type RuleWorth = { rule: string; right: number; wrong: number; with: number; without: number; worth: number };

/** Takes the records of one rule after the other out of the lines and scores what is left. Best rules first. */
export function ablate(labels: ReadonlyMap<string, Label>, lines: ReadonlyMap<string, ArticleLine>): RuleWorth[] {
  const { report } = scoreLines('', labels, lines);
  const f1 = new Map<string, number>(report.kinds.map(({ kind, f1core }) => [kind, f1core]));
  return report.rules
    .map(({ rule, tp, fp }): RuleWorth => {
      const kind = rule.slice(0, rule.indexOf('/'));
      const reduced = new Map([...lines].map(([id, line]) => [id, without(line, rule)]));
      const left = scoreLines('', labels, reduced).report.kinds.find((score) => score.kind === kind)?.f1core ?? 0;
      const now = f1.get(kind) ?? 0;
      return { rule, right: tp, wrong: fp, with: now, without: left, worth: Math.round((now - left) * 1000) / 1000 };
    })
    .sort((a, b) => b.worth - a.worth || (a.rule < b.rule ? -1 : 1));
}

function without(line: ArticleLine, rule: string): ArticleLine {
  const kept = RECORD_KINDS.map((kind) => [kind, line[kind].filter((record) => record.rule !== rule)]);
  return { ...line, ...Object.fromEntries(kept) };
}
