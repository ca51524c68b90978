import { headlineVerdict } from '../../src/data/code-facts.ts';
import { factsOf } from '../../src/data/codes.ts';
import { codeNames } from '../../src/data/names.ts';
import { locales } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { expect, test } from '../fixtures.ts';
import { sampled } from '../tiers.ts';

// Filters are plain HTML and CSS, so they are tried where nothing else can help them.
test.use({ javaScriptEnabled: false });

const VALUES = {
  actor: codeNames.map((name) => factsOf(name).actor),
  retry: codeNames.map((name) => headlineVerdict(factsOf(name).retry)),
};

const FILTERS = Object.entries(VALUES).flatMap(([filter, values]) =>
  [...new Set(values)].map((value) => ({
    filter,
    value,
    left: codeNames.filter((_, index) => values[index] === value),
  })),
);

for (const locale of locales) {
  test(
    `every option of every filter leaves exactly the codes with that value, ${locale}`,
    sampled(locale === 'en'),
    async ({ page }) => {
      await page.goto(`/${addressOf({ page: 'board' }, locale)}`);
      await expect(page.locator('.filters input:not([value=""])')).toHaveCount(FILTERS.length);
      const shown = page.locator('.board > [data-code]').filter({ visible: true });
      const names = () => shown.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-code')));
      for (const { filter, value, left } of FILTERS) {
        await page.locator(`.filters label:has([name=${filter}][value=${value}])`).click();
        expect.soft(await names(), `${filter} ${value}`).toEqual(left);
        await page.locator(`.filters label:has([name=${filter}][value=""])`).click();
        expect.soft(await names(), `${filter} all`).toEqual(codeNames);
      }
    },
  );
}

test('two filters together leave what both leave', async ({ page }) => {
  await page.goto('/');
  await page.locator('.filters label:has([name=actor][value=later])').click();
  await page.locator('.filters label:has([name=retry][value=restart])').click();
  const left = codeNames.filter(
    (name) => factsOf(name).actor === 'later' && headlineVerdict(factsOf(name).retry) === 'restart',
  );
  expect(left).not.toEqual([]);
  await expect(page.locator('.board > [data-code]').filter({ visible: true })).toHaveCount(left.length);
});
