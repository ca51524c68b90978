import { factsOf } from '../../src/data/codes.ts';
import { codeNames } from '../../src/data/names.ts';
import { locales } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { expect, test } from '../fixtures.ts';
import { sampled } from '../tiers.ts';

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  test(
    `without a script the board shows every code, and each leads to its page, ${locale}`,
    sampled(locale === 'zh'),
    async ({ page }) => {
      await page.goto(`/${addressOf({ page: 'board' }, locale)}`);
      for (const name of codeNames) await expect(page.locator(`.board [data-code=${name}] a`)).toBeVisible();
      await page.locator('.board [data-code=NOT_FOUND] a').click();
      await expect(page).toHaveURL(new RegExp(`/${addressOf({ page: 'code', name: 'NOT_FOUND' }, locale)}$`));
      await expect(page.locator('h1')).toContainText('NOT_FOUND');
      await expect(page.locator('main')).toContainText(factsOf('NOT_FOUND').meaning[locale]);
      await expect(page.locator('#scenarios')).toBeVisible();
    },
  );

  test(
    `without a script the box leads to the board and sends nothing, ${locale}`,
    sampled(locale === 'en'),
    async ({ page }) => {
      const urls: string[] = [];
      page.on('request', (request) => urls.push(request.url() + (request.postData() ?? '')));
      await page.goto(`/${addressOf({ page: 'code', name: 'OK' }, locale)}`);
      await page.locator('a[data-open-lookup]').click();
      await page.locator('form[data-lookup] textarea').fill('secret');
      await page.locator('form[data-lookup] button').click();
      const board = `/${addressOf({ page: 'board' }, locale)}`;
      await expect(page).toHaveURL(
        (url) => url.pathname === board && url.hash === '#codes' && url.search.length < 2,
      );
      expect(urls.join()).not.toContain('secret');
    },
  );

  test(
    `without a script an example in another language is one link away, ${locale}`,
    sampled(locale === 'zh'),
    async ({ page }) => {
      await page.goto(`/${addressOf({ page: 'code', name: 'UNAVAILABLE' }, locale)}`);
      await page.locator('details[data-language=rust] > summary').click();
      await page.locator('#example-rust a').click();
      const address = addressOf({ page: 'library', id: 'rust' }, locale);
      await expect(page).toHaveURL(new RegExp(`/${address}#example-unavailable$`));
      const heading = page.locator('#example-unavailable');
      await heading.click();
      await expect(heading.locator('xpath=ancestor::details').locator('pre').first()).toBeVisible();
    },
  );

  test(
    `without a script the look-up page still offers every code, ${locale}`,
    sampled(locale === 'en'),
    async ({ page }) => {
      await page.goto(`/${addressOf({ page: 'search' }, locale)}`);
      await expect(page.locator('.board [data-code]')).toHaveCount(codeNames.length);
    },
  );
}

test('without a script a short address forwards', async ({ page }) => {
  await page.goto('/zh/CANCELED/');
  await expect(page).toHaveURL(/\/zh\/codes\/cancelled\/$/);
});

test('without a script the missing page speaks every language', async ({ page }) => {
  await page.goto('/zh/nothing-here');
  for (const locale of locales)
    await expect(page.locator(`[data-locale=${locale}] .board a`)).toHaveCount(codeNames.length);
});

test('without a script nothing offers what only a script can do', async ({ page }) => {
  await page.goto('/codes/unavailable/');
  await expect(page.locator('button.copy')).toHaveCount(0);
});

test('without a script the missing page has a title in every language', async ({ page }) => {
  await page.goto('/zh/codes/nothing-here/');
  for (const locale of locales)
    await expect(page).toHaveTitle(new RegExp(`(^|· )${ui[locale]['notfound.title']}`));
});
