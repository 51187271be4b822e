import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';

/** The chart whose headline has these words, drawn. */
async function chart(page: Page, words: RegExp): Promise<Locator> {
  const figure = page.getByRole('figure', { name: words }).first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('svg').first()).toBeVisible();
  return figure;
}

async function downloaded(page: Page, figure: Locator, format: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: new RegExp(`^Download as ${format}`) }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
  return readFile(await file.path(), 'latin1');
}

test('5G coverage is a sentence with a mark, and opens the words it was read from', async ({ page }) => {
  await page.goto('./statistics?q=5G');
  const figure = await chart(page, /5G/);
  await expect(figure).toContainText('91.2%');
  await figure.getByRole('button', { name: '91.2%', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Evidence' }).locator('mark').first()).toContainText('91.2%');
});

test('e-commerce goes from the derived size of 2020 to 36 billion USD, with the same values in table and download', async ({
  page,
}) => {
  await page.goto('./statistics?q=e-commerce');
  const figure = await chart(page, /36 billion USD/);
  await expect(figure).toContainText('derived');
  await figure.locator('summary').click();
  const rows = figure.getByRole('row');
  await expect(rows.nth(1)).toContainText('2020, derived');
  await expect(rows.nth(1)).toContainText('12 billion USD');
  await expect(rows.nth(2)).toContainText('36 billion USD');
  await page.reload();
  await figure.scrollIntoViewIfNeeded();
  await expect(rows).toHaveCount(3);
  await expect(figure.locator('[data-mark]')).toHaveCount(2);

  const csv = await downloaded(page, figure, 'CSV');
  expect(csv).toMatch(/,2025,36000000000,USD,/);
  expect(csv).toMatch(/,2020,12000000000,USD,/);
  const marks = await figure.locator('[data-mark]').count();
  expect(csv.trim().split('\r\n')).toHaveLength(marks + 1);
  const svg = await downloaded(page, figure, 'SVG');
  expect(svg).toMatch(/^<svg /);
  expect(svg).toContain('36 billion USD');
  expect(svg).not.toContain('var(--');
  const png = await downloaded(page, figure, 'PNG');
  expect(png.slice(1, 4)).toBe('PNG');
  expect(png.length).toBeGreaterThan(5000);
});

test('figures that nothing joins are marked on their chart', async ({ page }) => {
  await page.goto('./countries/CHN');
  const chart = page.getByRole('figure', { name: /^Visitors to Vietnam, China/ });
  await chart.scrollIntoViewIfNeeded();
  await expect(chart.locator('[data-mark]')).toHaveCount(5);
  await expect(chart).toContainText('2.8 million');
});

test('a chart is one stop of the Tab key, arrows go from mark to mark, Enter opens the sentence', async ({ page }) => {
  await page.goto('./statistics?q=e-commerce');
  const figure = await chart(page, /36 billion USD/);
  const marks = figure.locator('[data-mark]');
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Evidence' }).locator('mark').first()).toBeVisible();
});

test('theme and words stand in the address and come back on reload and Back', async ({ page }) => {
  await page.goto('./statistics');
  const themes = page.getByRole('group', { name: 'Themes' });
  const first = themes.getByRole('button').nth(1);
  const name = await first.innerText();
  await first.click();
  await expect(page).toHaveURL(/theme=/);
  await page.reload();
  await expect(themes.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(themes.getByRole('button', { name: 'All themes' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('searchbox').fill('zzzz');
  await expect(page.getByText('No measure has these words')).toBeVisible();
  await page.getByRole('button', { name: 'Drop the words' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('an address without figures offers what may have been meant', async ({ page }) => {
  await page.goto('./statistics/nothing-of-this-kind');
  await expect(page.getByRole('heading', { level: 1, name: 'No measure has this address' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'All statistics' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Statistics' })).toBeVisible();
});

test('a logarithmic scale spreads lines that lie far apart; a long table begins short', async ({ page }) => {
  await page.goto('./statistics/two-way-trade');
  const figure = page
    .getByRole('figure')
    .filter({ has: page.getByRole('checkbox', { name: /^Logarithmic/ }) })
    .first();
  await figure.scrollIntoViewIfNeeded();
  const marks = figure.locator('[data-mark]');
  await expect(marks.first()).toBeVisible();
  const tops = () => marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().y));
  const spread = (all: number[]) => new Set(all.map((top) => Math.round(top / 8))).size;
  const even = spread(await tops());
  await figure.getByRole('checkbox').check();
  await expect.poll(async () => spread(await tops())).toBeGreaterThan(even);
  const rows = figure.getByRole('row');
  const first = await rows.count();
  await figure.getByRole('button', { name: /values and their sentences$/ }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(first);
  await expect(page).toHaveURL(/log=two-way-trade\.level&table=two-way-trade\.level/);
  await page.reload();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByRole('checkbox')).toBeChecked();
});
