import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

const note = 'form[data-lookup] output';

/** A module that cannot run; one that is missing would be reported in the console. */
const breakModule = (page: Page, address: string) =>
  page.route(address, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("cut")' }),
  );

test('where the look-up cannot be had, the box says so in the language of the page', async ({ page }) => {
  await breakModule(page, '**/assets/lookup.js');
  await page.goto('/zh/codes/ok/');
  await page.keyboard.press('/');
  await expect(page.locator(note)).toHaveText(/没能加载/);
});

test('where the look-up never arrives, Enter and the button leave the question in the box', async ({
  page,
}) => {
  await breakModule(page, '**/assets/lookup.js');
  await page.goto('/');
  await page.locator('textarea').fill('transport is closing');
  await page.keyboard.press('Enter');
  await page.locator('form[data-lookup] button').click();
  await expect(page.locator(note)).toHaveText(/could not be loaded/);
  await expect(page.locator('textarea')).toHaveValue('transport is closing');
  await expect(page).toHaveURL(/\/$/);
});

test('where the facts of the look-up cannot be had, the box says so', async ({ page }) => {
  await page.route('**/lookup/en.json', (route) => route.fulfill({ body: 'cut' }));
  await page.goto('/codes/ok/');
  await page.keyboard.press('/');
  await page.locator('form[data-lookup] textarea').fill('14');
  await expect(page.locator(note)).toHaveText(/could not be loaded/);
});

for (const [what, address, body] of [
  ['decoder of error details', '**/_astro/details-tree*.js', 'throw new Error("cut")'],
  ['words of error details', '**/lookup/details-zh.json', 'cut'],
] as const)
  test(`where the ${what} cannot be had, the panel says so below the status`, async ({ page }) => {
    let asked = 0;
    await page.route(address, (route) => {
      asked += 1;
      return route.fulfill({ contentType: 'text/javascript', body });
    });
    await page.goto('/zh/search/');
    await page.locator('main textarea').fill('grpc-status: 5\ngrpc-status-details-bin: CAUSBGdvbmU');
    const panel = page.locator('[data-answer]');
    await expect(panel).toContainText('解码功能没能加载');
    await expect(page.locator('[data-details]')).toHaveCount(0);
    expect(asked).toBeGreaterThan(0);
  });

for (const [what, module, text, code] of [
  [
    'circumstances',
    'circumstances',
    'rpc error: code = Unavailable desc = 502 from nginx in Kubernetes',
    'UNAVAILABLE',
  ],
  ['HTTP tables', 'http-directions', 'HTTP 503', 'UNAVAILABLE'],
] as const)
  test(`where the ${what} cannot be had, the code is named all the same`, async ({ page }) => {
    let asked = 0;
    await page.route(`**/_astro/${module}*.js`, (route) => {
      asked += 1;
      return route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("cut")' });
    });
    await page.goto('/search/');
    await page.locator('main textarea').fill(text);
    await expect(page.locator('main')).toHaveAttribute('data-search-state', 'done');
    await expect(page.locator('[data-answer]')).toHaveAttribute('data-code', code);
    await expect.poll(() => asked).toBeGreaterThan(0);
  });

test('where the full-text index cannot be had, names and pasted errors are still answered', async ({
  page,
}) => {
  await breakModule(page, '**/pagefind/pagefind.js');
  await page.goto('/zh/search/#q=deadline%20%E4%BC%A0%E9%80%92');
  await page.locator('[data-results] ~ .actions button').click();
  await expect(page.locator('[data-search-status]')).toHaveText(/全文搜索没能加载/);
  await page.locator('main textarea').fill('14');
  await expect(page.locator('[data-answer]')).toContainText('UNAVAILABLE');
});

test.describe('after a gap in the network', () => {
  const cut = /\/assets\/lookup\.js$/;
  test.use({ cut });

  for (const address of ['/zh/', '/zh/search/']) {
    test(`the next question brings the look-up on ${address}`, async ({ page }) => {
      await page.route(cut, (route) => route.abort(), { times: 1 });
      await page.goto(address);
      await page.locator('textarea').fill('14');
      await expect(page.locator(note)).toHaveText(/没能加载/);
      await page.locator('textarea').press('Enter');
      await expect(page).toHaveURL(/\/zh\/search\/#q=14$/);
      await expect(page.locator('[data-answer]')).toContainText('UNAVAILABLE');
      await expect(page.locator(note)).toBeEmpty();
    });
  }
});
