import { expect, test } from '../fixtures.ts';

const FORWARDS = {
  '/14#q=x': '/codes/unavailable/#q=x',
  '/14': '/codes/unavailable/',
  '/UNAVAILABLE#retry': '/codes/unavailable/#retry',
  '/zh/NotFound?from=log#m=user%2013': '/zh/codes/not-found/?from=log#m=user%2013',
  '/CANCELED': '/codes/cancelled/',
  '/zh/codes/0': '/zh/codes/ok/',
} as const;

test('a short address forwards, with query and fragment', async ({ page, baseURL }) => {
  for (const [from, to] of Object.entries(FORWARDS)) {
    // What differs in the fragment alone would not be loaded again.
    await page.goto('about:blank');
    await page.goto(from);
    await expect(page).toHaveURL(`${baseURL}${to}`);
    await expect(page.locator('h1'), from).toBeVisible();
  }
});

test('going back from a forwarded page does not forward again', async ({ page, baseURL }) => {
  await page.goto('/search/');
  await page.goto('/14');
  await expect(page).toHaveURL(`${baseURL}/codes/unavailable/`);
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}/search/`);
});
