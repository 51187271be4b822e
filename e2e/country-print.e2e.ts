import { expect, test } from '@playwright/test';

/** Width between the margins of A4 (210 mm less 2 × 14 mm) in CSS pixels. */
const SHEET = Math.floor((182 / 25.4) * 96);

test('the dossier of a country fits sheets of A4, black on white, without the tools of the screen', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./countries/NZL');
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(2);
  expect(pages).toBeLessThanOrEqual(9);
  const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(text) ?? [];
  expect(Math.round(Number(width))).toBe(596);
  expect(Math.round(Number(height))).toBeGreaterThanOrEqual(842);

  await page.setViewportSize({ width: SHEET, height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const wider = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().right > room + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(wider).toEqual([]);
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(ground).toMatch(/^rgb\(2[45]\d, 2[45]\d, 2[345]\d\)$/);
});
