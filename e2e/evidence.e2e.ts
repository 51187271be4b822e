import { expect, test } from '@playwright/test';

const value = 'dl button[data-evidence]';

test('a value opens its sentence by keyboard, Esc closes it and gives the focus back', async ({ page }) => {
  await page.goto('./countries/NZL');
  const level = page.locator(value).first();
  await level.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Evidence' });
  await expect(panel.locator('mark').first()).toBeVisible();
  await expect(panel).toBeFocused();
  await expect(panel.getByRole('link', { name: 'Original article' }).first()).toHaveAttribute('href', /^https:\/\//);
  await expect(panel).toContainText('How far to trust it');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(level).toBeFocused();
});

test('the address carries the open sentence: reload, Back and a fresh browser show it', async ({ page, browser }) => {
  await page.goto('./countries/NZL');
  await page.locator(value).first().click();
  await expect(page).toHaveURL(/evidence=relationships%3A/);
  const panel = page.getByRole('dialog', { name: 'Evidence' });
  const words = await panel.locator('mark').first().innerText();
  await page.reload();
  await expect(panel.locator('mark').first()).toHaveText(words);

  const address = page.url();
  const fresh = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await fresh.goto(address);
  await expect(fresh.getByRole('dialog', { name: 'Evidence' }).locator('mark').first()).toHaveText(words);
  await fresh.context().close();

  await page.goBack();
  await expect(panel).toBeHidden();
  await page.goForward();
  await expect(panel).toBeVisible();
});

test('however many sentences were read, one Back leaves the page, and closing moves nothing', async ({ page }) => {
  await page.goto('./countries');
  await page.getByRole('link', { name: 'New Zealand' }).click();
  const panel = page.getByRole('dialog', { name: 'Evidence' });
  for (const at of [0, 1, 2]) {
    await page.locator(value).nth(at).click();
    await expect(panel.locator('mark').first()).toBeVisible();
    await page.evaluate((top) => window.scrollTo(0, top), 40 * (at + 1));
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(page).not.toHaveURL(/evidence=/);
    expect(await page.evaluate(() => window.scrollY)).toBe(40 * (at + 1));
  }
  await page.locator(value).nth(0).click();
  await page.locator(value).nth(1).click();
  await expect(panel).toContainText('26 Nov 2025');
  await page.goBack();
  await expect(panel).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(/\/countries\/?$/);
});

test('the citation is copied with words, source and address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./countries/NZL');
  await page.locator(value).first().click();
  const panel = page.getByRole('dialog', { name: 'Evidence' });
  await panel.getByRole('button', { name: 'Copy citation' }).first().click();
  await expect(panel.getByText('Citation copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^“.+”\.? .+Bamboo Atlas, http.+evidence=relationships%3A.+\.$/s);
});

test('a record that is gone is said to be gone, and the page behind it stands', async ({ page }) => {
  await page.goto('./countries/NZL?evidence=meetings:1999-01-01-nothing');
  await expect(page.getByRole('dialog', { name: 'Evidence' })).toContainText('no longer in the data');
  await expect(page.getByRole('heading', { level: 1, name: 'New Zealand' })).toBeVisible();
});

test('on a phone the sentence is a sheet over the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./countries/NZL');
  await page.locator(value).first().click();
  const panel = page.getByRole('dialog', { name: 'Evidence' });
  await expect(panel.locator('mark').first()).toBeVisible();
  const box = await panel.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(370);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844);
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toBeHidden();
});

test('beside the open sentence a list and the notes of an article have room for their words', async ({ page }) => {
  const open = 'evidence=meetings:2025-11-26-nzl-talks-le-hoai-trung-winston-peters';
  await page.goto(`./timeline?country=NZL&${open}`);
  const who = page.getByText('Le Hoai Trung with Winston Peters').first();
  await expect(page.getByRole('dialog', { name: 'Evidence' }).locator('mark').first()).toBeVisible();
  expect((await who.boundingBox())?.height).toBeLessThan(30);
  await page.goto(`./articles/2025-11-27-vnt-roundup-unicef-50-years?${open}`);
  const note = page.locator('[id^="note-"]').first();
  expect((await note.boundingBox())?.width).toBeGreaterThan(240);
});

test('on a middling screen the sentence lies under the page and covers neither its value nor its end', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('./countries/NZL');
  const panel = page.getByRole('dialog', { name: 'Evidence' });
  const low = page.locator('#milestones button[data-evidence]').last();
  await low.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await low.click();
  await expect(panel.locator('mark').first()).toBeVisible();
  const edge = (await panel.boundingBox())?.y ?? 0;
  const box = await low.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(edge);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const end = await page.getByRole('contentinfo').boundingBox();
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(edge + 1);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.locator(value).first().click();
  await expect(panel).toBeVisible();
});

test('beside the open sentence the tools of the bar stay in sight', async ({ page }) => {
  for (const width of [1160, 1300, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./countries/NZL');
    await page.locator(value).first().click();
    const panel = page.getByRole('dialog', { name: 'Evidence' });
    await expect(panel.locator('mark').first()).toBeVisible();
    const share = await page
      .getByRole('banner')
      .getByRole('button', { name: /Copy the address/ })
      .boundingBox();
    expect((share?.x ?? width) + (share?.width ?? 0)).toBeLessThanOrEqual((await panel.boundingBox())?.x ?? 0);
  }
});
