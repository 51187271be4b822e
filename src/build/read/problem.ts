import type { Skipped } from '#dataset/site/index-file.ts';

/** A piece of input that could not be used. The rest is still built. */
export type Problem = Skipped;

/** `file:place message; remedy`, one line. */
export function formatProblem(problem: Problem): string {
  const place = problem.place === null ? '' : `:${problem.place}`;
  return `${problem.file}${place} ${problem.message}; ${problem.remedy}`;
}
