import { expect, test } from '../fixtures.ts';
import { settled } from '../look-up.ts';
import { SAME_CONTEXT } from '../same-context.ts';

test.use(SAME_CONTEXT);

for (const address of ['/', '/zh/codes/not-found/', '/search/']) {
  test(`/, Ctrl+K and Cmd+K lead from anywhere on ${address} to the box`, async ({ page }) => {
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      await page.goto(address);
      await page.keyboard.press(key);
      await expect(page.locator('form[data-lookup] textarea').first(), key).toBeFocused();
      await expect(page.locator('form[data-lookup] textarea').first(), key).toHaveValue('');
    }
  });
}

test('a slash inside the box is a slash', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('a/b');
  await expect(page.locator('textarea')).toHaveValue('a/b');
});

test('the first stop of the keyboard skips to the content', async ({ page }) => {
  await page.goto('/codes/unavailable/');
  await page.keyboard.press('Tab');
  await expect(page.locator('a.skip')).toBeFocused();
  await expect(page.locator('a.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('arrows walk through the suggestions, Enter opens one', async ({ page }) => {
  await page.goto('/zh/');
  await page.keyboard.press('/');
  await page.keyboard.type('14');
  const first = page.locator('.lookup-panel a').first();
  await expect(first).toContainText('UNAVAILABLE');
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.lookup-panel a').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('textarea')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh\/codes\/unavailable\/$/);
});

test('the box opens over the page, and Escape gives back place and focus', async ({ page }) => {
  await page.goto('/codes/ok/');
  await page.locator('#return a').focus();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(0);
  await page.keyboard.press('/');
  await page.keyboard.type('13');
  await expect(page.locator('dialog .lookup-panel')).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(place);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
  await expect(page.locator('#return a')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(place);
});

test('a press on Search opens the box, a press beside it and its own button close it', async ({ page }) => {
  await page.goto('/zh/codes/ok/');
  for (const close of [
    () => page.mouse.click(5, 600),
    () => page.locator('dialog form[method=dialog] button').click(),
  ]) {
    await page.locator('a[data-open-lookup]').click();
    await expect(page.locator('dialog textarea')).toBeFocused();
    await close();
    await expect(page.locator('dialog')).toBeHidden();
  }
});

test('on the board, Escape closes the suggestions and stays in the box', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('13');
  await expect(page.locator('.lookup-panel')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.locator('.lookup-panel')).toBeHidden();
  await expect(page.locator('textarea')).toBeFocused();
});

test('square brackets lead to the codes before and after', async ({ page }) => {
  await page.goto('/codes/unknown/');
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/invalid-argument\/$/);
  // The address changes before the script of the page runs.
  await page.waitForLoadState();
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/unknown\/$/);
});

test('Enter in the box opens the look-up page with the text', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('transport is closing');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=transport%20is%20closing$/);
  await settled(page);
  await expect(page.locator('[data-answer]')).toContainText('UNAVAILABLE');
});

test('on the look-up page arrows reach the answer and the results, Escape empties the box', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.keyboard.press('/');
  await page.keyboard.type('5');
  await settled(page);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-answer] h2 a')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-results] > li > a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('textarea')).toBeFocused();
  await expect(page.locator('textarea')).toHaveValue('');
});
