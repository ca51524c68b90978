/** Opens pages for tests that count what comes after the page itself. */
import type { Page } from 'playwright/test';

/**
 * Opens an address and waits until its scripts have run and its network rests. `networkidle` alone is not enough: on a
 * busy machine half a second without requests passes before the script of the page has run and listens to keys.
 */
export const openAtRest = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
};
