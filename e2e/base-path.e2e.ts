import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, preview } from 'vite';

test('a site built for /x/ lives under /x/, whatever page it is entered by', async ({ page }) => {
  test.setTimeout(90_000);
  const outDir = mkdtempSync(join(tmpdir(), 'atlas-base-'));
  process.env.BASE = '/x/';
  try {
    await build({ logLevel: 'error', base: '/x/', build: { outDir, emptyOutDir: true } });
    const server = await preview({
      logLevel: 'error',
      base: '/x/',
      build: { outDir },
      preview: { port: 0, host: '127.0.0.1' },
    });
    const address = server.httpServer.address();
    if (address === null || typeof address === 'string') throw new Error('Unexpected: the preview has no port');
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));

    const answer = await page.goto(`http://127.0.0.1:${address.port}/x/timeline/?country=NZL`);
    expect(answer?.status()).toBe(200);
    expect(await answer?.text()).toContain('<title>Timeline · Bamboo Atlas</title>');
    await expect(
      page
        .getByRole('list', { name: /newest first/ })
        .getByRole('article')
        .first(),
    ).toBeVisible();
    await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Articles' }).click();
    await expect(page).toHaveURL(/\/x\/articles$/);
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/x\/articles\/.+/);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(refused).toEqual([]);
    expect(existsSync(join(outDir, 'countries', 'NZL', 'index.html'))).toBe(true);
    expect(existsSync(join(outDir, '404.html'))).toBe(true);
    await server.close();
  } finally {
    delete process.env.BASE;
    rmSync(outDir, { recursive: true, force: true });
  }
});
