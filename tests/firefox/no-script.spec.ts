import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../src/tools/serve.ts';
import { codeNames } from '../../src/data/names.ts';
import { DIST } from '../built-site.ts';
import { expect, follow, test } from './fixtures.ts';

/* Firefox cannot be driven with its scripts switched off; a sandbox that a host declares forbids them as well. */
const SANDBOX = 'sandbox allow-same-origin allow-forms allow-top-navigation';

let server: Server;
let origin = '';

test.beforeAll(() => {
  const site = siteServer(DIST);
  server = createServer((request, response) => {
    response.setHeader('content-security-policy', SANDBOX);
    site.emit('request', request, response);
  }).listen(0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test('without a script the board leads to the pages of the codes', async ({ tab, noise }) => {
  await tab.goto(`${origin}/zh/`);
  await follow(tab, '.board [data-code=NOT_FOUND] a');
  expect(tab.url()).toBe(`${origin}/zh/codes/not-found/`);
  expect(await tab.$$('button.copy')).toHaveLength(0);
  noise.length = 0;
});

test('without a script the look-up page offers every code, and the box sends nothing', async ({
  tab,
  noise,
}) => {
  await tab.goto(`${origin}/search/`);
  const shown = await tab.$$eval('noscript .board [data-code] a', (all) =>
    all.filter((each) => each.checkVisibility()),
  );
  expect(shown.length).toBe(codeNames.length);
  await tab.type('form[data-lookup] textarea', 'secret');
  await follow(tab, 'form[data-lookup] button');
  expect(tab.url()).toBe(`${origin}/?#codes`);
  noise.length = 0;
});

test('without a script a short address shows the way', async ({ tab, noise }) => {
  await tab.goto(`${origin}/zh/CANCELED/`);
  await follow(tab, 'a');
  expect(tab.url()).toBe(`${origin}/zh/codes/cancelled/`);
  noise.length = 0;
});
