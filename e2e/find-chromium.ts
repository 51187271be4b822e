import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Chromium of this machine: what CHROMIUM_PATH names, the system's, or Playwright's own; null when there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named))
      throw new Error(`CHROMIUM_PATH: Unexpected path ${named}, expected a Chromium; correct it or unset it`);
    return named;
  }
  return [...SYSTEM, chromium.executablePath()].find((path) => path !== '' && existsSync(path)) ?? null;
}

/** Flags for a headless start in a closed network, and as root, whom Chromium's sandbox refuses. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
