import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

const STORY = `Hanoi (VNA) - Foreign Minister Le Hoai Trung held talks with New Zealand's Foreign Minister Winston Peters in Hanoi on November 26, 2025.

Two-way trade is to reach 3 billion USD in 2026.`;

/** How long the reader may take to start on a slow machine; its speed is measured by `npm run speed`, not here. */
const START = { timeout: 20_000 };

test('a pasted article is read in the browser, marked, and taken away; nothing is sent', async ({ page }) => {
  const asked: string[] = [];
  await page.goto('./try');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => {
    if (!/\.worker-|\/assets\//.test(request.url()) || request.method() !== 'GET') asked.push(request.url());
  });
  await page.getByRole('textbox', { name: 'The article' }).fill(STORY);
  await expect(page.getByText(/^\d+ records? read in [\d,]+ ms$/)).toBeVisible(START);
  const mark = page.locator('main a[href^="#note-"]').first();
  await expect(mark).toContainText('Le Hoai Trung');
  await mark.click();
  await expect(page.locator('[id^="note-meetings"]').first()).toBeFocused();

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download JSON' }).click();
  const line = JSON.parse(await readFile((await (await waiting).path()) ?? '', 'utf8'));
  expect(line.meetings[0].partners).toEqual(['NZL']);
  for (const { quote, start, end } of line.meetings[0].evidence) expect(STORY.slice(start, end)).toBe(quote);

  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  expect(await readFile((await (await table).path()) ?? '', 'utf8')).toContain('\r\nmeeting,2025-11-26,NZL,');
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('a dropped page is read, a binary file is refused with the remedy', async ({ page }) => {
  await page.goto('./try');
  const chooser = page.locator('input[type=file]');
  const html = `<html><body><nav>Menu</nav><article><p>${STORY.replace('\n\n', '</p><p>')}</p></article></body></html>`;
  await chooser.setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) });
  await expect(page.getByRole('textbox', { name: 'The article' })).toHaveValue(STORY);
  await chooser.setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.from([37, 80, 0, 1]) });
  await expect(page.getByRole('alert')).toContainText('x.pdf is not text');
});

test('a text without any record is answered in words', async ({ page }) => {
  await page.goto('./try');
  await page.getByRole('textbox', { name: 'The article' }).fill('The weather in the mountains stays fine.');
  await expect(page.getByText('Nothing was read from this text')).toBeVisible(START);
});
