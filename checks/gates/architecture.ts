import { gateResult, runTool, type StepResult } from '../step.ts';

type Report = {
  summary: {
    totalCruised: number;
    violations: { from: string; to: string; rule: { name: string; severity: string } }[];
  };
};

/** A tree of this size has more modules; a parser that does not fit the compiler finds none and passes. */
const FEWEST_MODULES = 100;

/** The walls of .dependency-cruiser.mjs, by the tool's JSON report. */
export async function architecture(cwd: string): Promise<StepResult> {
  const ran = await runTool('depcruise', ['src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'], {
    cwd,
  });
  let report: Report;
  try {
    report = JSON.parse(ran.stdout) as Report;
  } catch {
    return gateResult([], 1, ran.stderr || ran.stdout);
  }
  const { violations, totalCruised } = report.summary;
  const findings = violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`);
  if (totalCruised < FEWEST_MODULES)
    findings.push(`Unexpected ${totalCruised} modules, expected at least ${FEWEST_MODULES}`);
  return gateResult(findings, 0, ran.stderr);
}
