import { mergeTests, type Page } from 'playwright/test';
import { readSite } from '../built-site.ts';
import { test as quietTest } from '../fixtures.ts';
import { expect, test as hostTest } from './fixtures.ts';

/* Console, exceptions and requests elsewhere are watched by the fixture; what a policy rejects is reported to the console here. */
const test = mergeTests(hostTest, quietTest);

const site = readSite();
const addresses = site.pages.filter((page) => !site.isRedirect(page)).map(({ address }) => address);

const reportViolations = (page: Page) =>
  page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      console.error(`violation of ${effectiveDirective}: ${blockedURI} ${sample}`),
    );
  });

const SHARES = 4;

for (let share = 0; share < SHARES; share += 1) {
  const mine = addresses.filter((_, index) => index % SHARES === share);
  test(`through nginx the pages ${share + 1} of ${SHARES} break no policy and keep the console empty`, async ({
    page,
    origins,
  }) => {
    expect(mine.length).toBeGreaterThan(100);
    await reportViolations(page);
    for (const address of mine) await page.goto(origins.nginx + encodeURI(address));
  });
}

hostTest('the watch notices a violation', async ({ page, origins }) => {
  await reportViolations(page);
  await page.goto(`${origins.nginx}/`);
  const noticed = page.waitForEvent('console', (message) => message.text().startsWith('violation of'));
  await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>text</b>';
    } catch {
      // That it throws is proved elsewhere.
    }
  });
  expect((await noticed).text()).toContain('require-trusted-types-for');
});

const ERROR = 'rpc error: code = Unavailable desc = connection refused';

for (const locale of ['', 'zh/']) {
  test(`through nginx the box, a paste, full-text search and copying break no policy below /${locale}`, async ({
    page,
    origins,
  }) => {
    await reportViolations(page);

    await page.goto(`${origins.nginx}/${locale}`);
    await page.locator('form[data-lookup] textarea').fill('14');
    await expect(page.locator('.lookup-panel a').first()).toBeVisible();

    await page.goto(`${origins.nginx}/${locale}search/`);
    const box = page.locator('main textarea');
    await box.focus();
    await page.evaluate((text) => navigator.clipboard.writeText(text), ERROR);
    await page.keyboard.press('ControlOrMeta+V');
    await expect(page.locator('[data-answer]')).toHaveAttribute('data-code', 'UNAVAILABLE');
    await box.fill('trailers');
    await expect(page.locator('main')).toHaveAttribute('data-search-state', 'done');
    const searched = page.waitForResponse(/\/pagefind\/fragment\//);
    await page.locator('[data-results] ~ .actions button').click();
    await searched;
    await expect(page.locator('[data-results] > li mark').first()).toBeVisible();

    await page.goto(`${origins.nginx}/${locale}codes/unavailable/#m=${encodeURIComponent(ERROR)}`);
    await expect(page.locator('[data-answer]')).toBeVisible();
    await page.locator('details:not([open]) > summary').first().click();
    const button = page.locator('button.copy').filter({ visible: true }).first();
    const copied = await button.evaluate((element) => element.previousElementSibling?.textContent ?? '');
    await button.click();
    await page.locator('a[data-open-lookup]').first().click();
    await page.locator('form[data-lookup] textarea').focus();
    await page.keyboard.press('ControlOrMeta+V');
    await expect(page.locator('form[data-lookup] textarea')).toHaveValue(copied);
  });
}
