import { expect, type Locator, type Page, test } from '@playwright/test';

/** Opens a value and gives the panel, whose marked words must say `words`. */
async function sentenceOf(page: Page, value: Locator, words: RegExp): Promise<void> {
  await value.click();
  const panel = page.getByRole('dialog', { name: 'Evidence' });
  await expect(
    panel
      .getByRole('blockquote')
      .filter({ has: page.locator('mark') })
      .first(),
  ).toContainText(words);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
}

test('New Zealand: level, ministers, action plan, aid and trade goal, each with its sentence', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('navigation').getByRole('link', { name: 'Countries' }).click();
  await page.getByRole('searchbox', { name: 'Find a country or organisation' }).fill('new zea');
  await page.getByRole('link', { name: 'New Zealand' }).click();
  await expect(page).toHaveURL(/\/countries\/NZL/);
  await expect(page.getByRole('heading', { level: 1, name: 'New Zealand' })).toBeVisible();
  await expect(page).toHaveTitle(/New Zealand/);
  const flag = page.getByRole('main').locator('img[src*="flags/NZ.svg"]');
  await expect.poll(() => flag.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);

  const glance = page.locator('dl').first();
  await expect(glance).toContainText(/Comprehensive Strategic Partnership\s*since (?:\d+ )?Feb 2025/i);
  await sentenceOf(
    page,
    glance.getByRole('button', { name: /^Comprehensive Strategic Partnership/i }),
    /February(?: \d+,)? 2025|2025/,
  );
  await expect(glance).toContainText('26 Nov 2025');
  await expect(glance).toContainText('Le Hoai Trung with Winston Peters, talks, Hanoi');
  await expect(glance).toContainText(/Action Plan.*signed, 26 Nov 2025/);
  await expect(glance).toContainText(/3 billion USD by 2026\s*43% reached: 1.3 billion USD in 2024/);
  await expect(glance).toContainText('since 19 Jun 1975');

  const meetings = page.getByRole('region', { name: 'Meetings' });
  const ministers = meetings.getByRole('article').filter({ hasText: 'Winston Peters' }).first();
  await expect(ministers).toContainText('26 Nov');
  await expect(ministers).toContainText('Le Hoai Trung');
  await expect(ministers).toContainText('Hanoi');
  await ministers.getByRole('button').first().click();
  await expect(page).toHaveURL(/record=/);
  await expect(ministers).toContainText('Foreign Minister');

  const agreements = page.getByRole('region', { name: 'Agreements' });
  await sentenceOf(page, agreements.getByRole('button', { name: /Action Plan/ }).first(), /Action Plan/);

  const figures = page.getByRole('region', { name: 'Figures of the pair' });
  await sentenceOf(page, figures.getByRole('button', { name: '3 million NZD', exact: true }).first(), /3 million NZD/);
  for (const summary of await figures.locator('summary').all()) await summary.click();
  await sentenceOf(page, figures.getByRole('button', { name: '3 billion USD', exact: true }).first(), /3 billion/);
});

test('a name leads to the address with the code, a wrong one to suggestions', async ({ page }) => {
  await page.goto('./countries/new-zealand');
  await expect(page).toHaveURL(/\/countries\/NZL$/);
  await page.goto('./countries/new-zeeland');
  await expect(page.getByRole('heading', { level: 1, name: 'No such country or organisation' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'New Zealand' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'New Zealand' })).toBeVisible();
});
