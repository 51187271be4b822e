import { gateResult, runTool, type StepResult } from '../step.ts';

/** The type check. The compiler has no JSON report; each of its lines of the form `file(1,2): error` is a finding. */
export async function types(cwd: string): Promise<StepResult> {
  const ran = await runTool('tsc', ['-p', '.', '--pretty', 'false'], { cwd });
  const findings = ran.stdout.split('\n').filter((line) => /: error TS\d+:|^error TS\d+:/.test(line));
  return gateResult(findings, ran.code, ran.stdout + ran.stderr);
}
