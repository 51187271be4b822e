import type { RecordKind } from '#dataset/article-line.ts';
import type { MergedDataset } from '#dataset/merged-dataset.ts';
import { RULES } from '#extract/pipeline.ts';

/** In how many articles a rule of the extractor reads a record. */
export type RuleUse = { rule: string; articles: number };

/** Every rule of the pipeline with its articles, the rarest first; also those from which no article has a record. A record that several rules read counts for the one that it names. */
export function countRuleUse(dataset: MergedDataset): RuleUse[] {
  const numbers = new Map(dataset.articles.map(({ id }, number) => [id, number]));
  const articles = new Map<string, Uint8Array>();
  for (const kind of Object.keys(RULES) as RecordKind[]) {
    for (const { id } of RULES[kind]) articles.set(id, new Uint8Array(numbers.size));
    for (const { reports } of dataset[kind]) {
      for (const { rule, article } of reports) {
        const seen = articles.get(rule);
        if (seen) seen[numbers.get(article)!] = 1;
      }
    }
  }
  return [...articles]
    .map(([rule, seen]) => ({ rule, articles: seen.reduce((sum, one) => sum + one, 0) }))
    .sort((a, b) => a.articles - b.articles || (a.rule < b.rule ? -1 : 1));
}
