import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { BUDGETS } from '../checks/gates/byte-budget.ts';

test('the first page asks for no more than its budget, and paints meetings from it', async ({ page }) => {
  const bytes = { script: 0, style: 0, data: 0 };
  const files: string[] = [];
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    const kind = pathname.endsWith('.js')
      ? 'script'
      : pathname.endsWith('.css')
        ? 'style'
        : pathname.includes('/data/')
          ? 'data'
          : null;
    if (kind === null) return;
    files.push(pathname);
    const body = await response.body().catch(() => Buffer.alloc(0));
    bytes[kind] += gzipSync(body, { level: 9 }).length;
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('./', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
  // What loads later, when a chart is scrolled into view, is not part of the first load.
  for (const kind of ['script', 'style', 'data'] as const) {
    expect(bytes[kind], `${kind}: ${files.join(' ')}`).toBeLessThanOrEqual(BUDGETS[kind]);
    expect(bytes[kind], kind).toBeGreaterThan(0);
  }
  expect(files.filter((file) => /recharts|facets\.bin|search\.json/.test(file))).toEqual([]);
});
