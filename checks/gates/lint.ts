import { gateResult, runTool, type StepResult } from '../step.ts';

type Report = { summary?: { errors?: number; warnings?: number }; diagnostics?: Diagnostic[] };
type Diagnostic = {
  severity: string;
  category?: string;
  message?: string;
  description?: string;
  location?: { path?: string; start?: { line: number; column: number } };
};

/** Lint, format and import order, by Biome's JSON report. Warnings fail too: a warning that may stay is no rule. */
export async function lint(cwd: string): Promise<StepResult> {
  const ran = await runTool('biome', ['ci', '--colors=off', '--reporter=json', '--max-diagnostics=200', '.'], { cwd });
  const report = readReport(ran.stdout);
  const found = (report?.diagnostics ?? []).filter(({ severity }) => severity !== 'info' && severity !== 'information');
  return gateResult(found.map(formatDiagnostic), report ? ran.code : 1, ran.stderr || ran.stdout);
}

/** The report is one line among what the tool prints for people. */
function readReport(text: string): Report | null {
  const line = text.split('\n').find((part) => part.startsWith('{'));
  return line === undefined ? null : (JSON.parse(line) as Report);
}

function formatDiagnostic({ category, location, description, message }: Diagnostic): string {
  const at = location?.start ? `:${location.start.line}:${location.start.column}` : '';
  return `${location?.path ?? ''}${at} ${category ?? ''} ${description ?? message ?? ''}`;
}
