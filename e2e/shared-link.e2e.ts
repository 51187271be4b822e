import { expect, test } from '@playwright/test';

test('the share button copies the exact view, and the address shows it in a fresh browser', async ({
  browser,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./timeline?country=NZL,LAO&from=2020&level=minister,deputy-minister,ambassador');
  await page.getByRole('button', { name: 'Đổi sang tiếng Việt' }).click();
  await page
    .getByRole('button', { name: /Winston Peters|Phan Anh Son|bộ trưởng/i })
    .first()
    .waitFor();
  // The count is told a moment after the rows are there.
  const count = page.getByRole('main').getByRole('status').first();
  await expect(count).toHaveText(/\d/);
  const told = await count.innerText();
  const sentence = await page.getByRole('region', { name: 'Đang xem' }).textContent();
  await page.getByRole('button', { name: 'Sao chép địa chỉ của trang đang xem' }).click();
  await expect(page.getByText('Đã sao chép địa chỉ')).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());

  const other = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const fresh = await other.newPage();
  await fresh.goto(address);
  await expect(fresh.getByRole('main').getByRole('status').first()).toHaveText(told);
  await expect(fresh.getByRole('region', { name: 'Đang xem' })).toHaveText(sentence ?? '');
  await other.close();
});

test('where the clipboard is forbidden, the address is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.goto('./articles');
  await page.getByRole('button', { name: 'Copy the address of this view' }).click();
  await expect(page.getByRole('textbox', { name: 'Copy this address' })).toHaveValue(/\/articles\/?\?lang=en$/);
});

test('an address opened in a tab that has read another page starts at its top; reload returns to where the reader was', async ({
  page,
}) => {
  const settled = () =>
    page.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.startsWith('atlas.scroll.')));
  const top = () => page.evaluate(() => Math.round(window.scrollY));
  await page.goto('./method');
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 600));
  await settled();
  await page.reload();
  await expect.poll(top).toBe(600);
  await page.goto('./statistics');
  await expect(page.getByRole('heading', { level: 2 }).nth(1)).toBeVisible();
  // Long enough to be scrolled, and not scrolled.
  await page.waitForFunction(() => document.body.scrollHeight > window.innerHeight + 600);
  await page.waitForTimeout(300);
  expect(await top()).toBe(0);
});
