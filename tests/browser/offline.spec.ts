import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { factsOf } from '../../src/data/codes.ts';
import { locales } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { writeServiceWorker } from '../../src/build/service-worker.ts';
import { siteServer } from '../../src/tools/serve.ts';
import { openAtRest } from '../at-rest.ts';
import { DIST } from '../built-site.ts';
import { USUAL_CHROMIUM } from '../chromium.ts';
import { ESSENTIAL_LOG } from '../essentials.ts';
import { expect, test } from '../fixtures.ts';
import { tap } from '../hands.ts';
import { lookUpOn, openLookUp } from '../look-up.ts';
import { FULL, sampled } from '../tiers.ts';

test.use({ ...USUAL_CHROMIUM, serviceWorker: true });

const controllerOf = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller?.state ?? 'none');

const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const caches = await Promise.all((await self.caches.keys()).map((name) => self.caches.open(name)));
    const requests = await Promise.all(caches.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname.replace(/^.*\/offline-|\..*$/g, ''));
  });

const registrations = (page: Page): Promise<number> =>
  page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length));

/** Reads a page until everything is kept that it calls for. */
const visit = async (page: Page, address: string) => {
  await page.goto(address);
  await expect.poll(() => controllerOf(page), { timeout: 30_000 }).toBe('activated');
};

/** The lines of the page's status that a reader sees on /offline/. */
const statusOn = (page: Page) => page.locator('[data-offline] [role=status]');

test('a log is counted and explained without a network', FULL, async ({ page, context }) => {
  await visit(page, '/codes/ok/');
  await context.setOffline(true);
  await page.goto('/log/');
  await page.locator('main textarea').fill(`${ESSENTIAL_LOG.text}\n`);
  await expect(page.locator('main')).toHaveAttribute('data-log-state', 'done');
  await page.locator('[data-log-group] summary').first().click();
  await expect(page.locator('[data-log-group] [data-answer]')).toHaveAttribute(
    'data-code',
    ESSENTIAL_LOG.code,
  );
});

for (const locale of locales) {
  const start = `/${addressOf({ page: 'code', name: 'OK' }, locale)}`;

  test(
    `after one visit to ${start} the look-up works without a network`,
    sampled(locale === 'zh'),
    async ({ page, context }) => {
      await visit(page, start);
      await context.setOffline(true);
      await openLookUp(page, locale);
      expect((await lookUpOn(page, '14')).answer).toBe('UNAVAILABLE');
      expect((await lookUpOn(page, 'codes.NotFound')).answer).toBe('NOT_FOUND');
      expect((await lookUpOn(page, 'rpc error: code = Unavailable desc = transport is closing')).answer).toBe(
        'UNAVAILABLE',
      );
      await lookUpOn(page, { en: 'what is a trailer in a response', zh: '尾部元数据是什么' }[locale]);
      await page.locator('[data-results] ~ .actions button').click();
      await expect(page.locator('[data-results] > li mark').first()).toBeVisible();
    },
  );

  test(
    `after one visit to ${start} every page opens without a network`,
    sampled(locale === 'en'),
    async ({ page, context, baseURL }) => {
      await visit(page, start);
      await context.setOffline(true);
      for (const route of [
        { page: 'board' },
        { page: 'code', name: 'DATA_LOSS' },
        { page: 'message', id: 'go-transport-is-closing' },
        { page: 'guide', id: 'retry' },
        { page: 'choose' },
        { page: 'mappings' },
        { page: 'library', id: 'go' },
      ] as const) {
        const address = `/${addressOf(route, locale)}`;
        expect((await page.goto(address))?.status(), address).toBe(200);
        await expect(page.locator('h1').first()).toBeVisible();
      }
      await page.goto(`/${addressOf({ page: 'board' }, locale)}14?from=log#retry`);
      const goal = addressOf({ page: 'code', name: 'UNAVAILABLE' }, locale);
      await expect(page).toHaveURL(`${baseURL}/${goal}?from=log#retry`);
    },
  );
}

test(
  'the parts of one language are kept, and another one when a page of it is opened',
  FULL,
  async ({ page }) => {
    await visit(page, '/');
    expect((await kept(page)).sort()).toEqual(['core', 'en', 'search-en']);
    await page.goto('/zh/');
    await expect
      .poll(async () => (await kept(page)).sort())
      .toEqual(['core', 'en', 'search-en', 'search-zh', 'zh']);
  },
);

