import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What a check found, counted from the report of the tool that ran it. `skipped` is never silent. */
export type StepResult = { passed: number; failed: number; skipped: number; detail: string };

/** A check: `run` runs its tool, reads the tool's report and counts. */
export type Step = { name: string; run: () => Promise<StepResult> };

export type Ran = { code: number; stdout: string; stderr: string };

/** Runs a tool of node_modules and keeps what it prints. */
export function runTool(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(ROOT, 'node_modules/.bin', command), args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}

/** A gate counts as one check; its findings are its failures. A tool that ends badly without a finding has failed too. */
export function gateResult(findings: readonly string[], code: number, output: string): StepResult {
  const failures = findings.length || (code === 0 ? 0 : 1);
  const detail = findings.length ? findings.join('\n') : failures ? output.trim() : '';
  return { passed: failures ? 0 : 1, failed: failures, skipped: 0, detail };
}
