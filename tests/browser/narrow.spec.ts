import { locales } from '../../src/i18n/locales.ts';
import { onePageOfEachKind, readSite } from '../built-site.ts';
import { expect, test } from '../fixtures.ts';
import { lookUpOn, openLookUp } from '../look-up.ts';
import { tooWide } from '../width.ts';

test.use({ viewport: { width: 320, height: 640 } });

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
