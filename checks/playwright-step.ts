import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool, type StepResult } from './step.ts';

type Suite = {
  title: string;
  suites?: Suite[];
  specs?: { title: string; ok: boolean; tests: { results: { error?: { message?: string } }[] }[] }[];
};
type Report = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: Suite[];
  errors: { message?: string }[];
};

/** End-to-end tests against the built site, by Playwright's JSON report. */
export async function endToEnd(root: string, reports: string): Promise<StepResult> {
  const file = join(reports, 'e2e.json');
  rmSync(file, { force: true });
  const ran = await runTool('playwright', ['test'], { cwd: root, env: { CHECK_REPORT: file } });
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: 1, skipped: 0, detail: ran.stderr || ran.stdout };
  }
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + report.errors.length;
  const detail = [
    ...report.errors.map(({ message }) => message ?? ''),
    ...report.suites.flatMap((suite) => failures(suite, [])),
  ].join('\n\n');
  return { passed: expected, failed: failed || (ran.code === 0 ? 0 : 1), skipped, detail };
}

function failures(suite: Suite, path: string[]): string[] {
  const here = [...path, suite.title];
  const own = (suite.specs ?? [])
    .filter(({ ok }) => !ok)
    .map(
      ({ title, tests }) =>
        `${[...here, title].join(' > ')}\n${tests.flatMap(({ results }) => results.flatMap(({ error }) => error?.message ?? []))[0] ?? ''}`,
    );
  return [...own, ...(suite.suites ?? []).flatMap((child) => failures(child, here))];
}
