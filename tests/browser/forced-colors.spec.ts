/** Looks at pages in forced colors, as Windows shows them with a contrast theme: only colors of the system are left. */
import type { Page } from 'playwright/test';
import { onePageOfEachKind, readSite } from '../built-site.ts';
import { bringAxe, RENDERINGS, verdictOn } from '../accessibility.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { expect, test } from '../fixtures.ts';
import { SAME_CONTEXT } from '../same-context.ts';
import { sampled } from '../tiers.ts';

test.use(SAME_CONTEXT);

test.use({ viewport: { width: 1280, height: 900 } });

const SCHEMES = ['light', 'dark'] as const;

/** Pages that `npm test` shows axe in forced colors. */
const SAMPLES = ['/', '/codes/aborted/', '/zh/search/'];

/** Turns forced colors on; a theme of the system is light or dark as well. */
const force = (page: Page, colorScheme: 'light' | 'dark') =>
  page.emulateMedia({ forcedColors: 'active', colorScheme });

/** Returns the distinct values of a style over all elements that a selector finds; fails where it finds none. */
const stylesOf = async (
  page: Page,
  selector: string,
  property: string,
  pseudo?: string,
): Promise<Set<string>> => {
  const all = await page
    .locator(selector)
    .evaluateAll(
      (elements, { name, part }) =>
        elements.map((element) => getComputedStyle(element, part).getPropertyValue(name)),
      { name: property, part: pseudo },
    );
  expect(all.length, selector).toBeGreaterThan(0);
  return new Set(all);
};

/** Returns the one value of a style that all elements of a selector share. */
const styleOf = async (page: Page, selector: string, property: string, pseudo?: string): Promise<string> => {
  const [first = '', ...others] = await stylesOf(page, selector, property, pseudo);
  expect(others, `${selector} ${property}`).toEqual([]);
  return first;
};

for (const scheme of SCHEMES) {
  test.describe(`in forced colors, ${scheme},`, sampled(scheme === 'light'), () => {
    test.beforeEach(({ page }) => force(page, scheme));

    test('the stations that can produce a code are filled and crossed, and the others are not', async ({
      page,
    }) => {
      await page.goto(`/${addressOf({ page: 'code', name: 'UNAVAILABLE' }, 'en')}`);
      const lit = await styleOf(page, '.strip li[data-lit] rect', 'fill');
      expect(await styleOf(page, '.strip .break', 'stroke')).not.toBe(lit);
      await page.goto(`/${addressOf({ page: 'code', name: 'INVALID_ARGUMENT' }, 'en')}`);
      const unlit = await styleOf(page, '.strip li:not([data-lit]) rect', 'fill');
      expect(await styleOf(page, '.strip li[data-lit] rect', 'fill')).toBe(lit);
      expect(await styleOf(page, '.strip li:not([data-lit]) rect', 'stroke')).not.toBe(unlit);
      expect(lit).not.toBe(unlit);
    });

    test('the chosen chip differs from the others', async ({ page }) => {
      await page.goto(`/${addressOf({ page: 'board' }, 'en')}`);
      await page.locator('.filters label', { hasText: 'Service owner' }).click();
      const chosen = await styleOf(page, '.filters label:has(:checked:not([value=""]))', 'background-color');
      const others = await stylesOf(page, '.filters label:not(:has(:checked))', 'background-color');
      expect(others).not.toContain(chosen);
    });

    test('the glyph tells a retry from a call to check first, and from no retry', async ({ page }) => {
      await page.goto(`/${addressOf({ page: 'board' }, 'en')}`);
      const retry = await styleOf(page, '.glyph [data-verdict=backoff]', 'background-color');
      const none = await styleOf(page, '.glyph [data-verdict=none]', 'background-color');
      expect(retry).not.toBe(none);
      expect(await styleOf(page, '.glyph [data-verdict=none]', 'border-top-style')).toBe('dotted');
      expect(
        await styleOf(page, '.glyph [data-verdict=check-first]', 'border-top-width', '::before'),
      ).not.toBe('0px');
    });

    test('the legend of the timeline shows the colors of its bars, no two alike', async ({ page }) => {
      await page.goto(`/${addressOf({ page: 'guide', id: 'deadlines-and-cancellation' }, 'en')}`);
      const kinds = ['works', 'waits', 'in-vain'];
      const swatches = await Promise.all(
        kinds.map((kind) => styleOf(page, `.legend .${kind}`, 'background-color', '::before')),
      );
      const bars = await Promise.all(kinds.map((kind) => styleOf(page, `.timeline rect.${kind}`, 'fill')));
      expect(swatches).toEqual(bars);
      expect(new Set(bars).size).toBe(kinds.length);
    });

    test('the number of a mark on the timeline differs from its disc', async ({ page }) => {
      await page.goto(`/${addressOf({ page: 'guide', id: 'deadlines-and-cancellation' }, 'en')}`);
      expect(await styleOf(page, '.timeline .mark text', 'fill')).not.toBe(
        await styleOf(page, '.timeline .mark circle', 'fill'),
      );
    });

    for (const opened of ['the dialog', 'the search page'] as const) {
      test(`the box of ${opened} shows that it has the focus`, async ({ page }) => {
        await page.goto(`/${addressOf({ page: opened === 'the dialog' ? 'guides' : 'search' }, 'en')}`);
        await page.keyboard.press('/');
        const field = page.locator('.lookup-field:has(textarea:focus)');
        await expect(field).toBeVisible();
        await expect(field).toHaveCSS('outline-style', 'solid');
        const ground = await field.evaluate((element) => getComputedStyle(element).backgroundColor);
        await expect(field).not.toHaveCSS('outline-color', ground);
      });
    }
  });
}

for (const address of onePageOfEachKind(readSite())) {
  test(
    `${address} is accessible in forced colors`,
    sampled(SAMPLES.includes(address)),
    async ({ page, context }) => {
      await bringAxe(context);
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(address);
      for (const rendering of RENDERINGS.slice(0, 2)) {
        const verdict = await verdictOn(page, rendering);
        expect(verdict.applied).toBeGreaterThan(0);
        expect(verdict.problems).toEqual([]);
      }
    },
  );
}
