import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { siteServer } from '../../src/tools/serve.ts';
import { DIST } from '../built-site.ts';
import { expect, expectText, test } from './fixtures.ts';

let server: Server;
let origin = '';

test.beforeEach(() => {
  server = siteServer(DIST).listen(0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

const goOffline = () => {
  server.close();
  server.closeAllConnections();
};

test.afterEach(goOffline);

const visit = async (tab: Page, address: string) => {
  await tab.goto(origin + address);
  await tab.waitForFunction(() => navigator.serviceWorker.controller !== null);
};

test('after one visit pages, short addresses and the look-up work without a network', async ({ tab }) => {
  await visit(tab, '/zh/');
  goOffline();
  await tab.goto(`${origin}/zh/14#retry`).catch(() => undefined);
  await expect.poll(() => tab.url()).toBe(`${origin}/zh/codes/unavailable/#retry`);
  await tab.goto(`${origin}/zh/search/`);
  await tab.type('main textarea', '14');
  await expectText(tab, '[data-answer]', 'UNAVAILABLE');
  await tab.goto(
    `${origin}/zh/search/#q=%E5%B0%BE%E9%83%A8%E5%85%83%E6%95%B0%E6%8D%AE%E6%98%AF%E4%BB%80%E4%B9%88`,
  );
  await tab.reload();
  await expectText(tab, '[data-results] ~ .actions button', /./);
  await tab.click('[data-results] ~ .actions button');
  await expectText(tab, '[data-results] > li mark', /./);
  expect((await tab.goto(`${origin}/zh/nothing-here`))?.status()).toBe(404);
});

test('the reader removes what is kept', async ({ tab }) => {
  await visit(tab, '/offline/');
  await expectText(tab, '[data-offline] [role=status]', /\d MB/);
  await tab.click('[data-remove]');
  await expectText(tab, '[data-offline] [role=status]', /nothing/);
  expect(await tab.evaluate(async () => (await caches.keys()).length)).toBe(0);
});
