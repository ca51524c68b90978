/* A page left while it arrives must leave no error behind. This is why `@view-transition` is not used between pages:
   Chromium rejects a promise for each transition cut short, and no script of either page can catch it. */
import { expect, test } from '../fixtures.ts';

test('who changes their mind while a page loads leaves no error behind', async ({ page }) => {
  for (const frames of [0, 1, 2, 3, 4]) {
    await page.goto('/codes/unavailable/');
    await page.evaluate((later) => {
      const click = (address: string) => document.querySelector<HTMLElement>(`a[href="${address}"]`)?.click();
      click('/changes/');
      const after = (left: number): unknown =>
        left > 0 ? requestAnimationFrame(() => after(left - 1)) : click('/choose/');
      after(later);
    }, frames);
    await expect(page).toHaveURL(/\/(?:choose|changes)\/$/);
    await page.waitForLoadState();
  }
});

test('a page that forwards leaves no error behind', async ({ page }) => {
  for (const address of ['/14', '/UNAVAILABLE', '/zh/NotFound', '/Aborted']) {
    await page.goto('/zh/');
    await page.evaluate((to) => location.assign(to), address);
    await expect(page.locator('main[data-code-page]')).toBeVisible();
  }
});
