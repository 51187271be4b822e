import { expect, test } from '@playwright/test';

test('when the code of a page is gone, the page reloads once and then says so; the other pages go on', async ({
  page,
}) => {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await page.goto('./');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.route('**/assets/articles-page-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Articles' }).click();
  await expect(page.getByRole('alert')).toContainText('This page could not be drawn');
  expect(loads).toBe(2);
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Timeline' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible();
});
