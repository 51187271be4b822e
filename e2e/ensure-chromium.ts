import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';

const REMEDY =
  'install Chromium (Debian: apt-get install chromium; others: npx playwright install chromium), or set CHROMIUM_PATH to one';

/** Finds a Chromium for the end-to-end tests, or installs one: Playwright's download first, then Debian's package. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  run('npx', ['playwright', 'install', 'chromium']);
  const downloaded = findChromium();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  const installed = findChromium();
  if (!installed) throw new Error(`Unexpected: no Chromium on this machine; ${REMEDY}`);
  return installed;
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

if (import.meta.url === `file://${process.argv[1]}`) process.stdout.write(`${ensureChromium()}\n`);
