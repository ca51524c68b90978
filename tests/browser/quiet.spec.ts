import { expect, test } from '../fixtures.ts';

/* These tests must fail: they prove that the fixture notices what it promises to notice. */
test.describe('a test fails', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
    test.fail();
  });

  test('when the console holds an error', async ({ page }) => {
    await page.evaluate(() => console.error('broken'));
  });

  test('when the console holds a warning', async ({ page }) => {
    await page.evaluate(() => console.warn('doubtful'));
  });

  test('when a script throws', async ({ page }) => {
    const thrown = page.waitForEvent('pageerror');
    await page.evaluate(() =>
      queueMicrotask(() => {
        throw new Error('thrown');
      }),
    );
    await thrown;
  });

  test('when a promise is rejected and nobody cares', async ({ page }) => {
    const thrown = page.waitForEvent('pageerror');
    await page.evaluate(() => void Promise.reject(new Error('rejected')));
    await thrown;
  });

  test('when a file of the site is missing', async ({ page }) => {
    await page.evaluate(() => fetch('/not-here.json').then(({ status }) => status));
  });

  test('when the policy forbids what a page asks for', async ({ page }) => {
    await page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
  });
});

test('a test fails when a page reaches for another host', async ({ page }) => {
  test.fail();
  await page.goto('about:blank');
  await page.evaluate(() => fetch('https://example.org/', { mode: 'no-cors' }).catch(() => undefined));
});

test('a missing page alone is no noise', async ({ page }) => {
  const response = await page.goto('/not-here');
  expect(response?.status()).toBe(404);
});
