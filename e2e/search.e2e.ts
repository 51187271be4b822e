import { expect, test } from '@playwright/test';

test('everything is found and opened with keys alone', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Search the atlas' });
  await expect(field).toBeFocused();
  await page.keyboard.type('new zeal');
  const countries = page.getByRole('group', { name: 'Countries and organisations' });
  await expect(countries.getByRole('option', { name: /^New Zealand/ })).toHaveAttribute('aria-selected', 'true');
  await expect(countries.locator('mark').first()).toHaveText('New');
  await expect(page.getByRole('group', { name: 'Meetings' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/countries\/NZL/);

  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('winston peters');
  const meetings = page.getByRole('group', { name: 'Meetings' });
  await expect(meetings).toBeVisible();
  while (!(await meetings.locator('[aria-selected=true]').count())) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/timeline\?record=/);
  await expect(page.getByRole('button', { name: /Winston Peters/, expanded: true })).toBeVisible();
});

test('a place is found where words begin like it, not in the middle of a name', async ({ page }) => {
  await page.goto('./articles');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('hà nội');
  const hits = page.getByRole('option');
  await expect(hits.first()).toContainText(/Hanoi|Hà Nội/);
  await expect(hits.filter({ hasText: 'Onoi' })).toHaveCount(0);
});

test('names are found with and without their diacritics; nothing found says what to try', async ({ page }) => {
  await page.goto('./timeline');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('TÔ lâm');
  await expect(page.getByRole('group', { name: 'People' }).getByRole('option').first()).toContainText(/T[oô] L[aâ]m/);
  await page.getByRole('combobox').fill('qqqqqq');
  await expect(page.getByText('Nothing is called “qqqqqq”')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: /Words: words/ }).click();
  await page.keyboard.type('a/b');
  await expect(page.getByRole('searchbox')).toHaveValue('a/b');
});

test('an index that could not be loaded is said so in the language of the reader, and asked for again', async ({
  page,
}) => {
  await page.route('**/data/search.json*', (route) => route.abort());
  await page.goto('./?lang=vi');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  const fault = page.getByRole('alert');
  await expect(fault).toContainText('Không tải được chỉ mục tìm kiếm');
  await expect(fault).not.toContainText(/fail/i);
  await page.unroute('**/data/search.json*');
  await fault.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByRole('combobox').fill('lao');
  await expect(page.getByRole('option').first()).toBeVisible();
});
