import type { Page } from 'playwright/test';
import { messageLanguages } from '../../src/model/messages-by-code.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { openAtRest } from '../at-rest.ts';
import { onePageOfEachKind, readSite } from '../built-site.ts';
import { expect, test } from '../fixtures.ts';
import { press, tap } from '../hands.ts';
import { SAME_CONTEXT } from '../same-context.ts';
import { sampled } from '../tiers.ts';

test.use(SAME_CONTEXT);

/** Widths at which chips wrap differently: a laptop, a tablet, a phone. */
const WIDTHS = [1280, 768, 390] as const;

/** Of all widths, hands and languages `npm test` tries a mouse on a laptop and a finger on a phone, one language each. */
const isSample = (width: number, hand: string, locale: Locale): boolean =>
  (width === 1280 && hand === 'a mouse' && locale === 'en') ||
  (width === 390 && hand === 'a finger' && locale === 'zh');

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
          test(
            `every chip of /${addressOf(route, locale)} is chosen by one press`,
            sampled(isSample(width, hand, locale)),
            async ({ page }) => {
              await page.goto(`/${addressOf(route, locale)}`);
              const fold = page.locator('.filter-fold > summary');
              if (await fold.isVisible()) await act(page, fold);
              const chips = await page.locator('.filters label').all();
              expect(chips.length).toBeGreaterThanOrEqual(least);
              for (const chip of chips) {
                // Whatever an earlier chip made impossible is possible again, once the fields are reset.
                if (await chip.locator('input').isDisabled()) {
                  await act(page, page.locator('.filters [type=reset]'));
                  await expect(chip.locator('input')).toBeEnabled();
                }
                await act(page, chip);
                await expect.soft(chip.locator('input')).toBeChecked();
                // The script that dims comes with the first press. It could dim a chip between the question and the press.
                if ((await chip.locator('input').inputValue()) !== '')
                  await expect(page.locator('.filters output')).not.toBeEmpty();
              }
            },
          );
        }
      }
    });
  }
}

/** The most controls of a page that are pressed at each width, and of those that are made alike. */
const PRESSED = 12;
const ALIKE = 2;

interface Pressed {
  readonly x: number;
  readonly y: number;
  readonly box: string;
}

/** How often controls that are made alike were pressed, by what they and the elements around them are. */
type Counts = Map<string, number>;

/** Controls of the page, found and asked within it: hundreds of presses would else take minutes. */
const controlsOn = (page: Page, counts: Counts) =>
  page.evaluateHandle(
    ({ most, alike, before }) => {
      const looked = new Map(before);
      const seen = [...document.querySelectorAll<HTMLElement>('button, summary, select, .filters label')]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .filter((control) => control.getBoundingClientRect().width > 0)
        .map((control) => {
          const names = [control, control.parentElement].map(
            (element) => `${element?.localName} ${element?.className} ${element?.getAttributeNames().join()}`,
          );
          return { control, kind: names.join(' in ') };
        });
      const chosen = seen
        .filter(({ kind }) => {
          const count = (looked.get(kind) ?? 0) + 1;
          looked.set(kind, count);
          return count <= alike;
        })
        .slice(0, most);
      return { seen: seen.length, chosen };
    },
    { most: PRESSED, alike: ALIKE, before: [...counts] },
  );

type Controls = Awaited<ReturnType<typeof controlsOn>>;

const readyToPress = (controls: Controls, nth: number): Promise<Pressed> =>
  controls.evaluate(({ chosen }, at) => {
    const control = chosen[at]?.control;
    control?.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'center' });
    const { x = 0, y = 0, width = 0, height = 0 } = control?.getBoundingClientRect() ?? {};
    return { x: x + width / 2, y: y + height / 2, box: JSON.stringify([x, y, width, height]) };
  }, nth);

/** Presses without letting go, and asks whether the control is still below the pointer and still the same size. */
const moves = async (page: Page, controls: Controls, nth: number): Promise<string | undefined> => {
  const pressed = await readyToPress(controls, nth);
  await page.mouse.move(pressed.x, pressed.y);
  await page.mouse.down();
  const moved = await controls.evaluate(
    ({ chosen }, { at, x, y, box }) => {
      const control = chosen[at]?.control;
      if (!control) return 'gone';
      const found = document.elementFromPoint(x, y);
      const isBelow = found !== null && (control.contains(found) || found.contains(control));
      const now = control.getBoundingClientRect();
      const isSame = JSON.stringify([now.x, now.y, now.width, now.height]) === box;
      return isBelow && isSame ? undefined : control.outerHTML.slice(0, 90);
    },
    { ...pressed, at: nth },
  );
  // Let go elsewhere, so that nothing happens.
  await page.mouse.move(0, 0);
  await page.mouse.up();
  return moved;
};

/** Returns how many controls the page shows at a width, which kinds of them were pressed, and which of these moved. */
const pressAll = async (page: Page, width: number, counts: Counts = new Map()) => {
  await page.setViewportSize({ width, height: 844 });
  const controls = await controlsOn(page, counts);
  const { seen, kinds } = await controls.evaluate((found) => ({
    seen: found.seen,
    kinds: found.chosen.map(({ kind }) => kind),
  }));
  const moving: string[] = [];
  for (const nth of kinds.keys()) {
    const moved = await moves(page, controls, nth);
    if (moved !== undefined) moving.push(`${width} px: ${moved}`);
  }
  return { seen, kinds, moving };
};

/** What this worker has pressed on the pages before: on a phone it presses a kind of control on its first pages only. */
const onPhone: Counts = new Map();

const english = onePageOfEachKind(readSite()).filter((address) => !address.startsWith('/zh/'));
for (const address of english) {
  for (const width of WIDTHS) {
    const isPhone = width === 390;
    test(
      `no control of ${address} moves away while it is pressed, ${width} px`,
      sampled(isPhone),
      async ({ page }) => {
        await page.goto(address);
        const pressed = isPhone ? onPhone : undefined;
        const { seen, kinds, moving } = await pressAll(page, width, pressed);
        expect(seen).toBeGreaterThan(0);
        // On a busy machine the page's own script may run while a control is pressed. What is at fault moves again.
        if (moving.length > 0) {
          await openAtRest(page, address);
          expect((await pressAll(page, width, pressed)).moving).toEqual([]);
        }
        for (const kind of kinds) pressed?.set(kind, (pressed.get(kind) ?? 0) + 1);
      },
    );
  }
}

test('a control that shrinks or moves away while it is pressed is found', async ({ page }) => {
  await page.setContent(
    '<style>button:active { transform: translateY(60px) } summary:active { padding: 9px }</style>' +
      '<button>moves</button><details><summary>grows</summary></details><select><option>stays</option></select>',
  );
  const { seen, kinds, moving } = await pressAll(page, 390);
  expect(seen).toBe(3);
  expect(moving).toHaveLength(2);
  // Controls that are made alike are pressed as often as that, on whichever pages they are.
  const [first = ''] = kinds;
  expect((await pressAll(page, 390, new Map([[first, 1]]))).kinds).toEqual(kinds);
  expect((await pressAll(page, 390, new Map([[first, 2]]))).kinds).toEqual(kinds.slice(1));
});

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
  // The script that keeps the address arrives with the first press.
  await expect(page).toHaveURL(/#actor=later$/);
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
    await expect(page.locator('.filters output')).not.toBeEmpty();
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
