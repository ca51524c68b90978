import type { Locator, Page } from 'playwright/test';
import { messageLanguages } from '../../src/model/messages-by-code.ts';
import { locales } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { onePageOfEachKind, readSite } from '../built-site.ts';
import { expect, test } from '../fixtures.ts';

/** Widths at which chips wrap differently: a laptop, a tablet, a phone. */
const WIDTHS = [1280, 768, 390] as const;

const centreOf = async (target: Locator) => {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${String(target)} has no place on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Down and up as a hand does it: what moves away between the two is not pressed. */
const press = async (page: Page, target: Locator) => {
  const { x, y } = await centreOf(target);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
};

const tap = async (page: Page, target: Locator) => {
  const { x, y } = await centreOf(target);
  await page.touchscreen.tap(x, y);
};

/** Pages with chips, and how many each has. */
const CHIPS = [
  { route: { page: 'board' }, least: 10 },
  { route: { page: 'messages' }, least: messageLanguages.size },
] as const;

for (const width of WIDTHS) {
  for (const [hand, act] of [
    ['a mouse', press],
    ['a finger', tap],
  ] as const) {
    test.describe(`with ${hand} at ${width} px`, () => {
      test.use({ viewport: { width, height: 844 }, hasTouch: hand === 'a finger' });
      for (const locale of locales) {
        for (const { route, least } of CHIPS) {
          test(`every chip of /${addressOf(route, locale)} is chosen by one press`, async ({ page }) => {
            await page.goto(`/${addressOf(route, locale)}`);
            const fold = page.locator('.filter-fold > summary');
            if (await fold.isVisible()) await act(page, fold);
            const chips = await page.locator('.filters label').all();
            expect(chips.length).toBeGreaterThanOrEqual(least);
            for (const chip of chips) {
              // Whatever an earlier chip made impossible is possible again.
              if (await chip.locator('input').isDisabled())
                await act(page, page.locator('.filters [type=reset]'));
              await act(page, chip);
              await expect.soft(chip.locator('input')).toBeChecked();
            }
          });
        }
      }
    });
  }
}

/** Presses without letting go, and asks whether the control is still below the pointer and still the same size. */
const stays = async (page: Page, target: Locator): Promise<string | undefined> => {
  const { x, y } = await centreOf(target);
  const before = await target.boundingBox();
  await page.mouse.move(x, y);
  await page.mouse.down();
  const after = await target.boundingBox();
  const isBelow = await target.evaluate(
    (element, at) => {
      const found = document.elementFromPoint(at.x, at.y);
      return found !== null && (element.contains(found) || found.contains(element));
    },
    { x, y },
  );
  // Let go elsewhere, so that nothing happens.
  await page.mouse.move(0, 0);
  await page.mouse.up();
  const same = JSON.stringify(before) === JSON.stringify(after);
  return isBelow && same ? undefined : `${await target.evaluate(({ outerHTML }) => outerHTML.slice(0, 90))}`;
};

const english = onePageOfEachKind(readSite()).filter((address) => !address.startsWith('/zh/'));
for (const address of english) {
  test(`no control of ${address} moves away while it is pressed`, async ({ page }) => {
    await page.goto(address);
    const moving: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 });
      const controls = page.locator('button, summary, select, .filters label').filter({ visible: true });
      for (const control of (await controls.all()).slice(0, 12)) {
        const moved = await stays(page, control);
        if (moved) moving.push(`${width} px: ${moved}`);
      }
    }
    expect(moving).toEqual([]);
  });
}

test('what a filter leaves is counted, impossible values are dimmed, and one press takes it back', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('.filters label:has([value=service])').click();
  await expect(page.locator('.filters output')).toHaveText('4 of 17');
  await expect(page.locator('.filters [value=restart]')).toBeDisabled();
  await page.locator('.filters [type=reset]').click();
  await expect(page.locator('.filters [value=restart]')).toBeEnabled();
  await expect(page.locator('.board > [data-code]').filter({ visible: true })).toHaveCount(17);
  expect(new URL(page.url()).hash).toBe('');
});

test('a choice stands in the address, and is there again after Back', async ({ page }) => {
  await page.goto('/');
  await page.locator('.filters label:has([value=later])').click();
  expect(new URL(page.url()).hash).toBe('#actor=later');
  await page.locator('[data-code=ABORTED] a').click();
  await page.goBack();
  await expect(page.locator('.filters [value=later]')).toBeChecked();
  await expect(page.locator('.filters output')).toHaveText(/^4 /);
});

test('an address that asks for an impossible pair keeps the first half', async ({ page }) => {
  await page.goto('/#actor=service&retry=restart');
  await expect(page.locator('.filters [value=service]')).toBeChecked();
  await expect(page.locator('.filters [value=restart]')).not.toBeChecked();
  await expect(page.locator('.board > [data-code]').filter({ visible: true })).not.toHaveCount(0);
});

test('a language without messages of a code leaves no empty heading', async ({ page }) => {
  await page.goto('/messages/');
  for (const language of messageLanguages.keys()) {
    await page.locator(`.filters label:has([value="${language}"])`).click();
    const empty = await page
      .locator('main section')
      .filter({ visible: true })
      .evaluateAll((sections) =>
        sections
          .filter((section) => ![...section.querySelectorAll('li')].some((item) => item.checkVisibility()))
          .map((section) => section.textContent.trim().slice(0, 12)),
      );
    expect.soft(empty, language).toEqual([]);
  }
});
