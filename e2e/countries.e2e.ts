import { expect, test } from '@playwright/test';

test('partners are ordered and narrowed by the address, which reload and Back restore', async ({ page }) => {
  await page.goto('./countries');
  const countries = page.getByRole('table', { name: 'Countries' });
  const names = countries.getByRole('rowheader');
  await expect(names.first()).toBeVisible();
  await countries.getByRole('button', { name: 'Partner', exact: true }).click();
  await expect(page).toHaveURL(/sort=name/);
  await expect(countries.getByRole('columnheader', { name: 'Partner', exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const sorted = await names.allInnerTexts();
  expect(sorted).toEqual([...sorted].sort((a, b) => a.localeCompare(b, 'en')));

  await page.getByRole('checkbox', { name: /^Comprehensive strategic partnership/ }).check();
  await expect(page).toHaveURL(/level=3/);
  await expect(names.filter({ hasText: 'New Zealand' })).toBeVisible();
  const narrowed = await names.allInnerTexts();
  expect(narrowed.length).toBeLessThan(sorted.length);

  await page.reload();
  await expect(names).toHaveText(narrowed);
  await page.goBack();
  await expect(names).toHaveText(sorted);
});

test('what was planned for a day gone by is neither coming nor a meeting of those named', async ({ page }) => {
  await page.goto('./countries');
  await expect(page.getByRole('row').filter({ hasText: 'New Zealand' })).not.toContainText('without a date');
  await page.goto('./countries/NZL');
  const lines = page.getByRole('region', { name: 'Meetings' }).getByRole('article');
  await expect(lines.filter({ hasText: 'outcome not reported' }).first()).toContainText('Nov');
  const people = page.getByRole('region', { name: 'People who met' });
  await expect(people.getByRole('listitem').filter({ hasText: 'Jacinda Ardern' })).toContainText('3 meetings');
  await people.getByRole('link', { name: '3 meetings' }).first().click();
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(/^3 of/);
});

test('the search knows both languages and says what to drop when nothing matches', async ({ page }) => {
  await page.goto('./countries?q=nhat');
  await expect(page.getByRole('link', { name: 'Japan' })).toBeVisible();
  await page.getByRole('searchbox').fill('atlantis');
  await expect(page.getByText('No partner matches')).toBeVisible();
  await page.getByRole('button', { name: 'Drop “atlantis”' }).click();
  await expect(page.getByRole('link', { name: 'Japan' })).toBeVisible();
});

for (const width of [390, 768, 1440, 2560])
  test(`nothing is wider than a screen of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['./countries', './countries/NZL', './statistics']) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.mouse.wheel(0, 4000);
      await expect(page.locator('h2').first()).toBeAttached();
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, `${address} at ${width}`).toBeLessThanOrEqual(0);
    }
  });

test('no rung of the ladder leads to nothing, and a chosen place moves no other', async ({ page }) => {
  await page.goto('./countries');
  const rungs = page.getByRole('group').locator('label');
  await expect(rungs.first()).toBeVisible();
  for (const rung of await rungs.allInnerTexts()) expect(rung).not.toMatch(/ 0$/);
  const places = page.getByRole('navigation', { name: 'Places' }).getByRole('link');
  const lefts = async () => Promise.all((await places.all()).map(async (link) => (await link.boundingBox())?.x));
  const before = await lefts();
  await places.nth(1).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible();
  expect(await lefts()).toEqual(before);
});

test('what is one milestone in Vietnamese is told once', async ({ page }) => {
  await page.goto('./countries/CHN?lang=vi');
  const told = page.locator('#milestones ol li');
  await expect(told.first()).toBeVisible();
  const texts = await told.allInnerTexts();
  expect(new Set(texts).size).toBe(texts.length);
});
