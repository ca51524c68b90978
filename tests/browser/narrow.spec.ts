import { locales } from '../../src/i18n/locales.ts';
import { expect, test } from '../fixtures.ts';
import { lookUpOn, openLookUp } from '../look-up.ts';
import { SAME_CONTEXT } from '../same-context.ts';
import { tooWide } from '../width.ts';

test.use(SAME_CONTEXT);

test.use({ viewport: { width: 320, height: 640 } });

for (const locale of locales) {
  test(`an answer does not scroll sideways at 320 px, ${locale}`, async ({ page }) => {
    await openLookUp(page, locale);
    await lookUpOn(page, `rpc error: code = Unavailable desc = ${'connection-refused.'.repeat(20)}`);
    await expect(page.locator('[data-answer]')).toBeVisible();
    expect(await page.evaluate(tooWide)).toEqual([]);
  });
}
