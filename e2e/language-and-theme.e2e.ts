import { expect, test } from '@playwright/test';

test('the language changes every word in place, dates included, and is remembered', async ({ page }) => {
  await page.goto('./timeline?from=2025-11-26&to=2025-11-26');
  await expect(page.getByRole('button', { name: 'Dates: 26 Nov 2025' })).toBeVisible();
  await page.getByRole('button', { name: 'Đổi sang tiếng Việt' }).click();
  await expect(page.getByRole('button', { name: 'Thời gian: 26/11/2025' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page).toHaveTitle('Dòng thời gian · Bamboo Atlas');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Dòng thời gian' })).toBeVisible();
  await page.goto('./timeline?lang=en');
  await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible();
});

test('a language chosen on a shared link stays after a reload', async ({ page }) => {
  await page.goto('./timeline?country=NZL&lang=vi');
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page).toHaveURL(/country=NZL&lang=en/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible();
});

test('the theme follows the system until one is chosen, and the choice holds before the first paint', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(root).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await page.reload({ waitUntil: 'commit' });
  await expect(root).toHaveAttribute('data-theme', 'dark');
});

test('a browser that prefers Vietnamese is greeted in Vietnamese', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto('./timeline');
  await expect(page.getByRole('heading', { level: 1, name: 'Dòng thời gian' })).toBeVisible();
  await context.close();
});

test('in Vietnamese the search tells measures, themes and places in Vietnamese', async ({ page }) => {
  await page.goto('./articles?lang=vi');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('thuong mai hai chieu');
  const measures = page.getByRole('group', { name: 'Số liệu' }).getByRole('option');
  await expect(measures.first()).toContainText(/Thương mại hai chiều\s*Thương mại/);
  await page.getByRole('combobox').fill('winston peters');
  await expect(page.getByRole('group', { name: 'Cuộc gặp' }).getByRole('option').first()).toContainText(
    /hội đàm, Hà Nội/,
  );
});
