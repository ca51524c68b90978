/** A window of 1280 by 900 px, enlarged to 200 % and 400 %: nothing is cut off, and what stays in place leaves room. */
import type { Page } from 'playwright/test';
import { ui } from '../../src/i18n/ui.ts';
import { kindOf, onePageOfEachKind, readSite } from '../built-site.ts';
import { expect, test } from '../fixtures.ts';
import { lookUpOn, openLookUp } from '../look-up.ts';
import { SAME_CONTEXT } from '../same-context.ts';
import { sampled } from '../tiers.ts';
import { tooWide } from '../width.ts';

test.use(SAME_CONTEXT);

const ZOOMS = [
  { zoom: 200, width: 640, height: 450 },
  { zoom: 400, width: 320, height: 225 },
] as const;

/** Of the height of the window, what stays in place while the page scrolls may cover. */
const MOST_COVERED = 0.3;

/** Kinds of pages that `npm test` enlarges. */
const ESSENTIAL = new Set(['board', 'codes/…', 'messages/…', 'mappings', 'search', 'choose']);

/** Scrolls to the middle and returns the share of the window's height that does not scroll along. */
const coveredOn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' });
    const covering = [...document.querySelectorAll('body *')]
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, top, bottom }) => width > innerWidth / 2 && bottom > 0 && top < innerHeight)
      .map(({ height }) => height);
    return covering.reduce((sum, height) => sum + height, 0) / innerHeight;
  });

for (const { zoom, width, height } of ZOOMS) {
  test.describe(`at ${zoom} %`, () => {
    test.use({ viewport: { width, height } });

    for (const address of onePageOfEachKind(readSite())) {
      test(
        `${address} does not scroll sideways and leaves room to read`,
        sampled(ESSENTIAL.has(kindOf(address)) && !address.startsWith('/zh/')),
        async ({ page }) => {
          await page.goto(address);
          expect(await page.evaluate(tooWide)).toEqual([]);
          expect(await coveredOn(page)).toBeLessThanOrEqual(MOST_COVERED);
        },
      );
    }

    test('an answer does not scroll sideways', async ({ page }) => {
      await openLookUp(page, 'en');
      await lookUpOn(page, `rpc error: code = Unavailable desc = ${'connection-refused.'.repeat(20)}`);
      expect(await page.evaluate(tooWide)).toEqual([]);
    });

    test('the box over the page and the button that closes it can be reached', async ({ page }) => {
      await page.goto('/codes/unavailable/');
      await page.locator('[data-open-lookup]').click();
      const dialog = page.locator('dialog[open]');
      await expect(dialog.locator('textarea')).toBeInViewport();
      expect(await page.evaluate(tooWide)).toEqual([]);
      await dialog.getByRole('button', { name: ui.en['lookup.close'] }).click();
      await expect(dialog).toHaveCount(0);
    });
  });
}

test('what covers the window is found', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 450 });
  await page.setContent(
    '<body style="margin:0"><div style="position:fixed;inset:0 0 auto;height:225px"></div><div style="height:2000px"></div>',
  );
  expect(await coveredOn(page)).toBe(0.5);
});
