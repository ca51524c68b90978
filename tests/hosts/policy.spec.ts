import { mergeTests, type Page } from 'playwright/test';
import { readSite } from '../built-site.ts';
import { test as quietTest } from '../fixtures.ts';
import { onePageOfEachPolicy } from '../policies.ts';
import { expect, test as hostTest } from './fixtures.ts';

/* Console, exceptions and requests elsewhere are watched by the fixture; what a policy rejects is reported to the console here. */
const test = mergeTests(hostTest, quietTest);

const addresses = onePageOfEachPolicy(readSite());

const reportViolations = (page: Page) =>
  page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      console.error(`violation of ${effectiveDirective}: ${blockedURI} ${sample}`),
    );
  });

/* Which headers come with a page depends on its name alone (`headers.spec.ts` asks for each file), so what an engine makes of
   them is seen on a page of each case. */
test('through nginx pages of each kind break no policy and keep the console empty', async ({
  page,
  origins,
}) => {
  expect(addresses.length).toBeGreaterThan(40);
  await reportViolations(page);
  for (const address of addresses) await page.goto(origins.nginx + encodeURI(address));
});

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
