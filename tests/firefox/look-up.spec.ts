import type { Page } from 'puppeteer-core';
import { ESSENTIAL_LOG, ESSENTIAL_QUERIES } from '../essentials.ts';
import { expect, expectAddress, expectText, test } from './fixtures.ts';

const focused = (tab: Page) => tab.evaluate(() => document.activeElement?.textContent ?? '');

for (const [address, query, code] of ESSENTIAL_QUERIES) {
  test(`“${query}” is answered with ${code}`, async ({ tab, open }) => {
    await open(address);
    await tab.type('main textarea', query);
    await expectText(tab, '[data-answer]', code);
  });
}

test('a pasted log is counted in a worker', async ({ tab, open }) => {
  const { address, text, code, count } = ESSENTIAL_LOG;
  await open(address);
  await tab.type('main textarea', text);
  await expectText(tab, `[data-log-code=${code}] td`, count);
});

test('full-text search finds pages', async ({ tab, open }) => {
  await open('/search/#q=what%20is%20a%20trailer%20in%20a%20response');
  await expectText(tab, '[data-results] ~ .actions button', /./);
  await tab.click('[data-results] ~ .actions button');
  await expectText(tab, '[data-results] > li mark', /./);
});

test('the keyboard alone leads from anywhere to a code', async ({ tab, open }) => {
  await open('/zh/codes/ok/');
  await tab.keyboard.press('/');
  await tab.keyboard.type('14');
  await expectText(tab, '.lookup-panel a', 'UNAVAILABLE');
  await tab.keyboard.press('ArrowDown');
  expect(await focused(tab)).toContain('UNAVAILABLE');
  await tab.keyboard.press('Escape');
  await expect.poll(() => tab.$eval('.lookup-panel', (panel) => panel.checkVisibility())).toBe(false);
  await tab.keyboard.press('/');
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  await tab.keyboard.type('0');
  await tab.keyboard.press('Backspace');
  await expect.poll(() => tab.$eval('.lookup-panel', (panel) => panel.checkVisibility())).toBe(true);
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('Enter');
  await expectAddress(tab, '/zh/codes/unavailable/');
});

test('Enter in the box opens the look-up page with the text', async ({ tab, open }) => {
  await open('/');
  await tab.keyboard.press('/');
  await tab.keyboard.type('transport is closing');
  await tab.keyboard.press('Enter');
  await expectAddress(tab, '/search/#q=transport%20is%20closing');
  await expectText(tab, '[data-answer]', 'UNAVAILABLE');
});

test('a service config is checked, and one is built', async ({ tab, open }) => {
  await open('/service-config/');
  await tab.type('main textarea', '{"retryPolicy": {}}');
  await expectText(tab, '[data-verdict]', 'methodConfig');
  // The builder is fetched when a reader reaches for it.
  await tab.type('[data-builder] [name=names]', 'shop.v1.Orders');
  await tab.waitForSelector('[data-builder] button:enabled');
  await tab.click('[data-builder] button');
  await expectText(tab, '[data-verdict]', 'UNAVAILABLE');
});
