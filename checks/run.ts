import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from '../e2e/ensure-chromium.ts';
import { architecture } from './gates/architecture.ts';
import { byteBudget } from './gates/byte-budget.ts';
import { lint } from './gates/lint.ts';
import { types } from './gates/types.ts';
import { unused } from './gates/unused.ts';
import { endToEnd } from './playwright-step.ts';
import { gateResult, runTool, type Step, type StepResult } from './step.ts';
import { unitTests } from './vitest-step.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'reports');

/** Everything that has to hold, the quick checks first. `npm test -- lint unit` runs only those named. */
const steps: Step[] = [
  { name: 'lint', run: () => lint(root) },
  { name: 'types', run: () => types(root) },
  { name: 'architecture', run: () => architecture(root) },
  { name: 'unused', run: () => unused(root) },
  { name: 'unit', run: () => unitTests(root, reports) },
  { name: 'data', run: () => command('tsx', ['src/build/commands/data.ts']) },
  { name: 'build', run: () => command('vite', ['build', '--logLevel', 'warn']) },
  { name: 'bytes', run: () => byteBudget(join(root, 'dist')) },
  { name: 'e2e', run: browserTests },
];

async function command(tool: string, args: readonly string[]): Promise<StepResult> {
  const ran = await runTool(tool, args, { cwd: root });
  return gateResult([], ran.code, ran.stderr || ran.stdout);
}

async function browserTests(): Promise<StepResult> {
  try {
    ensureChromium();
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, detail: error instanceof Error ? error.message : String(error) };
  }
  return endToEnd(root, reports);
}

mkdirSync(reports, { recursive: true });
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !steps.some((step) => step.name === name));
if (unknown) {
  process.stderr.write(`Unexpected check "${unknown}", expected ${steps.map(({ name }) => name).join(', ')}\n`);
  process.exit(2);
}
let [passed, failed, skipped] = [0, 0, 0];
for (const { name, run } of steps) {
  if (wanted.length && !wanted.includes(name)) continue;
  const start = performance.now();
  const result = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = `${result.passed} passed, ${result.failed} failed${result.skipped ? `, ${result.skipped} skipped` : ''}`;
  process.stdout.write(`${name.padEnd(14)}${verdict} (${seconds} s)\n`);
  if (result.failed) process.stdout.write(`${result.detail.slice(0, 20_000)}\n\n`);
  passed += result.passed;
  failed += result.failed;
  skipped += result.skipped;
}
process.stdout.write(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failed ? 1 : 0;
