import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { BREACH, hostileAddresses } from '../hostile-addresses.ts';
import { sampled } from '../tiers.ts';

/* Exceptions, requests elsewhere and anything in the console fail each of these tests by the fixture. */

/** A browser shows these; the other part of the thousand is asked for without one (contract, hosts). */
const SHOWN = 200;
const SHARES = 8;

/** Waits until the page has answered what its address asks, if it does. */
const answered = async (page: Page): Promise<void> => {
  if (!/[?&#][qm]=/.test(page.url())) return;
  await page.waitForLoadState('networkidle');
  const lookUp = page.locator('main[data-search-state]');
  if ((await lookUp.count()) > 0) await expect(lookUp).not.toHaveAttribute('data-search-state', 'searching');
};

const helps = async (page: Page): Promise<void> => {
  await expect(page.locator('h1').filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('main .board a').filter({ visible: true })).toHaveCount(17);
};

test.describe.configure({ timeout: 240_000 });

const all = hostileAddresses(SHOWN);

for (let share = 0; share < SHARES; share += 1) {
  test(
    `hostile addresses, part ${share + 1} of ${SHARES}: nothing runs, and a missing page helps`,
    sampled(share === 0),
    async ({ page, baseURL }) => {
      const seen = { missing: 0, found: 0 };
      for (const { path, query, fragment } of all.filter((_, index) => index % SHARES === share)) {
        const address = path + query + fragment;
        await test.step(address.slice(0, 120), async () => {
          // An absolute address, because `//evil.example` alone would name another host.
          const response = await page.goto(baseURL + address);
          const isMissing = response?.status() === 404;
          seen[isMissing ? 'missing' : 'found'] += 1;
          if (isMissing) await helps(page);
          else {
            // A short address first shows the page that forwards.
            await expect(page.locator('h1')).toBeVisible();
            await answered(page);
          }
          expect(new URL(page.url()).origin).toBe(baseURL);
          expect(await page.evaluate((name) => name in globalThis, BREACH)).toBe(false);
        });
      }
      expect(seen.missing).toBeGreaterThan(8);
      expect(seen.found).toBeGreaterThan(0);
    },
  );
}
