import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../../e2e/find-chromium.ts';

/** Times of one filter step: until the new list is painted, and the page's own processor time, in milliseconds. */
type Step = { painted: number; task: number };

const WARM_UP = 6;
const ROUNDS = 4;
/** Tick boxes of the levels that are ticked and unticked in turn: rare, frequent, rare again. */
const BOXES = [4, 3, 0, 4, 3, 0];

/**
 * The built site (`dist`) over the data of `folder` in a real Chromium: levels are ticked and unticked on the timeline.
 * `slow` is the factor by which the processor is slowed. Gives the middle and the ninth tenth of the steps.
 */
export async function filterSpeed(folder: string, slow: number): Promise<string> {
  const site = mkdtempSync(join(tmpdir(), 'atlas-page-'));
  cpSync('dist', site, { recursive: true, filter: (path) => path !== join('dist', 'data') });
  symlinkSync(folder, join(site, 'data'));
  const server = await preview({
    build: { outDir: site },
    preview: { host: '127.0.0.1', port: 4700 },
    logLevel: 'error',
  });
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    // The compiler of this file marks functions by a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (one) => one');
    await page.goto(`${server.resolvedUrls?.local[0]}timeline`, { waitUntil: 'networkidle' });
    const steps = (await measureSteps(page, slow)).slice(WARM_UP);
    const told = (name: keyof Step) => {
      const sorted = steps.map((step) => step[name]).sort((a, b) => a - b);
      const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
      return `${name} ${at(0.5)} ms, nine in ten under ${at(0.9)} ms`;
    };
    return `${steps.length} filter steps, processor slowed ${slow} times: ${told('painted')}; ${told('task')}`;
  } finally {
    await browser.close();
    await server.close();
    rmSync(site, { recursive: true, force: true });
  }
}

async function measureSteps(page: Page, slow: number): Promise<Step[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  const taskTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await page.getByRole('button', { name: /^Level/ }).click();
  const steps: Step[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const box of BOXES) {
      const before = await taskTime();
      const painted = page.evaluate(untilPainted);
      await page.getByRole('checkbox').nth(box).click();
      steps.push({ painted: await painted, task: (await taskTime()) - before });
      await page.waitForTimeout(400);
    }
  return steps;
}

/** In the page: from the next click to the frame that shows another number of meetings. */
function untilPainted(): Promise<number> {
  return new Promise((resolve) => {
    const count = () => [...document.querySelectorAll('p[role=status]')].map((one) => one.textContent).join();
    const old = count();
    let start = 0;
    document.addEventListener('click', () => (start = performance.now()), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (start === 0 || count() === old) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage(0);
      });
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}
