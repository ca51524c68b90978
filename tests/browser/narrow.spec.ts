import { guideIds } from '../../src/data/guides.ts';
import { codeNames } from '../../src/data/names.ts';
import { locales } from '../../src/i18n/locales.ts';
import { sideBySideAddressOf } from '../../src/routes/paths.ts';
import { onePageOfEachKind, readSite, sitemapOf } from '../built-site.ts';
import { expect, test } from '../fixtures.ts';
import { lookUpOn, openLookUp } from '../look-up.ts';

test.use({ viewport: { width: 320, height: 640 } });

/** What sticks out of the window, or scrolls sideways although it is no quoted code. */
const tooWide = () =>
  [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const { overflowX } = getComputedStyle(element);
      const scrolls = element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(overflowX);
      const isInQuote = element.closest('pre, .visually-hidden') !== null;
      return !isInQuote && width > 0 && (right > innerWidth + 1 || left < -1 || scrolls);
    })
    .map((element) => element.outerHTML.slice(0, 100));

const site = readSite();
const addresses = [
  ...sitemapOf(site),
  ...codeNames.map((name) => `/${sideBySideAddressOf({ page: 'code', name })}`),
  ...guideIds.map((id) => `/${sideBySideAddressOf({ page: 'guide', id })}`),
  '/404.html',
];
const SHARES = 8;

test.describe('all pages', () => {
  test.describe.configure({ timeout: 240_000 });
  for (let share = 0; share < SHARES; share += 1) {
    test(`no page scrolls sideways at 320 px, part ${share + 1} of ${SHARES}`, async ({ page }) => {
      const mine = addresses.filter((_, index) => index % SHARES === share);
      const wide: string[] = [];
      for (const address of mine) {
        await page.goto(address);
        const found = await page.evaluate(tooWide);
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        if (scrolls || found.length > 0) wide.push(`${address}: ${found.join(' ')}`);
      }
      expect(mine.length).toBeGreaterThan(50);
      expect(wide).toEqual([]);
    });
  }
});

for (const locale of locales) {
  test(`an answer does not scroll sideways at 320 px, ${locale}`, async ({ page }) => {
    await openLookUp(page, locale);
    await lookUpOn(page, `rpc error: code = Unavailable desc = ${'connection-refused.'.repeat(20)}`);
    await expect(page.locator('[data-answer]')).toBeVisible();
    expect(await page.evaluate(tooWide)).toEqual([]);
  });
}

test.describe('on a phone of 390 px', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const address of onePageOfEachKind(readSite())) {
    test(`${address} has targets that a thumb can hit`, async ({ page }) => {
      await page.goto(address);
      const small = await page
        .locator('header a, header button, .filters label, .board a, footer nav a')
        .evaluateAll((targets) =>
          targets
            .filter(
              (target) => target.getBoundingClientRect().width > 0 && !target.matches('.visually-hidden'),
            )
            .filter((target) => target.getBoundingClientRect().height < 24)
            .map((target) => target.outerHTML.slice(0, 100)),
        );
      expect(small).toEqual([]);
    });
  }
});
