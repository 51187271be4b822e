import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool, type StepResult } from './step.ts';

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
};

/** Unit tests, by vitest's JSON report. A file that could not be run counts as a failure. */
export async function unitTests(root: string, reports: string): Promise<StepResult> {
  const file = join(reports, 'unit.json');
  rmSync(file, { force: true });
  const ran = await runTool('vitest', ['run', '--reporter=json', `--outputFile=${file}`], { cwd: root });
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: 1, skipped: 0, detail: ran.stderr || ran.stdout };
  }
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failures = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map((test) => `${name} ${test.fullName}\n${test.failureMessages?.[0]?.split('\n').slice(0, 12).join('\n')}`),
  );
  const detail = [...failures, ...broken.map(({ name, message }) => `${name}\n${message}`)].join('\n\n');
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed || (ran.code === 0 ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
    detail: detail || (ran.code === 0 ? '' : ran.stderr),
  };
}
