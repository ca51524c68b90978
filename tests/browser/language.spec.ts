import { onePageOfEachKind, readSite } from '../built-site.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { expect, test } from '../fixtures.ts';
import { sampled } from '../tiers.ts';

const site = readSite();

/** Pages whose switch `npm test` presses: it is one component. */
const SAMPLES = ['/', '/codes/aborted/', '/search/'];

for (const address of onePageOfEachKind(site).filter((one) => site.pageAt(one).lang === LOCALES.en.html)) {
  test(
    `the switch leads from ${address} to the same page and section, and back`,
    sampled(SAMPLES.includes(address)),
    async ({ page }) => {
      const section = site.pageAt(address).root.querySelector('main [id]')?.id;
      const fragment = section ? `#${section}` : '';
      await page.goto(address + fragment);
      await page.locator(`nav a[hreflang=${LOCALES.zh.html}]`).click();
      // Loaded, since the script of the page carries the fragment over.
      await page.waitForURL(new RegExp(`/zh${address}${fragment}$`));
      await expect(page.locator('html')).toHaveAttribute('lang', LOCALES.zh.html);
      await page.locator(`nav a[hreflang=${LOCALES.en.html}]`).click();
      await expect(page).toHaveURL(new RegExp(`localhost:\\d+${address}${fragment}$`));
    },
  );
}

test('the switch leads to the part being read where the address names none', async ({ page }) => {
  await page.goto('/codes/unavailable/');
  await page.locator('#retry').evaluate((heading) => heading.scrollIntoView());
  await expect(page.locator('.contents [aria-current]')).toHaveAttribute('href', '#retry');
  // At the place of the link, which is always in view: Playwright's own click may scroll the page before.
  const { x = 0, y = 0 } =
    (await page.locator(`.site-head a[hreflang=${LOCALES.zh.html}]`).boundingBox()) ?? {};
  await page.mouse.click(x + 5, y + 5);
  await expect(page).toHaveURL(/\/zh\/codes\/unavailable\/#retry$/);
  await expect(page.locator('#retry')).toBeInViewport();
});

test('the switch keeps what was looked up', async ({ page }) => {
  await page.goto('/search/#q=14');
  await expect(page.locator('[data-answer]')).toContainText('UNAVAILABLE');
  await page.locator(`nav a[hreflang=${LOCALES.zh.html}]`).click();
  await expect(page).toHaveURL(/\/zh\/search\/#q=14$/);
  await expect(page.locator('[data-answer]')).toContainText('服务不可用');
});
