/** What the look-up page shows first: the answer, the lines that tell it, and what to do. */
import { CODE_NUMBERS, codeNames } from '../../src/data/names.ts';
import { locales } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { expect, test } from '../fixtures.ts';
import { lookUpOn, openLookUp, settled } from '../look-up.ts';
import { SAME_CONTEXT } from '../same-context.ts';
import { sampled } from '../tiers.ts';

test.use(SAME_CONTEXT);

const ERROR = 'rpc error: code = Unavailable desc = transport is closing';
const LONG = [
  ...Array.from({ length: 40 }, (_, index) => `INFO request ${index} finished`),
  `ERROR ${ERROR}`,
  ...Array.from({ length: 20 }, (_, index) => `INFO request ${index + 40} finished`),
].join('\n');

/** Where the answer to a long paste has to begin, on a laptop and on a phone. */
const SCREENS = [
  { width: 1280, height: 900, top: 460 },
  { width: 390, height: 844, top: 520 },
] as const;

for (const { width, height, top } of SCREENS) {
  test(`the answer to a paste of 61 lines begins within ${top} px at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openLookUp(page, 'en');
    expect((await lookUpOn(page, LONG)).answer).toBe('UNAVAILABLE');
    const card = await page.locator('[data-answer]').boundingBox();
    expect(card?.y).toBeLessThanOrEqual(top);
  });
}

for (const { width, height } of SCREENS) {
  test(`a long paste folds to the line that tells, and one press shows the rest, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openLookUp(page, 'en');
    await lookUpOn(page, LONG);
    const field = page.locator('main textarea');
    const shown = await field.evaluate((box: HTMLTextAreaElement) => {
      const leading = Number.parseFloat(getComputedStyle(box).lineHeight);
      return {
        line: box.value.split('\n')[Math.round(box.scrollTop / leading)],
        rows: box.clientHeight / leading,
      };
    });
    expect(shown.line).toBe(`ERROR ${ERROR}`);
    expect(Math.round(shown.rows)).toBe(1);
    const folded = await page.locator('[data-answer]').boundingBox();
    await page.locator('[data-unfold] button').click();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(LONG);
    await expect(page.locator('[data-unfold]')).toHaveCount(0);
    const open = await page.locator('[data-answer]').boundingBox();
    expect(open?.y).toBeGreaterThan((folded?.y ?? Infinity) + 20);
  });
}

test('a long text that a reader changes stays open, a short paste is not folded', async ({ page }) => {
  await openLookUp(page, 'en');
  await lookUpOn(page, `${'INFO request finished\n'.repeat(6)}grpc-status: 1`);
  const field = page.locator('main textarea');
  await expect(page.locator('[data-unfold]')).toBeVisible();
  await field.press('End');
  await field.press('4');
  await expect(page.locator('[data-answer]')).toHaveAttribute('data-code', 'UNAVAILABLE');
  await settled(page);
  await expect(page.locator('[data-unfold], [data-folded]')).toHaveCount(0);
  await lookUpOn(page, `first line\n${ERROR}`);
  await expect(page.locator('[data-unfold], [data-folded]')).toHaveCount(0);
});

test('the lines that tell the code come before the parsed error', async ({ page }) => {
  await openLookUp(page, 'en');
  await lookUpOn(page, LONG);
  const parts = page.locator('[data-answer] .taken-apart');
  await expect(parts).toHaveCount(2);
  await expect(parts.first()).toContainText(`41  ERROR ${ERROR}`);
});

for (const locale of locales) {
  test(`what to do comes before why it happens, ${locale}`, sampled(locale === 'en'), async ({ page }) => {
    await openLookUp(page, locale);
    await lookUpOn(page, ERROR);
    const id = await page.locator('[data-message]').getAttribute('data-message');
    const [steps, causes] = await page.locator('[data-message] h4').allTextContents();
    // The page of the message has both headings, each with its id.
    await page.goto(`/${addressOf({ page: 'messages' }, locale)}${id}/`);
    await expect(page.locator('h2#steps')).toHaveText(steps ?? '');
    await expect(page.locator('h2#causes')).toHaveText(causes ?? '');
  });

  test(
    `a message over a size limit is not to be retried as the rest of its code is, ${locale}`,
    sampled(locale === 'zh'),
    async ({ page }) => {
      await openLookUp(page, locale);
      const text =
        'code = ResourceExhausted desc = grpc: received message larger than max (5000000 vs. 4194304)';
      expect((await lookUpOn(page, text)).answer).toBe('RESOURCE_EXHAUSTED');
      const card = page.locator('[data-answer]');
      await expect(card.locator('[data-own-retry]')).toContainText(ui[locale]['retry.fix-first']);
      await expect(card).not.toContainText(ui[locale]['retry.when-told']);
    },
  );

  test(
    `a text that leads to no code gets every code by its number, ${locale}`,
    sampled(locale === 'en'),
    async ({ page }) => {
      await openLookUp(page, locale);
      expect((await lookUpOn(page, 'xqzvw')).answer).toBeNull();
      const links = page.locator('[data-answer] .code-rail a');
      const shown = await links.evaluateAll((all) =>
        all.map((link) => [link.textContent, link.getAttribute('href')]),
      );
      expect(shown).toEqual(
        codeNames.map((name) => [
          String(CODE_NUMBERS[name]),
          `/${addressOf({ page: 'code', name }, locale)}`,
        ]),
      );
      for (const kind of ['choose', 'messages'] as const)
        await expect(
          page.locator(`[data-answer] .actions [href="/${addressOf({ page: kind }, locale)}"]`),
        ).toBeVisible();
    },
  );
}