test(
  'without a network an unknown address gets the missing page, which still helps',
  FULL,
  async ({ page, context }) => {
    await visit(page, '/');
    await context.setOffline(true);
    const response = await page.goto('/codes/StatusCode.UNAVAILABLE');
    expect(response?.status()).toBe(404);
    const suggestion = page.locator('[data-suggestion] a').filter({ visible: true });
    await expect(suggestion).toHaveText('UNAVAILABLE');
    await suggestion.click();
    await expect(page).toHaveURL(/\/codes\/unavailable\/$/);
  },
);

test(
  'without a network a page in a language that is not kept says so in that language',
  FULL,
  async ({ page, context }) => {
    await visit(page, '/');
    await context.setOffline(true);
    expect((await page.goto('/zh/codes/ok/'))?.status()).toBe(503);
    await expect(page.locator('[data-absent]')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await page.goto('/offline/');
    await expect(page.locator('[data-absent]')).toBeHidden();
  },
);

test.describe('a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('removes what is kept', async ({ page }) => {
    await visit(page, '/offline/');
    await expect(statusOn(page)).toHaveText(/\d MB/);
    await tap(page, page.locator('[data-offline] button').filter({ visible: true }));
    await expect(statusOn(page)).toHaveText(/keeps nothing/);
    expect(await kept(page)).toEqual([]);
  });
});

test('the reader sees what is kept, removes it, and is asked no more', async ({ page, context }) => {
  await visit(page, '/zh/offline/');
  await expect(statusOn(page)).toHaveText(/\d MB/);
  await page.locator('[data-offline] button').filter({ visible: true }).click();
  await expect(statusOn(page)).toHaveText(/不存/);
  expect(await kept(page)).toEqual([]);
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await registrations(page)).toBe(0);

  await page.locator('[data-offline] button').filter({ visible: true }).click();
  await expect(statusOn(page)).toHaveText(/\d MB/, { timeout: 15_000 });
  await context.setOffline(true);
  await page.goto('/zh/14');
  await expect(page.locator('h1')).toContainText('UNAVAILABLE');
});

test('after one visit a service config is checked without a network', FULL, async ({ page, context }) => {
  await visit(page, '/service-config/');
  await context.setOffline(true);
  await page.goto('/service-config/');
  await page.locator('main textarea').fill('{"retryPolicy": {}}');
  await expect(page.locator('[data-verdict]')).toContainText('methodConfig');
});

test('a data saver keeps nothing until the reader asks for it', FULL, async ({ page, context }) => {
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await openAtRest(page, '/offline/');
  expect(await registrations(page)).toBe(0);
  await page.locator('[data-offline] button').filter({ visible: true }).click();
  await expect(statusOn(page)).toHaveText(/\d+(\.\d)? MB/, { timeout: 15_000 });
});

test(
  'on a device that is full nothing is kept, and pages and look-up work as ever',
  FULL,
  async ({ page, context, baseURL }) => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: String(baseURL), quotaSize: 1000 });
    const worker = context.waitForEvent('serviceworker');
    await page.goto('/codes/ok/');
    await worker;
    await expect.poll(() => registrations(page)).toBe(0);
    expect(await kept(page)).toEqual([]);
    await openAtRest(page, '/offline/');
    await expect(statusOn(page)).toHaveText(/keeps nothing/);
    await openLookUp(page, 'en');
    expect((await lookUpOn(page, '14')).answer).toBe('UNAVAILABLE');
  },
);

