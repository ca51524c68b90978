import type { Page } from 'playwright/test';
import { copied, ownClipboard } from '../clipboard.ts';
import { expect, test } from '../fixtures.ts';
import { openLookUp, settled } from '../look-up.ts';

/** As on plain HTTP, which companies serve their copies by. */
const noClipboard = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));

test('the button beside a spelling copies it, and says so', async ({ page }) => {
  await ownClipboard(page);
  await page.clock.install({ time: 0 });
  await page.goto('/zh/codes/not-found/#names');
  await page.clock.pauseAt(60_000);
  const spelling = page.locator('.names dd').first();
  await spelling.getByRole('button').click();
  expect(await copied(page)).toBe(await spelling.locator('code').textContent());
  await expect(spelling.getByRole('button')).toHaveText('已复制');
  await expect(page.locator('output', { hasText: '已复制' })).toHaveCount(1);
  await page.clock.runFor(2000);
  await expect(spelling.getByRole('button')).toHaveText('复制');
});

test('the button below an example copies the whole of it', async ({ page }) => {
  await ownClipboard(page);
  await page.goto('/codes/aborted/');
  const example = page.locator('#example-go');
  await example.locator('button.copy').first().click();
  expect(await copied(page)).toBe(await example.locator('pre').first().textContent());
});

test('where nothing may be copied, the text is selected for the keyboard', async ({ page }) => {
  await noClipboard(page);
  await page.goto('/codes/not-found/#names');
  const spelling = page.locator('.names dd').first();
  await spelling.getByRole('button').click();
  await expect
    .poll(() => page.evaluate(() => getSelection()?.toString()))
    .toBe(await spelling.locator('code').textContent());
});

test('the foot of a page copies its address with the part that is open, says so, and resets', async ({
  page,
}) => {
  await ownClipboard(page);
  await page.clock.install({ time: 0 });
  await page.goto('/codes/unavailable/#retry');
  await page.clock.pauseAt(60_000);
  const button = page.locator('[data-copy-link]');
  await button.click();
  expect(await copied(page)).toBe(page.url());
  await expect(button).toHaveText('Copied');
  await expect(page.locator('output.visually-hidden')).toHaveText('Copied');
  await page.clock.runFor(2000);
  await expect(button).toHaveText('Copy link');
  await expect(page.locator('output.visually-hidden')).toHaveText('');
});

test('the address that a page copies holds nothing that was asked', async ({ page }) => {
  await ownClipboard(page);
  await page.goto('/codes/not-found/#m=no%20user%20jane');
  await page.locator('[data-copy-link]').click();
  expect(await copied(page)).toBe(new URL('/codes/not-found/', page.url()).href);
});

test('where nothing may be copied, no button offers the address', async ({ page }) => {
  await page.addInitScript(() => {
    delete (Navigator.prototype as { clipboard?: unknown }).clipboard;
  });
  await page.goto('/codes/not-found/');
  await expect(page.getByRole('link', { name: 'Card as picture' })).toBeVisible();
  await expect(page.locator('[data-copy-link]')).toBeHidden();
});

const ERROR = 'rpc error: code = NotFound desc = no user jane@example.com at 10.1.2.3';

test('an answer is sent on as a link, and as a summary without what identifies somebody', async ({
  page,
}) => {
  await ownClipboard(page);
  await openLookUp(page, 'en', `#q=${encodeURIComponent(ERROR)}`);
  await settled(page);
  const [link, summary] = await page.locator('[data-answer] .actions button').all();
  await link?.click();
  await expect.poll(() => copied(page)).toBe(page.url());
  await summary?.click();
  await expect.poll(() => copied(page)).toContain(ERROR);
  await page.locator('[data-answer] .actions input').check();
  await summary?.click();
  await expect.poll(() => copied(page)).not.toContain('jane@example.com');
  expect(await copied(page)).toContain('5 NOT_FOUND');
  expect(await copied(page)).toContain(new URL('/codes/not-found/', page.url()).href);
  await link?.click();
  await expect.poll(() => copied(page)).toContain('/search/#q=');
  const shared = decodeURIComponent((await copied(page)) ?? '');
  expect(shared).toContain('code = NotFound');
  expect(shared).not.toMatch(/jane|10\.1\.2\.3/);
});

test('where nothing may be copied, a summary can be read and selected', async ({ page }) => {
  await noClipboard(page);
  await openLookUp(page, 'zh', `#q=${encodeURIComponent(ERROR)}`);
  await settled(page);
  await page.locator('[data-answer] .actions button').last().click();
  await expect(page.locator('[data-answer] .actions textarea')).toHaveValue(new RegExp('no user jane'));
});
