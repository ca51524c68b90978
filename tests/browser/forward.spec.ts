import { expect, test } from '../fixtures.ts';

const FORWARDS = {
  '/14#q=x': '/codes/unavailable/#q=x',
  '/14': '/codes/unavailable/',
  '/UNAVAILABLE#retry': '/codes/unavailable/#retry',
  '/zh/NotFound?from=log#m=user%2013': '/zh/codes/not-found/?from=log#m=user%2013',
  '/CANCELED': '/codes/cancelled/',
  '/zh/codes/0': '/zh/codes/ok/',
} as const;

for (const [from, to] of Object.entries(FORWARDS)) {
  test(`${from} forwards to ${to}`, async ({ page, baseURL }) => {
    await page.goto(from);
    await expect(page).toHaveURL(`${baseURL}${to}`);
    await expect(page.locator('h1')).toBeVisible();
  });
}

test('going back from a forwarded page does not forward again', async ({ page, baseURL }) => {
  await page.goto('/search/');
  await page.goto('/14');
  await expect(page).toHaveURL(`${baseURL}/codes/unavailable/`);
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}/search/`);
});
