import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { SAME_CONTEXT } from '../same-context.ts';

test.use(SAME_CONTEXT);

const FIRST = 'rpc error: code = Unavailable desc = transport is closing';
const SECOND = 'rpc error: code = Unavailable desc = error reading from server: EOF';
const fragmentWith = (message: string) => `#m=${encodeURIComponent(message)}`;

const moveTo = (page: Page, fragment: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);

test('the message that a link carries is explained above the page of its code', async ({ page }) => {
  await page.goto(`/zh/codes/unavailable/${fragmentWith(FIRST)}`);
  const explained = page.locator('main > [data-answer]:first-child');
  await expect(explained).toContainText('transport is closing');
  await expect(explained).toHaveAttribute('data-code', 'UNAVAILABLE');
});

test('a link with another message to the page that is open explains that one, a link to a section changes nothing', async ({
  page,
}) => {
  await page.goto(`/codes/unavailable/${fragmentWith(FIRST)}`);
  const explained = page.locator('[data-answer]');
  await expect(explained).toContainText('transport is closing');
  await moveTo(page, fragmentWith(SECOND));
  await expect(explained).toContainText('error reading from server');
  await expect(explained).toHaveCount(1);
  await moveTo(page, '#retry');
  await expect(page.locator('#retry')).toBeInViewport();
  await expect(explained).toContainText('error reading from server');
});

test('a message that arrives at a page already open is explained', async ({ page }) => {
  await page.goto('/codes/unavailable/');
  await moveTo(page, fragmentWith(FIRST));
  await expect(page.locator('[data-answer]')).toContainText('transport is closing');
});

test('the page of the code quotes the message and does not repeat its verdict; another page gives it', async ({
  page,
}) => {
  await page.goto(`/codes/unavailable/${fragmentWith(FIRST)}`);
  const explained = page.locator('[data-answer]');
  await expect(explained.locator('[data-quoted] samp')).toHaveText(FIRST);
  await expect(explained.locator('.verdict')).toHaveCount(0);
  await page.goto(`/codes/internal/${fragmentWith(FIRST)}`);
  await expect(explained.locator('[data-quoted] samp')).toHaveText(FIRST);
  await expect(explained.locator('.verdict')).toContainText('UNAVAILABLE');
});
