import { gateResult, runTool, type StepResult } from '../step.ts';

type Issue = Record<string, unknown> & { file: string };

/** Files, exports and packages that nothing uses, by knip's JSON report. */
export async function unused(cwd: string): Promise<StepResult> {
  const ran = await runTool('knip', ['--reporter', 'json', '--no-progress'], { cwd });
  let issues: Issue[];
  try {
    issues = (JSON.parse(ran.stdout) as { issues: Issue[] }).issues;
  } catch {
    return gateResult([], 1, ran.stderr || ran.stdout);
  }
  const findings = issues.flatMap(({ file, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, found]) =>
      Array.isArray(found)
        ? found.map((item) => `${file}: unused ${kind} ${(item as { name?: string }).name ?? ''}`.trim())
        : [],
    ),
  );
  return gateResult(findings, ran.code, ran.stderr || ran.stdout);
}
