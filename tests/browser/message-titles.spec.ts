/** Titles of messages come with the answer that leads to them. */
import { expect, test } from '../fixtures.ts';

const QUESTION = '镜像拉取失败';
const MESSAGE = '/zh/messages/containerd-pull-failed/';

const titles = /\/lookup\/titles-zh-\w+\.json$/;

test('a question that leads to a message shows its title', async ({ page }) => {
  await page.goto('/zh/search/');
  const fetched = page.waitForResponse(titles);
  await page.locator('main textarea').fill(QUESTION);
  expect((await fetched).status()).toBe(200);
  const link = page.locator(`[data-results] a[href="${MESSAGE}"]`);
  await expect(link).toBeVisible();
  const title = await link.textContent();
  await link.click();
  await expect(page).toHaveURL(MESSAGE);
  await expect(page).toHaveTitle(new RegExp(`^${RegExp.escape(title ?? '')}`));
});

test.describe('without the titles', () => {
  test.use({ cut: titles });

  test('the question leads to the other pages that answer it', async ({ page }) => {
    await page.route(titles, (route) => route.abort());
    await page.goto('/zh/search/');
    await page.locator('main textarea').fill(QUESTION);
    await expect(page.locator('main')).toHaveAttribute('data-search-state', 'done');
    await expect(page.locator('[data-results] > li a').first()).toHaveAttribute(
      'href',
      /^\/zh\/(?:guides|codes|choose)\//,
    );
    await expect(
      page.locator(`[data-results] a[href*="/messages/%23"], [data-results] a[href*="#"]:text-is("")`),
    ).toHaveCount(0);
  });
});
