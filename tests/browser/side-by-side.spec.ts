import { guideIds, guideOf } from '../../src/data/guides.ts';
import { LOCALES, locales } from '../../src/i18n/locales.ts';
import { sideBySideAddressOf } from '../../src/routes/paths.ts';
import { expect, test } from '../fixtures.ts';
import { SAME_CONTEXT } from '../same-context.ts';
import { sampled } from '../tiers.ts';

test.use(SAME_CONTEXT);

const ADDRESS = `/${sideBySideAddressOf({ page: 'code', name: 'UNAVAILABLE' })}`;
const column = (lang: string) => `#received > [lang=${lang}]`;

for (const id of guideIds) {
  test(`the guide ${id} stands section beside section`, sampled(id === 'retry'), async ({ page }) => {
    await page.goto(`/${sideBySideAddressOf({ page: 'guide', id })}`);
    const columns = page.locator('main > section.row');
    await expect(columns).toHaveCount(guideOf(id).sections.length);
    for (const { html } of Object.values(LOCALES))
      await expect(columns.locator(`> [lang=${html}] > h2`)).toHaveCount(guideOf(id).sections.length);
  });
}

test('a section stands beside its translation, on a phone above it', async ({ page }) => {
  await page.goto(ADDRESS);
  const places = async () => [
    await page.locator(column(LOCALES.en.html)).boundingBox(),
    await page.locator(column(LOCALES.zh.html)).boundingBox(),
  ];
  const [en, zh] = await places();
  expect(zh?.y).toBe(en?.y);
  expect(zh?.x).toBeGreaterThan(en?.x ?? Infinity);
  await page.setViewportSize({ width: 390, height: 844 });
  const [above, below] = await places();
  expect(below?.y).toBeGreaterThan((above?.y ?? Infinity) + (above?.height ?? 0));
});

for (const locale of locales) {
  test(
    `the switch leads to both languages and back, ${locale}`,
    sampled(locale === 'zh'),
    async ({ page }) => {
      const path = LOCALES[locale].path && `/${LOCALES[locale].path}`;
      await page.goto(`${path}/codes/unavailable/#retry`);
      await page.locator('nav a[hreflang=mul]').filter({ visible: true }).click();
      await expect(page).toHaveURL(new RegExp(`${ADDRESS}#retry$`));
      await page.locator(`nav a[hreflang=${LOCALES[locale].html}]`).filter({ visible: true }).click();
      await expect(page).toHaveURL(new RegExp(`:\\d+${path}/codes/unavailable/#retry$`));
    },
  );
}

test('the page sends search engines to the page of one language', async ({ page, baseURL }) => {
  await page.goto(ADDRESS);
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(new URL(canonical ?? '', baseURL).pathname).toBe('/codes/unavailable/');
  await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
});
