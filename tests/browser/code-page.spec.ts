import { codeNames } from '../../src/data/names.ts';
import { locales } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { expect, test } from '../fixtures.ts';
import { SAME_CONTEXT } from '../same-context.ts';
import { CODE_PAGE_SECTIONS } from '../sections.ts';
import { FULL, sampled } from '../tiers.ts';

test.use(SAME_CONTEXT);

/** How far down the first thing to do may begin, and how tall a page may be, in px. */
const WINDOWS = [
  { width: 1280, height: 900, firstCheck: 620, tallest: 6500 },
  { width: 390, height: 844, firstCheck: 900, tallest: 10_000 },
] as const;

for (const locale of locales) {
  test(
    `every code page begins with what to check, and is short enough in a wide and a narrow window, ${locale}`,
    sampled(locale === 'en'),
    async ({ page }) => {
      for (const name of codeNames) {
        await page.goto(`/${addressOf({ page: 'code', name }, locale)}`);
        for (const { width, height, firstCheck, tallest } of WINDOWS) {
          await page.setViewportSize({ width, height });
          const [first, end] = await page.evaluate(() => [
            document.querySelector('[data-first-check]')?.getBoundingClientRect().top ?? Infinity,
            document.documentElement.scrollHeight,
          ]);
          expect.soft(first, `${name}, ${width} px: first check`).toBeLessThan(firstCheck);
          expect.soft(end, `${name}, ${width} px: end of the page`).toBeLessThanOrEqual(tallest);
        }
      }
    },
  );
}

test('a link to a part opens the fold that it is in and shows its heading', async ({ page }) => {
  for (const id of [...CODE_PAGE_SECTIONS, 'conditions', 'related', 'note-3', 'example-rust']) {
    await page.goto('about:blank');
    await page.goto(`/codes/unavailable/#${id}`);
    const target = page.locator(`#${id}`);
    const isOpen = await target.evaluate((element) => {
      const fold = element.closest('details');
      return !fold || fold.open;
    });
    expect.soft(isOpen, id).toBe(true);
    await expect.soft(target, id).toBeInViewport();
  }
});

test('a note leads to its source at the end of the page', async ({ page }) => {
  await page.goto('/codes/unavailable/#conditions');
  const note = page.locator('#conditions').locator('xpath=ancestor::details').locator('.ref').first();
  const number = /\d+/.exec((await note.textContent()) ?? '')?.[0];
  await note.click();
  await expect(page.locator(`#note-${number}`)).toBeInViewport();
  await page.locator(`#note-${number} a`).click();
  await expect(page.locator('main :target a[href^="https://github.com/"]').first()).toBeVisible();
});

test('the contents mark the part being read', async ({ page }) => {
  await page.goto('/codes/unavailable/');
  for (const id of ['retry', 'neighbours', 'what-happened']) {
    await page.locator(`#${id}`).evaluate((heading) => heading.scrollIntoView());
    await expect(page.locator('.contents [aria-current]')).toHaveAttribute('href', `#${id}`);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a button at the foot names the part and opens the contents as a sheet', async ({ page }) => {
    await page.goto('/codes/unavailable/');
    await expect(page.locator('.contents')).toBeHidden();
    await page.locator('#retry').evaluate((heading) => heading.scrollIntoView());
    const button = page.locator('.contents-button');
    await expect(button).toHaveText('Can I retry?');
    await button.click();
    await page.locator('.contents a[href="#examples"]').click();
    await expect(page.locator('.contents')).toBeHidden();
    await expect(page.locator('#examples')).toBeInViewport();
    await button.click();
    await page.keyboard.press('Escape');
    await expect(page.locator('.contents')).toBeHidden();
  });
});

test('printing opens every fold', async ({ page }) => {
  await page.goto('/codes/unavailable/');
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.locator('#mappings').locator('xpath=ancestor::details').locator('dl').first(),
  ).toBeVisible();
});

test('an example in another language is one link away, in the fold of the code', async ({ page }) => {
  await page.goto('/codes/unavailable/');
  await page.locator('details[data-language=rust] > summary').click();
  await page.locator('#example-rust a').click();
  await expect(page).toHaveURL(/\/libraries\/rust\/#example-unavailable$/);
  const fold = page.locator('#example-unavailable').locator('xpath=ancestor::details');
  await expect(fold.locator('pre').first()).toBeVisible();
});

const A4 = { width: 210 / 25.4, height: 297 / 25.4 };
const PRINTED = { inch: 96, margin: 2 * 0.4 };

for (const locale of locales) {
  test(`the card of every code is the first sheet of its printed page, ${locale}`, FULL, async ({ page }) => {
    const width = Math.floor((A4.width - PRINTED.margin) * PRINTED.inch);
    const sheet = (A4.height - PRINTED.margin) * PRINTED.inch;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media: 'print' });
    for (const name of codeNames) {
      await page.goto(`/${addressOf({ page: 'code', name }, locale)}`);
      const doors = page.locator('.doors');
      const box = await doors.boundingBox();
      expect.soft((box?.y ?? Infinity) + (box?.height ?? 0), name).toBeLessThanOrEqual(sheet);
      await expect.soft(doors, name).toHaveCSS('break-after', 'page');
    }
  });
}
