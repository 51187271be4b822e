import type { RecordKind } from '#dataset/article-line.ts';
import type { MergedDataset } from '#dataset/merged-dataset.ts';

/** In how many articles a rule of the extractor reads a record. */
export type RuleUse = { rule: string; articles: number };

/** Ids of rules by kind of record. */
export type RuleIds = Record<RecordKind, readonly string[]>;

/** The rules of the extractor. Loads all of it, which a build that reads no article has no other need for. */
export async function readRuleIds(): Promise<RuleIds> {
  const { RULES } = await import('#extract/pipeline.ts');
  const ids = Object.entries(RULES).map(([kind, rules]) => [kind, rules.map(({ id }) => id)]);
  return Object.fromEntries(ids) as RuleIds;
}

/** Every rule with its articles, the rarest first; also those from which no article has a record. A record that several rules read counts for the one that it names. */
export function countRuleUse(dataset: MergedDataset, rules: RuleIds): RuleUse[] {
  const numbers = new Map(dataset.articles.map(({ id }, number) => [id, number]));
  const articles = new Map<string, Uint8Array>();
  for (const kind of Object.keys(rules) as RecordKind[]) {
    for (const id of rules[kind]) articles.set(id, new Uint8Array(numbers.size));
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
