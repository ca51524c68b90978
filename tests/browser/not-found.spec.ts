import { factsOf } from '../../src/data/codes.ts';
import type { CodeName } from '../../src/data/names.ts';
import { LOCALES, locales, type Locale } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { addressOf, sideBySideAddressOf } from '../../src/routes/paths.ts';
import { expect, test } from '../fixtures.ts';

const KNOWN: readonly (readonly [address: string, name: CodeName, locale: Locale])[] = [
  ['/StatusCode.UNAVAILABLE', 'UNAVAILABLE', 'en'],
  ['/codes.Unavailable', 'UNAVAILABLE', 'en'],
  ['/kUnavailable', 'UNAVAILABLE', 'en'],
  ['/zh/StatusCode.NOT_FOUND', 'NOT_FOUND', 'zh'],
  ['/zh/codes/DataLoss', 'DATA_LOSS', 'zh'],
  ['/codes/unavailable.html', 'UNAVAILABLE', 'en'],
  ['/grpc::StatusCode::ABORTED', 'ABORTED', 'en'],
  ['/codes/unavailible/', 'UNAVAILABLE', 'en'],
  ['/zh/codes/permision-denied/', 'PERMISSION_DENIED', 'zh'],
  ['/%E6%9C%AA%E6%89%BE%E5%88%B0', 'NOT_FOUND', 'en'],
];

test('an address that is not there leads to the code that it names', async ({ page }) => {
  for (const [address, name, locale] of KNOWN) {
    const response = await page.goto(`${address}#retry`);
    expect(response?.status(), address).toBe(404);
    const link = page.locator('[data-suggestion] a').filter({ visible: true });
    await expect(link, address).toHaveText(name);
    await expect(link).toHaveAttribute('href', `/${addressOf({ page: 'code', name }, locale)}#retry`);
    for (const other of locales)
      await expect(page.locator(`[data-locale=${other}]`)).toBeVisible({ visible: other === locale });
  }
});

for (const locale of locales)
  test(`the head, the menu and the foot of the missing page are in the language of its address, ${locale}`, async ({
    page,
  }) => {
    const { path, html } = LOCALES[locale];
    const other = locales.find((known) => known !== locale) ?? locale;
    for (const below of ['codes/nothing-here/', 'nothing-here']) {
      await page.goto(`/${path && `${path}/`}${below}`);
      await expect(page.locator('html')).toHaveAttribute('lang', html);
      await expect(page).toHaveTitle(ui[locale]['notfound.title']);
      await expect(page.locator('.site-head [data-open-lookup]')).toContainText(ui[locale]['nav.find']);
      await expect(page.locator('.site-foot')).toContainText(ui[locale]['footer.about']);
      await expect(page.locator('.site-head [rel=alternate]')).toHaveAttribute(
        'href',
        `/${addressOf({ page: 'board' }, other)}`,
      );
      await page.locator('[popovertarget=menu]').click();
      await expect(page.locator('#menu a').first()).toHaveText(ui[locale]['nav.board']);
      await expect(page.locator('#menu a').first()).toBeVisible();
    }
  });

test('below the address of both languages the suggestion leads to the page with both', async ({ page }) => {
  await page.goto('/en-zh/codes/unavailible/#retry');
  await expect(page.locator('[data-suggestion] a').filter({ visible: true })).toHaveAttribute(
    'href',
    `/${sideBySideAddressOf({ page: 'code', name: 'UNAVAILABLE' })}#retry`,
  );
});

const ODD = [
  '/%E0%A4%A',
  '/%',
  '/%00',
  `/${'a'.repeat(4000)}`,
  '/<script>alert(1)</script>',
  '/codes/17',
  '/guides/nothing-here/',
  '/..%2f..%2f',
  '/"><b>',
];

test('an odd address gets the missing page and no suggestion', async ({ page }) => {
  for (const address of ODD) {
    const response = await page.goto(address);
    expect(response?.status(), address.slice(0, 30)).toBe(404);
    await expect(page.locator('h1').filter({ visible: true })).toHaveCount(1);
    await expect(page.locator('[data-suggestion]').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('main .board a').filter({ visible: true })).toHaveCount(17);
  }
});

for (const locale of locales) {
  test(`the box of the missing page answers in the language of its address, ${locale}`, async ({ page }) => {
    await page.goto(`/${addressOf({ page: 'board' }, locale)}nothing-here`);
    await expect(page.locator('main h1').filter({ visible: true })).toHaveCount(1);
    await page.keyboard.press('/');
    await page.keyboard.type('5');
    const answer = page.locator('.lookup-panel a').filter({ visible: true }).first();
    await expect(answer).toHaveAttribute(
      'href',
      `/${addressOf({ page: 'code', name: 'NOT_FOUND' }, locale)}`,
    );
    await expect(answer).toContainText(factsOf('NOT_FOUND').meaning[locale]);
  });
}