/** What browsers take away: storage by setting, service workers by age or private mode. */
const REFUSALS: Readonly<Record<string, () => void>> = {
  'storage is forbidden': () => {
    for (const name of ['localStorage', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  },
  'there are no service workers': () =>
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
  'service workers are refused': () => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
    ServiceWorkerContainer.prototype.getRegistration = () =>
      Promise.reject(new DOMException('no', 'SecurityError'));
    CacheStorage.prototype.keys = () => Promise.reject(new DOMException('no', 'SecurityError'));
  },
};

for (const [refusal, refuse] of Object.entries(REFUSALS)) {
  test(
    `where ${refusal}, pages and look-up work as ever`,
    sampled(refusal === 'storage is forbidden'),
    async ({ page, context }) => {
      await context.addInitScript(refuse);
      await openAtRest(page, '/offline/');
      await expect(statusOn(page)).toHaveText(/cannot keep/);
      await openLookUp(page, 'en');
      expect((await lookUpOn(page, '14')).answer).toBe('UNAVAILABLE');
    },
  );
}

test('an install that begins while no page is open keeps what the next page calls for', async ({ page }) => {
  await page.goto('/codes/ok/');
  // The page is left as soon as it has asked for its worker, before that installs.
  await page.waitForFunction(() => navigator.serviceWorker.getRegistration());
  await page.goto('about:blank');
  await page.goto('/offline/');
  await expect(statusOn(page)).toHaveText(/This device keeps \d/);
});

test('where storage takes nothing more, a choice is not remembered and nothing throws', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/codes/aborted/');
  await page.locator('details[data-language=rust] > summary').click();
  await expect(page.locator('details[data-language=rust] a').first()).toBeVisible();
  await openAtRest(page, '/offline/');
  await expect(statusOn(page)).toHaveText(/This device keeps \d/);
  await page.locator('[data-remove]').click();
  await expect(statusOn(page)).toHaveText(/cannot keep/);
  expect(await kept(page)).toEqual([]);
});

test.describe('when a new build is published', () => {
  const BEFORE = factsOf('OK').meaning.en;
  const AFTER = 'What the second build says';
  let folder = '';
  let server: Server;
  let origin = '';
  let published: Server;

  /** A second build: the page of OK and the words of the look-up say something new. */
  const buildAgain = async () => {
    for (const file of ['codes/ok/index.html', 'lookup/en.json']) {
      const path = join(folder, file);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(BEFORE, AFTER));
    }
    await writeServiceWorker(folder, true);
    published = siteServer(folder);
  };

  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    // Of what is only for programs nothing is kept, and it is half of the files.
    cpSync(DIST, folder, { recursive: true, filter: (path) => !/\.(?:br|gz|md|png)$/.test(path) });
    published = siteServer(folder);
    server = createServer((request, response) => published.emit('request', request, response)).listen(0);
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });

  test.afterEach(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  /** What the page says and what the look-up on it says: always the same build. */
  const expectBuild = async (page: Page, text: string) => {
    await expect(page.locator('main')).toContainText(text);
    await page.locator('a[data-open-lookup]').click();
    await page.locator('form[data-lookup] textarea').fill('0');
    await expect(page.locator('.lookup-panel li').first()).toContainText(text);
  };

  const fetchUpdate = async (page: Page) => {
    await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.ready.then(({ waiting }) => waiting?.state)))
      .toBe('installed');
  };

  test('open pages stay with the old one, and the next visit gets the new one whole', async ({ page }) => {
    await visit(page, `${origin}/codes/ok/`);
    await buildAgain();
    await fetchUpdate(page);
    await page.goto(`${origin}/codes/internal/`);
    await page.goto(`${origin}/codes/ok/`);
    await expectBuild(page, BEFORE);

    await expect(async () => {
      await page.goto('about:blank');
      await page.goto(`${origin}/codes/ok/`);
      await expect(page.locator('main')).toContainText(AFTER, { timeout: 500 });
    }).toPass();
    await expectBuild(page, AFTER);
    expect((await kept(page)).sort()).toEqual(['core', 'en', 'search-en']);
  });

  test('a reload of the only page gives the new one, fragment included', FULL, async ({ page }) => {
    await visit(page, `${origin}/codes/ok/#retry`);
    await buildAgain();
    await fetchUpdate(page);
    await page.reload();
    await expectBuild(page, AFTER);
    await expect(page).toHaveURL(`${origin}/codes/ok/#retry`);
  });

  test('a reload gives no way while another page is open', FULL, async ({ page, context }) => {
    await visit(page, `${origin}/codes/ok/`);
    const other = await context.newPage();
    await other.goto(`${origin}/codes/ok/`);
    await buildAgain();
    await fetchUpdate(page);
    await page.reload();
    await expectBuild(page, BEFORE);
    await expectBuild(other, BEFORE);
  });

  test('a build without offline reading removes what was kept', FULL, async ({ page }) => {
    await visit(page, `${origin}/codes/ok/`);
    await writeServiceWorker(folder, false);
    published = siteServer(folder);
    await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
    await expect.poll(() => kept(page)).toEqual([]);
    await expect.poll(() => registrations(page)).toBe(0);
  });
});
