/** What every test in WebKitGTK starts from: a window without history. */
import { expect, test as base } from 'playwright/test';
import { By, type WebDriver } from 'selenium-webdriver';
import { startSession } from './driver.ts';

interface Fixtures {
  readonly tab: WebDriver;
  readonly open: (address: string) => Promise<void>;
}

export const test = base.extend<Fixtures>({
  // Playwright wants to see which fixtures are used.
  tab: async ({}, use) => {
    const { tab, close } = await startSession();
    try {
      await tab.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 });
      await use(tab);
    } finally {
      await close();
    }
  },
  open: async ({ tab, baseURL }, use) => {
    await use((address) => tab.get(baseURL + address));
  },
});

/** Types into the first match. */
export const type = (tab: WebDriver, selector: string, ...keys: string[]) =>
  tab.findElement(By.css(selector)).sendKeys(...keys);

/** Waits until the text of the first match holds a text. */
export const expectText = (tab: WebDriver, selector: string, text: string | RegExp) =>
  expect
    .poll(() => tab.executeScript('return document.querySelector(arguments[0])?.innerText ?? ""', selector), {
      message: selector,
    })
    .toEqual(typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text));

/** Waits until the address below the origin is this one. */
export const expectAddress = (tab: WebDriver, address: string) =>
  expect
    .poll(async () => {
      const { pathname, search, hash } = new URL(await tab.getCurrentUrl());
      return pathname + search + hash;
    })
    .toBe(address);

export { expect };
