import { expect, type Page, test } from '@playwright/test';

const rows = (page: Page) => page.getByRole('list', { name: 'Meetings, newest first' }).getByRole('article');
const count = (page: Page) => page.getByRole('main').getByRole('status').first();

test('a reader narrows the timeline to a country and a year, and Back and reload restore each step', async ({
  page,
}) => {
  await page.goto('./timeline');
  await expect(rows(page).first()).toBeVisible();
  const all = await count(page).innerText();

  await page.getByRole('button', { name: 'Partner: with any partner' }).click();
  await page.getByRole('dialog', { name: 'Partner' }).getByRole('searchbox').fill('new zea');
  await page.getByRole('checkbox', { name: /New Zealand/ }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/country=NZL/);
  await expect(page.getByRole('button', { name: 'Partner: with New Zealand' })).toBeFocused();
  await expect(count(page)).toContainText(' of ');
  for (const row of await rows(page).all()) await expect(row).toContainText('New Zealand');
  const withPartner = await count(page).innerText();

  await page.getByRole('button', { name: 'Dates: at any time' }).click();
  await page.getByRole('button', { name: '2025', exact: true }).click();
  await expect(page).toHaveURL(/from=2025&to=2025/);
  await expect(page.getByRole('heading', { name: /2025$/ }).first()).toBeVisible();
  const withYear = await count(page).innerText();

  await page.reload();
  await expect(count(page)).toHaveText(withYear);
  await page.goBack();
  await expect(count(page)).toHaveText(withPartner);
  await page.goBack();
  await expect(count(page)).toHaveText(all);
  await page.goForward();
  await expect(count(page)).toHaveText(withPartner);
  await page.getByRole('button', { name: 'Remove “with New Zealand”' }).click();
  await expect(count(page)).toHaveText(all);
});

test('the counts beside the values are what choosing them gives', async ({ page }) => {
  await page.goto('./timeline?country=NZL');
  // The filters stand before the meetings that they count have come.
  await expect(count(page)).toContainText(/^\d+ of /);
  await page.getByRole('button', { name: 'Level: at any level' }).click();
  const choice = page.getByRole('dialog', { name: 'Level' }).locator('label', { has: page.getByRole('checkbox') });
  const labels = await choice.allInnerTexts();
  const [name, told] = labels.map((label) => label.split('\n')).find(([, number]) => Number(number) > 0) ?? [];
  expect(name).toBeTruthy();
  await page.getByRole('checkbox', { name: new RegExp(`^${name}`, 'i') }).check();
  await expect(count(page)).toContainText(new RegExp(`^${told} of `));
});

test('a meeting opens in its place, and its address opens it again', async ({ page }) => {
  await page.goto('./timeline?country=NZL&from=2025-11');
  const line = page.getByRole('button', { name: /Winston Peters/ }).first();
  await line.click();
  await expect(line).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('blockquote').first()).toContainText('Peters');
  await expect(page).toHaveURL(/record=/);
  await page.reload();
  await expect(page.getByRole('button', { name: /Winston Peters/, expanded: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: /Winston Peters/ }).first()).toHaveAttribute('aria-expanded', 'false');
});

test('when nothing matches, the page says which filter to drop', async ({ page }) => {
  await page.goto('./timeline?country=NZL&from=1999&to=1999');
  await expect(page.getByText('Nothing matches')).toBeVisible();
  await page.getByRole('button', { name: /^Drop “1999”: \d+ meetings?$/ }).click();
  await expect(page).not.toHaveURL(/from=/);
  await expect(rows(page).first()).toBeVisible();
});

test('months are chosen on the chart with the keyboard and with the pointer', async ({ page }) => {
  await page.goto('./timeline');
  const first = page.getByRole('slider', { name: 'First month shown' });
  await first.focus();
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/from=\d{4}-\d{2}/);
  await page.getByRole('button', { name: 'All dates' }).click();
  await expect(page).not.toHaveURL(/from=/);
  const chart = page.getByRole('region', { name: 'Meetings by month' }).locator('canvas');
  const box = await chart.boundingBox();
  if (!box) throw new Error('Unexpected: the chart has no place on the page');
  await page.mouse.move(box.x + box.width * 0.4, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 40, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=\d{4}-\d{2}&to=\d{4}-\d{2}/);
});

test('a nonsense address is read as far as it makes sense', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('./timeline?country=%00,nzl&from=2025-02-31&level=boss&sure=perhaps&record=&evidence=x');
  await expect(page.getByRole('button', { name: 'Partner: with New Zealand' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Dates: at any time' })).toBeVisible();
  expect(errors).toEqual([]);
});
