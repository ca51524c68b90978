import { readSite, sitemapOf } from '../built-site.ts';
import { expect, test } from './fixtures.ts';

test.describe.configure({ timeout: 600_000 });

/* Pages are left as soon as they are loaded, which would cut off a service worker in the middle of its installation. */
test.use({ settings: { 'dom.serviceWorkers.enabled': false } });

test('no page of the site breaks its policy', async ({ tab, baseURL, noise }) => {
  const broken = new Map<string, string[]>();
  for (const address of sitemapOf(readSite())) {
    await tab.goto(baseURL + address, { waitUntil: 'domcontentloaded' });
    if (noise.length > 0) broken.set(address, noise.splice(0));
  }
  expect([...broken]).toEqual([]);
});
