import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const STATES: { name: string; address: string; settle: (page: Page) => Promise<void> }[] = [
  { name: 'overview', address: './', settle: heading },
  {
    name: 'timeline with an open meeting',
    address: './timeline?country=NZL',
    settle: async (page) => {
      const line = page
        .getByRole('list', { name: /newest first/ })
        .getByRole('article')
        .first()
        .getByRole('button')
        .first();
      await line.click();
      await page.locator('blockquote').first().waitFor();
    },
  },
  {
    name: 'timeline with an open filter',
    address: './timeline',
    settle: (page) => page.getByRole('button', { name: 'Level: at any level' }).click(),
  },
  { name: 'timeline without a match', address: './timeline?from=1999&to=1999', settle: heading },
  { name: 'countries', address: './countries', settle: heading },
  { name: 'a country', address: './countries/NZL', settle: heading },
  {
    name: 'a country with an open sentence',
    address: './countries/NZL',
    settle: async (page) => {
      await page.locator('dl button[data-evidence]').first().click();
      await page.getByRole('dialog', { name: 'Evidence' }).locator('mark').first().waitFor();
    },
  },
  { name: 'statistics', address: './statistics', settle: heading },
  { name: 'a measure', address: './statistics/two-way-trade', settle: heading },
  { name: 'articles', address: './articles', settle: heading },
  { name: 'an article', address: './articles/2025-11-27-vnt-roundup-unicef-50-years', settle: heading },
  { name: 'method', address: './method', settle: heading },
  { name: 'try', address: './try', settle: heading },
  { name: 'not found', address: './nowhere', settle: heading },
  {
    name: 'search',
    address: './articles',
    settle: async (page) => {
      await heading(page);
      await page.keyboard.press('/');
      await expect(page.getByRole('combobox')).toBeFocused();
      await page.keyboard.type('viet');
      await page.getByRole('option').first().waitFor();
    },
  },
];

async function heading(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const { name, address, settle } of STATES)
    test(`axe finds nothing on ${name} in the ${colorScheme} theme, and the policy blocks nothing`, async ({
      page,
    }) => {
      test.slow();
      const refused: string[] = [];
      page.on('console', (message) => {
        // A wrong address is answered with status 404, which the console tells as well.
        const expected = address === './nowhere' && message.text().includes('404');
        if (message.type() === 'error' && !expected) refused.push(message.text());
      });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address, { waitUntil: 'networkidle' });
      await settle(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
      ).toEqual([]);
      expect(refused).toEqual([]);
    });

test('on a narrow screen nothing runs out of the page', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const { address, settle } of STATES) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await settle(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, address).toBeLessThanOrEqual(0);
  }
});

test('the first key press offers to skip to the content', async ({ page }) => {
  await page.goto('./timeline');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});
