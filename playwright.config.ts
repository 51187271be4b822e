import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './e2e/find-chromium.ts';

// A port of this run's own, so that two checkouts can be tested at once; the test processes inherit it.
process.env.E2E_PORT ??= String(4300 + (process.pid % 600));
const port = Number(process.env.E2E_PORT);
const base = process.env.BASE ?? '/';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  forbidOnly: true,
  reporter: process.env.CHECK_REPORT ? [['list'], ['json', { outputFile: process.env.CHECK_REPORT }]] : [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}${base}`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findChromium() ?? undefined, args: CHROMIUM_FLAGS },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } }],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort --host 127.0.0.1`,
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
