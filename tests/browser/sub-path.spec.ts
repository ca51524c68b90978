import type { AddressInfo } from 'node:net';
import { siteServer } from '../../src/tools/serve.ts';
import { readSite } from '../built-site.ts';
import { USUAL_CHROMIUM } from '../chromium.ts';
import { expect, test } from '../fixtures.ts';
import { followLinks } from '../links.ts';
import { lookUpOn } from '../look-up.ts';
import { BASE, BELOW, buildBelow } from '../sub-path.ts';
import { FULL } from '../tiers.ts';

test.use(USUAL_CHROMIUM);

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test.beforeAll(buildBelow);

test('below a sub-path what programs read names addresses below it', FULL, () => {
  const site = readSite(BELOW);
  const { href } = site.published;
  expect(JSON.parse(site.read('/14.json').toString())).toMatchObject({
    $schema: `${href}schema/v1/code.json`,
    pages: { en: `${href}codes/unavailable/`, zh: `${href}zh/codes/unavailable/` },
  });
  const twin = site.read('/zh/codes/unavailable.md').toString();
  expect(twin).toContain(`canonical: ${href}zh/codes/unavailable/`);
  expect(twin).toContain(`](${href}zh/codes/resource-exhausted.md)`);
  expect(site.read('/llms.txt').toString()).toContain(`](${href}codes/unavailable.md)`);
  expect(site.read('/changes.atom').toString()).toContain(`${href}changes/#codes`);
});

test('below a sub-path every link resolves, and canonical addresses name host and folder', FULL, () => {
  const site = readSite(BELOW);
  expect(site.published.href).toBe('https://docs.example.org/reference/');
  const { followed, problems } = followLinks(site);
  expect(problems).toEqual([]);
  expect(followed).toBeGreaterThan(3 * site.pages.length);
});

test(
  'below a sub-path pages, look-up, full-text search, forwards and the missing page work',
  FULL,
  async ({ page }) => {
    const server = siteServer(BELOW, BASE).listen(0);
    const { port } = server.address() as AddressInfo;
    const root = `http://localhost:${port}${BASE}`;
    try {
      await page.goto(root);
      await page.locator('.board [data-code=ABORTED] a').click();
      await expect(page).toHaveURL(`${root}codes/aborted/`);

      await page.goto(`${root}zh/14#retry`);
      await expect(page).toHaveURL(`${root}zh/codes/unavailable/#retry`);

      await page.goto(`${root}search/`);
      expect((await lookUpOn(page, '14')).answer).toBe('UNAVAILABLE');
      await lookUpOn(page, 'what is a trailer in a response');
      const hrefs = await page
        .locator('[data-results] a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(hrefs.length).toBeGreaterThan(0);
      expect(hrefs.filter((href) => !href?.startsWith(BASE))).toEqual([]);

      await page.goto(`${root}zh/StatusCode.NOT_FOUND`);
      await expect(page.locator('[data-suggestion] a').filter({ visible: true })).toHaveAttribute(
        'href',
        `${BASE}zh/codes/not-found/`,
      );
    } finally {
      server.close();
    }
  },
);

test.describe('with the service worker', () => {
  test.use({ serviceWorker: true });

  test(
    'below a sub-path the site works without a network after one visit',
    FULL,
    async ({ page, context }) => {
      const server = siteServer(BELOW, BASE).listen(0);
      const { port } = server.address() as AddressInfo;
      const root = `http://localhost:${port}${BASE}`;
      try {
        await page.goto(root);
        const isControlled = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
        await expect.poll(isControlled, { timeout: 15_000 }).toBe(true);
        await context.setOffline(true);
        await page.goto(`${root}14`);
        await expect(page).toHaveURL(`${root}codes/unavailable/`);
        await page.goto(`${root}search/`);
        expect((await lookUpOn(page, 'codes.NotFound')).answer).toBe('NOT_FOUND');
      } finally {
        server.close();
      }
    },
  );
});
