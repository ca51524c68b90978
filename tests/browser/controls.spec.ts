/** Presses the controls that pages have beside chips, by mouse and by finger: menu, folds, tabs, dialog, lists of choices. */
import type { Locator, Page } from 'playwright/test';
import { ui } from '../../src/i18n/ui.ts';
import { openAtRest } from '../at-rest.ts';
import { copied, ownClipboard } from '../clipboard.ts';
import { expect, test } from '../fixtures.ts';
import { press, tap } from '../hands.ts';
import { SAME_CONTEXT } from '../same-context.ts';
import { sampled } from '../tiers.ts';

test.use(SAME_CONTEXT);

type Act = (target: Locator) => Promise<void>;

const HANDS = [
  { width: 1280, hand: 'a mouse' },
  { width: 768, hand: 'a mouse' },
  { width: 390, hand: 'a finger' },
] as const;

const LOG = 'rpc error: code = Unavailable desc = transport is closing\n'.repeat(3);

const openAndCloseMenu = async (page: Page, act: Act) => {
  const menu = page.locator('#menu');
  await act(page.locator('[popovertarget=menu]'));
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
};

const openAndCloseDialog = async (page: Page, act: Act) => {
  const dialog = page.locator('dialog.lookup-dialog');
  await act(page.locator('[data-open-lookup]'));
  await expect(dialog).toBeVisible();
  await act(dialog.getByRole('button', { name: ui.en['lookup.close'] }));
  await expect(dialog).toBeHidden();
};

const openAndCloseFold = async (page: Page, id: string, act: Act) => {
  const fold = page.locator('details.fold').filter({ has: page.locator(`> summary > #${id}`) });
  for (const isOpen of [true, false]) {
    await act(fold.locator('> summary'));
    await expect(fold).toHaveJSProperty('open', isOpen);
  }
};

for (const { width, hand } of HANDS) {
  test.describe(`${hand} at ${width} px`, sampled(width !== 768), () => {
    const isTouch = hand === 'a finger';
    test.use({ viewport: { width, height: 844 }, hasTouch: isTouch });
    const handOf =
      (page: Page): Act =>
      (target) =>
        isTouch ? tap(page, target) : press(page, target);

    test('opens and closes menu, dialog, folds and tabs of a code page', async ({ page }) => {
      const act = handOf(page);
      await openAtRest(page, '/codes/aborted/');
      await openAndCloseMenu(page, act);
      await openAndCloseDialog(page, act);
      await openAndCloseFold(page, 'mappings', act);
      const tabs = page.locator('#example-go .tabs > details');
      await act(tabs.nth(1).locator('> summary'));
      await expect(tabs.nth(1)).toHaveJSProperty('open', true);
      await expect(tabs.nth(0)).toHaveJSProperty('open', false);
      await act(page.locator('details:has(> #example-wire) > summary'));
      await expect(page.locator('details[data-language=go]')).toHaveJSProperty('open', false);
    });

    test('opens the folds of a list, and picks a table of the mappings', async ({ page }) => {
      const act = handOf(page);
      await openAtRest(page, '/mappings/');
      await openAndCloseFold(page, 'disagreements', act);
      const pick = page.locator('#pick-http-200');
      const forbidden = page.locator('#http-403 td:not(.most)').filter({ visible: true });
      if (width === 390) {
        await expect(forbidden).toHaveCount(1);
        // What a list of choices opens belongs to the system, so the choice itself is made by its name.
        await pick.selectOption({ label: 'elixir-grpc, gun adapter' });
        await expect(forbidden).toHaveText(/^\s*13\s+INTERNAL\s*$/);
      } else {
        await expect(pick).toBeHidden();
        expect(await forbidden.count()).toBeGreaterThan(10);
      }
      await openAtRest(page, '/messages/');
      await openAndCloseFold(page, 'aborted', act);
    });

    test('writes a service config, and chooses what it retries', async ({ page }) => {
      const act = handOf(page);
      await openAtRest(page, '/service-config/');
      const label = page.locator('[data-builder] label:has([value=RESOURCE_EXHAUSTED])');
      const choice = label.locator('input');
      const before = await choice.isChecked();
      await act(label);
      await expect(choice).toBeChecked({ checked: !before });
      const write = page.locator('[data-builder] [type=submit]');
      // What reads the form is fetched when a reader reaches for it.
      await expect(write).toBeEnabled();
      await act(write);
      await expect(page.locator('main')).not.toHaveAttribute('data-config-state', 'idle');
      await expect(page.locator('#config')).toHaveValue(before ? /^(?!.*RESOURCE)/s : /RESOURCE_EXHAUSTED/);
    });

    test('copies a spelling, an example and the address of a page', async ({ page }) => {
      const act = handOf(page);
      await ownClipboard(page);
      await openAtRest(page, '/codes/not-found/#names');
      const spelling = page.locator('.names dd').first();
      const example = page.locator('#example-go');
      for (const [button, text] of [
        [spelling.getByRole('button'), await spelling.locator('code').textContent()],
        [example.locator('button.copy').first(), await example.locator('pre').first().textContent()],
        [page.locator('[data-copy-link]'), page.url()],
      ] as const) {
        await act(button);
        await expect.poll(() => copied(page)).toBe(text);
      }
    });

    test('asks for the file of a log, and opens a group of it', async ({ page }) => {
      const act = handOf(page);
      await openAtRest(page, '/log/');
      const asked = page.waitForEvent('filechooser');
      await act(page.locator('#log-file'));
      await (await asked).setFiles({ name: 'app.log', mimeType: 'text/plain', buffer: Buffer.from(LOG) });
      await expect(page.locator('main')).toHaveAttribute('data-log-state', 'done');
      const group = page.locator('[data-log-group] details').first();
      await act(group.locator('> summary'));
      await expect(group).toHaveJSProperty('open', true);
    });
  });
}
