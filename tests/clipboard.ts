import type { Page } from 'playwright/test';

/** Lets a page write to a clipboard of its own, which the test can read: engines ask for leave to read the real one. */
export const ownClipboard = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const written: string[] = [];
    Object.assign(globalThis, { written });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void written.push(text) },
    });
  });

/** Returns what the page wrote to its clipboard last. */
export const copied = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (globalThis as unknown as { written: string[] }).written.at(-1));
