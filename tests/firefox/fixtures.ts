/** What every test in Firefox starts from: a page without history, which has to stay quiet. */
import { existsSync } from 'node:fs';
import { expect, test as base } from 'playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const NAMES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

const findFirefox = (): string => {
  const found = [process.env['FIREFOX_PATH'] ?? '', ...NAMES].find((path) => existsSync(path));
  if (!found)
    throw new Error('no Firefox: install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH');
  return found;
};

/** Settings of the browser, as about:config names them. */
type Settings = Readonly<Record<string, unknown>>;

interface Fixtures {
  readonly tab: Page;
  /** What the console said and what was thrown; violations of the policy are among it. */
  readonly noise: string[];
  readonly open: (address: string) => Promise<number | undefined>;
}

/** Firefox says so, without an address, of an icon whose page was left before the service worker had answered. */
const CUT_OFF_ICON = /^Failed to load ‘’\. A ServiceWorker intercepted/;

export const test = base.extend<Fixtures, { readonly settings: Settings; readonly firefox: Browser }>({
  settings: [{}, { option: true, scope: 'worker' }],
  firefox: [
    async ({ settings }, use) => {
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: findFirefox(),
        headless: true,
        extraPrefsFirefox: { ...settings },
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  noise: [[], { scope: 'test' }],
  tab: async ({ firefox, noise }, use) => {
    noise.length = 0;
    const context = await firefox.createBrowserContext();
    const tab = await context.newPage();
    tab.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
    tab.on('pageerror', (error) => {
      const text = error instanceof Error ? error.message : String(error);
      if (!CUT_OFF_ICON.test(text)) noise.push(text);
    });
    await use(tab);
    await context.close();
    if (noise.length > 0) throw new Error(`the page was not quiet:\n${noise.join('\n')}`);
  },
  open: async ({ tab, baseURL }, use) => {
    await use(async (address) => (await tab.goto(baseURL + address))?.status());
  },
});

/** Follows a link and waits for what it leads to. */
export const follow = (tab: Page, selector: string) =>
  Promise.all([tab.waitForNavigation(), tab.click(selector)]);

/** Waits until the text of the first match holds a text. */
export const expectText = (tab: Page, selector: string, text: string | RegExp) =>
  expect
    .poll(() => tab.$eval(selector, (found) => found.textContent).catch(() => ''), { message: selector })
    .toEqual(typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text));

/** Waits until the address below the origin is this one. */
export const expectAddress = (tab: Page, address: string) =>
  expect
    .poll(() => {
      const { pathname, search, hash } = new URL(tab.url());
      return pathname + search + hash;
    })
    .toBe(address);

export { expect } from 'playwright/test';
