import { expect, test } from '@playwright/test';

const ROUNDUP = './articles/2025-11-27-vnt-roundup-unicef-50-years';

test('a mark leads to its record, the record back to its words, and on to the timeline and back', async ({ page }) => {
  await page.goto(ROUNDUP);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const mark = page.locator('main a[href^="#note-"]').filter({ hasText: 'Peters' }).first();
  const target = (await mark.getAttribute('href'))?.slice(1) ?? '';
  await mark.click();
  const note = page.locator(`[id="${target}"]`);
  await expect(note).toBeFocused();
  await expect(note).toBeInViewport();
  await expect(page).toHaveURL(/record=/);
  await note.getByRole('button', { name: 'in the text' }).click();
  await expect(page.locator(`[id="${target.replace('note-', 'words-')}"]`)).toBeFocused();

  await page.reload();
  await expect(page.locator(`[id="${target.replace('note-', 'words-')}"]`)).toBeInViewport();
});

test('from a meeting to its sentence in the article and back to the meeting', async ({ page }) => {
  await page.goto('./timeline?country=NZL&from=2025-11');
  await page
    .getByRole('button', { name: /Winston Peters/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'read in the article' }).first().click();
  await expect(page).toHaveURL(/\/articles\/.*record=/);
  const record = new URL(page.url()).searchParams.get('record');
  await expect(page.locator(`[id="words-${record}"]`)).toBeInViewport();
  await page.locator(`[id="note-${record}"]`).getByRole('link', { name: 'on the timeline' }).click();
  await expect(page.getByRole('button', { name: /Winston Peters/, expanded: true })).toBeVisible();
  await page.goBack();
  await expect(page.locator(`[id="words-${record}"]`)).toBeInViewport();
});

test('articles are found by the words of their title, without diacritics', async ({ page }) => {
  await page.goto('./articles');
  await page.getByRole('searchbox').fill('unicef roundup');
  await expect(page.getByText('No article matches these words.')).toBeVisible();
  await page.getByRole('searchbox').fill('unicef partnership');
  await page.getByRole('link', { name: /50 years of UNICEF/i }).click();
  await expect(page.getByRole('heading', { level: 1, name: /UNICEF/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('unicef partnership');
});
