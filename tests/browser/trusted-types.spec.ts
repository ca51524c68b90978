import { expect, test, type Page } from 'playwright/test';
import { TRUSTED_TYPES_POLICY } from '../../src/browser/trusted.ts';

/* Without the fixture that wants an empty console: the browser reports there what it rejects, as it should. */

/** What a careless line of code could hand a text to. */
const SINKS: Readonly<Record<string, string>> = {
  'the markup of an element': 'document.body.innerHTML = text',
  'markup beside an element': "document.body.insertAdjacentHTML('beforeend', text)",
  'a parser': "new DOMParser().parseFromString(text, 'text/html')",
  'the document': 'document.write(text)',
  'a script': "document.createElement('script').text = text",
  'the address of a script': "document.createElement('script').src = text",
  'an event handler': "document.body.setAttribute('onclick', text)",
  'a frame': "document.createElement('iframe').srcdoc = text",
  'a worker': 'new Worker(text)',
  'a service worker': 'navigator.serviceWorker.register(text)',
};

/** Tells whether the browser rejects what the code does with a text. */
const isRefused = (page: Page, code: string): Promise<boolean> =>
  page.evaluate(
    `(async (text) => { await (${code}); })('/sw.js').then(() => false, (error) => error instanceof TypeError)`,
  );

for (const address of ['/', '/zh/search/', '/codes/unavailable/', '/404.html']) {
  test(`on ${address} no text becomes markup, code or the address of code`, async ({ page }) => {
    await page.goto(address);
    for (const [sink, code] of Object.entries(SINKS))
      expect.soft(await isRefused(page, code), sink).toBe(true);
  });
}

test('a page creates no policy but the one for the service worker, and that once', async ({ page }) => {
  const create = (name: string) =>
    page.evaluate((given) => {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown };
      };
      try {
        trustedTypes.createPolicy(given, {});
        return 'created';
      } catch {
        return 'refused';
      }
    }, name);
  await page.goto('/search/');
  expect(await create('default')).toBe('refused');
  expect(await create('lookup')).toBe('refused');
  // The page itself may already have created it; nothing creates it after that.
  await create(TRUSTED_TYPES_POLICY);
  expect(await create(TRUSTED_TYPES_POLICY)).toBe('refused');
});
