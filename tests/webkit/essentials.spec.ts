import type { AddressInfo } from 'node:net';
import { By, Key, type WebDriver } from 'selenium-webdriver';
import { siteServer } from '../../src/tools/serve.ts';
import { DIST, onePageOfEachKind, readSite } from '../built-site.ts';
import { ESSENTIAL_FORWARDS, ESSENTIAL_LOG, ESSENTIAL_QUERIES } from '../essentials.ts';
import { expect, expectAddress, expectText, test, type } from './fixtures.ts';

for (const [address, query, code] of ESSENTIAL_QUERIES) {
  test(`“${query}” is answered with ${code}`, async ({ tab, open }) => {
    await open(address);
    await type(tab, 'main textarea', query);
    await expectText(tab, '[data-answer]', code);
  });
}

test('a pasted log is counted in a worker', async ({ tab, open }) => {
  const { address, text, code, count } = ESSENTIAL_LOG;
  await open(address);
  await type(tab, 'main textarea', text);
  await expectText(tab, `[data-log-code=${code}] td`, count);
});

for (const [from, to] of Object.entries(ESSENTIAL_FORWARDS)) {
  test(`${from} forwards to ${to}`, async ({ tab, open }) => {
    await open(from);
    await expectAddress(tab, to);
    await expectText(tab, 'h1', /[A-Z]/);
  });
}

test('the board leads to a code', async ({ tab, open }) => {
  await open('/zh/');
  await tab.findElement(By.css('.board [data-code=NOT_FOUND] a')).click();
  await expectAddress(tab, '/zh/codes/not-found/');
});

/** Most pages keep their box in a dialog that a link opens. */
const openBox = async (tab: WebDriver) => {
  for (const link of await tab.findElements(By.css('a[data-open-lookup]')))
    if (await link.isDisplayed()) await link.click();
};

test('full-text search finds pages', async ({ tab, open }) => {
  await open('/search/#q=what%20is%20a%20trailer%20in%20a%20response');
  await expectText(tab, '[data-results] ~ .actions button', /./);
  await tab.findElement(By.css('[data-results] ~ .actions button')).click();
  await expectText(tab, '[data-results] > li mark', /./);
});

test('the box drops down an answer, Enter opens the look-up page with the text', async ({ tab, open }) => {
  await open('/zh/codes/ok/');
  await openBox(tab);
  await type(tab, 'form[data-lookup] textarea', '14');
  await expectText(tab, '.lookup-panel a', 'UNAVAILABLE');
  await type(tab, 'form[data-lookup] textarea', Key.ENTER);
  await expectAddress(tab, '/zh/search/#q=14');
  await expectText(tab, '[data-answer]', 'UNAVAILABLE');
});

test('an unknown address gets the missing page, which finds the code in it', async ({ tab, open }) => {
  await open('/zh/StatusCode.NOT_FOUND');
  await expectText(tab, '[data-locale=zh] [data-suggestion] a', 'NOT_FOUND');
  expect(await tab.findElement(By.css('[data-locale=en]')).isDisplayed()).toBe(false);
});

test('encoded details are taken apart', async ({ tab, open }) => {
  await open('/search/');
  await type(tab, 'main textarea', 'grpc-status-details-bin: CAUSCW5vdCBmb3VuZA');
  await expectText(tab, '[data-answer]', 'NOT_FOUND');
});

/** The driver cannot read the console, so the page itself notes from here on what breaks its policy. */
const watchPolicy = (tab: WebDriver) =>
  tab.executeScript(`
    globalThis.broken = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective));
  `);
const brokenPolicy = (tab: WebDriver) => tab.executeScript<string[]>('return broken');

for (const address of onePageOfEachKind(readSite())) {
  test(`the box on ${address} answers within the policy`, async ({ tab, open }) => {
    await open(address);
    await watchPolicy(tab);
    await openBox(tab);
    await type(tab, 'form[data-lookup] textarea', '5');
    await expectText(tab, '.lookup-panel a, [data-answer]', 'NOT_FOUND');
    expect(await brokenPolicy(tab)).toEqual([]);
  });
}

test('what breaks the policy is noticed', async ({ tab, open }) => {
  await open('/');
  await watchPolicy(tab);
  await tab.executeScript(`
    const style = document.createElement('style');
    style.textContent = 'main { visibility: hidden }';
    document.head.append(style);
  `);
  await expect.poll(() => brokenPolicy(tab)).toContain('style-src-elem');
  expect(await tab.findElement(By.css('main')).isDisplayed()).toBe(true);
});

test('after one visit pages and the look-up work without a network', async ({ tab }) => {
  const server = siteServer(DIST).listen(0);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const goOffline = () => {
    server.close();
    server.closeAllConnections();
  };
  try {
    await tab.get(`${origin}/`);
    await expect
      .poll(() => tab.executeScript('return navigator.serviceWorker.controller !== null'))
      .toBe(true);
    goOffline();
    await tab.get(`${origin}/codes/unavailable/`);
    await expectText(tab, 'h1', 'UNAVAILABLE');
    await tab.get(`${origin}/search/`);
    await type(tab, 'main textarea', '5');
    await expectText(tab, '[data-answer]', 'NOT_FOUND');
  } finally {
    goOffline();
  }
});

test('a service config is checked, and one is built', async ({ tab, open }) => {
  await open('/service-config/');
  await type(tab, 'main textarea', '{"retryPolicy": {}}');
  await expectText(tab, '[data-verdict]', 'methodConfig');
  // The builder is fetched when a reader reaches for it.
  await type(tab, '[data-builder] [name=names]', 'shop.v1.Orders');
  await tab.wait(async () => await tab.findElement(By.css('[data-builder] button')).isEnabled());
  await tab.findElement(By.css('[data-builder] button')).click();
  await expectText(tab, '[data-verdict]', 'UNAVAILABLE');
});
