import { readFileSync, writeFileSync } from 'node:fs';
import type { Reliability, ScoreReport } from '#dataset/site/quality-file.ts';

type Counts = { tp: number; fp: number };

/** What `data/lexicon/rule-precision.json` holds. */
export type RulePrecision = {
  about: string;
  articles: number;
  rules: Record<string, Counts>;
  tried: { about: string; articles: number; reliability: Reliability[] };
};

/**
 * Adds what the rules did on sets of articles that they had never met: how many records of each were right and wrong, which
 * the confidence is taken from, and how often the confidence that those records were given before was right.
 */
export function calibrate(path: string, reports: readonly ScoreReport[]): void {
  const known = JSON.parse(readFileSync(path, 'utf8')) as RulePrecision;
  const articles = reports.reduce((sum, report) => sum + report.articles, 0);
  const rules = new Map(Object.entries(known.rules));
  for (const { rule, tp, fp } of reports.flatMap((report) => report.rules)) {
    const sum = rules.get(rule) ?? { tp: 0, fp: 0 };
    rules.set(rule, { tp: sum.tp + tp, fp: sum.fp + fp });
  }
  const ranges = new Map(known.tried.reliability.map((range) => [range.from, range]));
  for (const { from, to, records, right } of reports.flatMap((report) => report.reliability)) {
    const sum = ranges.get(from) ?? { records: 0, right: 0 };
    ranges.set(from, { from, to, records: sum.records + records, right: sum.right + right });
  }
  writeFileSync(
    path,
    format({
      about: known.about,
      articles: known.articles + articles,
      rules: Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1))),
      tried: {
        about: known.tried.about,
        articles: known.tried.articles + articles,
        reliability: [...ranges.values()].sort((a, b) => a.from - b.from),
      },
    }),
  );
}

/** One row a line, so that a change of one rule changes one line. */
function format({ about, articles, rules, tried }: RulePrecision): string {
  const rows = Object.entries(rules).map(([rule, counts]) => `    ${JSON.stringify(rule)}: ${JSON.stringify(counts)}`);
  const ranges = tried.reliability.map((range) => `      ${JSON.stringify(range)}`);
  return `{
  "about": ${JSON.stringify(about)},
  "articles": ${articles},
  "rules": {
${rows.join(',\n')}
  },
  "tried": {
    "about": ${JSON.stringify(tried.about)},
    "articles": ${tried.articles},
    "reliability": [
${ranges.join(',\n')}
    ]
  }
}
`;
}
