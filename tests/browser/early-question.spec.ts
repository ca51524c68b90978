/** A reader on a slow network types and presses Enter before the look-up has arrived; another pastes a whole log. */
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { settled, shownOn } from '../look-up.ts';
import { FULL, sampled } from '../tiers.ts';

/** Holds the look-up back. @returns what lets it through. */
const holdLookUp = async (page: Page): Promise<() => void> => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/assets/lookup.js', async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
};

const ASKED = /\/zh\/search\/#q=transport%20is%20closing$/;

for (const key of ['Enter', 'Tab Enter']) {
  test(
    `a question put with ${key} before the look-up has arrived is answered`,
    sampled(key === 'Enter'),
    async ({ page }) => {
      const letThrough = await holdLookUp(page);
      await page.goto('/zh/');
      await page.keyboard.press('/');
      await page.keyboard.type('transport is closing');
      for (const each of key.split(' ')) await page.keyboard.press(each);
      await expect(page.locator('textarea')).toHaveValue('transport is closing');
      letThrough();
      await expect(page).toHaveURL(ASKED);
      await settled(page);
      expect((await shownOn(page)).answer).toBe('UNAVAILABLE');
    },
  );
}

test('on the look-up page as well', async ({ page }) => {
  const letThrough = await holdLookUp(page);
  await page.goto('/zh/search/');
  await page.keyboard.press('/');
  await page.keyboard.type('transport is closing');
  await page.keyboard.press('Enter');
  await expect(page.locator('textarea')).toHaveValue('transport is closing');
  letThrough();
  await settled(page);
  expect(page.url()).toMatch(ASKED);
  expect((await shownOn(page)).answer).toBe('UNAVAILABLE');
});

test('the Enter that takes up a word from an input method asks nothing', async ({ page }) => {
  await page.goto('/zh/');
  await page.locator('textarea').fill('超时');
  await expect(page.locator('.lookup-panel')).toBeVisible();
  const unanswered = await page.locator('textarea').evaluate((field) => {
    const press = (init: KeyboardEventInit) =>
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }),
      );
    return [press({ isComposing: true }), press({ keyCode: 229 }), press({ shiftKey: true })];
  });
  expect(unanswered).toEqual([true, true, true]);
  await expect(page).toHaveURL(/\/zh\/$/);
});

const LOG = `rpc error: code = NotFound desc = no user\n${'at frame 😀 (file.go:1)\n'.repeat(40_000)}`;

/** A driver types, which takes a browser minutes for so many lines; a reader pastes, which takes it a second. */
const paste = (page: Page, text: string) =>
  page.locator('textarea').evaluate((field: HTMLTextAreaElement, pasted) => {
    field.focus();
    field.value = pasted;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);

/** How a reader gets from the board to the look-up page. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'with Enter': (page) => page.locator('textarea').press('Enter'),
  'by the link to all results': (page) => page.locator('.lookup-panel li:last-child a').click(),
};

for (const [way, go] of Object.entries(WAYS)) {
  test(
    `a log of a megabyte reaches the look-up page whole ${way}, its language switch and a reload`,
    sampled(way === 'with Enter'),
    async ({ page }) => {
      const arrived = async (address: RegExp) => {
        await expect(page).toHaveURL(address);
        await settled(page);
        expect((await shownOn(page)).answer).toBe('NOT_FOUND');
        expect(await page.locator('main textarea').inputValue()).toBe(LOG);
        expect(page.url().length).toBeLessThan(30_000);
      };
      await page.goto('/');
      await paste(page, LOG);
      await expect(page.locator('.lookup-panel')).toBeVisible();
      await go(page);
      await arrived(/\/search\/#q=rpc/);
      await page.reload();
      await arrived(/\/search\/#q=rpc/);
      await page.locator('nav a[hreflang=zh-CN]').click();
      await arrived(/\/zh\/search\/#q=rpc/);
    },
  );
}

test('without storage the beginning of a log reaches the look-up page', FULL, async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'sessionStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.goto('/');
  await paste(page, LOG);
  await page.locator('textarea').press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=rpc/);
  await settled(page);
  expect((await shownOn(page)).answer).toBe('NOT_FOUND');
});

test('a long text is answered wherever its cut for the address falls', async ({ page }) => {
  await page.goto('/search/');
  // One of the two is cut between the halves of a character.
  for (const name of ['NotFound', 'Aborted']) {
    await paste(page, `rpc error: code = ${name} desc = ${'😀'.repeat(5000)}`);
    await expect(page.locator('[data-answer]')).toHaveAttribute('data-code', /NOT_FOUND|ABORTED/);
    await settled(page);
    expect(page.url()).toContain(`#q=rpc%20error%3A%20code%20%3D%20${name}`);
  }
});

test('a browser that refuses another address in its history still answers', async ({ page }) => {
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('100 times per 30 seconds', 'SecurityError');
    };
  });
  await page.goto('/search/');
  await page.locator('main textarea').fill('14');
  await settled(page);
  expect((await shownOn(page)).answer).toBe('UNAVAILABLE');
});
