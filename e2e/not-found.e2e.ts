import { expect, test } from '@playwright/test';

test('a wrong address gets a page that leads on', async ({ page }) => {
  const answer = await page.goto('./timelin/new-zealand');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'This address leads nowhere' })).toBeVisible();
  await expect(page).toHaveTitle(/This address leads nowhere/);
  await page.getByRole('main').getByRole('link', { name: 'New Zealand' }).click();
  await expect(page).toHaveURL(/\/countries\/NZL/);
});

test('an article that is not there says so and leads to the list', async ({ page }) => {
  await page.goto('./articles/no-such-article');
  await expect(page.getByRole('heading', { level: 1, name: 'There is no article with this address' })).toBeVisible();
  await page.getByRole('link', { name: 'All articles' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Articles' })).toBeVisible();
});

test('every page answers with its own html, with or without the last slash', async ({ request }) => {
  for (const [address, title] of [
    ['./timeline', 'Timeline'],
    ['./timeline/', 'Timeline'],
    ['./countries/NZL', 'New Zealand'],
    ['./countries/new-zealand', 'New Zealand'],
  ]) {
    const answer = await request.get(address ?? '', { headers: { accept: 'text/html' } });
    expect(answer.status(), address).toBe(200);
    expect(await answer.text()).toContain(`<title>${title} · Bamboo Atlas</title>`);
  }
  expect((await request.get('./data/no-such-file.json')).status()).toBe(404);
});
