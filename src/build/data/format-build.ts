import { RECORD_KINDS } from '#dataset/article-line.ts';
import { formatProblem } from '../read/problem.ts';
import type { BuildResult } from './build-dataset.ts';
import type { CorpusSummary } from './corpus-summary.ts';

const MOST_PROBLEMS = 30;

/** Articles from which on a rule that fewer than two of them need is worth a line. */
const MANY_ARTICLES = 100;

/** What a build made and what it left out, for a terminal. */
export function formatBuild({ index, corpus, problems, fromCache }: BuildResult, seconds: number): string {
  const { counts, from, to } = index;
  const countries = index.partners.filter(({ kind }) => kind === 'country').length;
  const lines = [
    `${counts.articles} articles (${fromCache} unchanged), ${RECORD_KINDS.map((kind) => `${counts[kind]} ${kind}`).join(', ')}`,
    `${countries} countries, ${counts.partners - countries} organisations; meetings from ${from ?? '-'} to ${to ?? '-'}`,
    `${corpus.sharedMeetings} meetings told by several articles, ${corpus.withoutMeeting} articles without a meeting, ${corpus.pairFigures} figures of trade, investment, aid and targets`,
    `articles by year: ${corpus.byYear.map(([year, articles]) => `${year} ${articles}`).join(', ')}`,
    ...formatRareRules(corpus),
    ...problems.slice(0, MOST_PROBLEMS).map((problem) => `skipped: ${formatProblem(problem)}`),
    ...(problems.length > MOST_PROBLEMS ? [`and ${problems.length - MOST_PROBLEMS} more, listed in quality.json`] : []),
    `dataset ${index.hash} in ${seconds.toFixed(1)} s`,
  ];
  return lines.join('\n');
}

function formatRareRules({ articles, rules }: CorpusSummary): string[] {
  const rare = rules.filter((use) => use.articles < 2).map((use) => `${use.rule} ${use.articles}`);
  return articles < MANY_ARTICLES || rare.length === 0
    ? []
    : [`rules that fewer than two articles need: ${rare.join(', ')}`];
}
