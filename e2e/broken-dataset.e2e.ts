import { expect, test } from '@playwright/test';

const PAGES = ['./', './timeline', './countries', './statistics', './articles', './method'];

const FAULTS = [
  { name: 'missing', status: 404, body: '', title: 'The dataset is not here', remedy: 'npm run data' },
  { name: 'damaged', status: 200, body: '{"version":1,', title: 'The dataset is damaged', remedy: 'npm run data' },
  {
    name: 'old',
    status: 200,
    body: '{"version":0}',
    title: 'The dataset is of another version',
    remedy: 'npm run build',
  },
  { name: 'refused', status: 503, body: '', title: 'The dataset could not be loaded', remedy: 'Try again' },
];

for (const { name, status, body, title, remedy } of FAULTS)
  test(`with a ${name} dataset every page says what to do`, async ({ page }) => {
    await page.route('**/data/index.json*', (route) =>
      route.fulfill({ status, body, contentType: 'application/json' }),
    );
    for (const address of PAGES) {
      await page.goto(address);
      await expect(page.getByRole('alert'), address).toContainText(title);
      await expect(page.getByRole('alert')).toContainText(remedy);
      await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
    }
  });

test('trying again after the fault is gone shows the page', async ({ page }) => {
  let broken = true;
  await page.route('**/data/facets.bin*', (route) =>
    broken ? route.fulfill({ status: 200, body: 'not the columns' }) : route.continue(),
  );
  await page.goto('./timeline');
  await expect(page.getByRole('alert')).toContainText('The dataset is damaged');
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('list', { name: 'Meetings, newest first' }).getByRole('article').first()).toBeVisible();
});

test('pages that need no dataset work without one', async ({ page }) => {
  await page.route('**/data/**', (route) => route.fulfill({ status: 404 }));
  await page.goto('./no-such-page');
  await expect(page.getByRole('heading', { level: 1, name: 'This address leads nowhere' })).toBeVisible();
});

test('a chart whose file is gone says so, and is drawn when asked again', async ({ page }) => {
  let broken = true;
  await page.route('**/data/statistics/e-commerce.json*', (route) =>
    broken ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await page.goto('./statistics?q=e-commerce');
  await expect(page.getByRole('alert')).toContainText('The chart could not be drawn');
  broken = false;
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('figure', { name: /36 billion USD/ })).toBeVisible();
});

test('while the meetings are on the way the page stands with its filters', async ({ page }) => {
  await page.route('**/data/facets.bin*', async (route) => {
    await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible();
    await expect(
      page.getByRole('button', { name: /^Partners: with New Zealand|with New Zealand/ }).first(),
    ).toBeVisible();
    await route.continue();
  });
  await page.goto('./timeline?country=NZL');
  await expect(page.getByRole('list', { name: 'Meetings, newest first' }).getByRole('article').first()).toBeVisible();
});
