/** What the service worker keeps and answers, run outside a browser with a device and a network made for it. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesIn } from '../../src/build/built-files.ts';
import { writeServiceWorker } from '../../src/build/service-worker.ts';
import { bundleAddress, nameInAddress } from '../../src/worker/bundle.ts';
import { SCOPE, WorkerScope } from '../worker-scope.ts';

const FILES: Readonly<Record<string, string>> = {
  'index.html': 'Board',
  '404.html': 'No such page',
  'ok/index.html': 'OK',
  'offline/index.html': 'You are offline',
  'zh/index.html': '状态码一览',
  'zh/ok/index.html': '成功',
  'zh/offline/index.html': '离线',
  '_astro/page.js': 'page()',
  'assets/lookup.js': 'lookup()',
  'lookup/en.json': '{"words":1}',
  'lookup/zh.json': '{"words":2}',
  'pagefind/pagefind-entry.json': JSON.stringify({
    version: '1',
    languages: {
      en: { hash: 'en_1', wasm: 'en', page_count: 1 },
      zh: { hash: 'zh_1', wasm: 'zh', page_count: 1 },
    },
  }),
};

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const built = async (files: Readonly<Record<string, string>>, offline = true) => {
  const folder = mkdtempSync(join(tmpdir(), 'worker-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  await writeServiceWorker(folder, offline);
  return {
    worker: readFileSync(join(folder, 'sw.js'), 'utf8'),
    files: filesIn(folder).map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))] as const),
  };
};

/** Built once, by the first test that asks for it. */
let site: ReturnType<typeof built> | undefined;
const siteBuilt = () => (site ??= built(FILES));

/** A device on which a build of the site runs. */
const device = async (build = siteBuilt()): Promise<WorkerScope> => {
  const { worker, files } = await build;
  const scope = new WorkerScope(worker);
  const root = new URL(SCOPE).pathname;
  for (const [file, content] of files) {
    scope.network.set(root + file, content);
    if (file.endsWith('index.html')) scope.network.set(root + file.replace(/index\.html$/, ''), content);
  }
  return scope;
};

/** A device after a first visit to a page. */
const visited = async (path: string): Promise<WorkerScope> => {
  const scope = await device();
  scope.openPage(path);
  await scope.send('install');
  return scope;
};

const textOf = async (response: Response | undefined) => [response?.status, await response?.text()];

/** Headers that say something of a bundle and nothing of a file in it. */
const OF_THE_BUNDLE = [
  'content-encoding',
  'content-length',
  'cache-control',
  'etag',
  'last-modified',
  'expires',
];

test('a first visit keeps what every page needs, and the pages and index of its language', async () => {
  expect((await visited('ok/')).bundles).toEqual(['core', 'en', 'search-en']);
  expect((await visited('zh/ok/')).bundles).toEqual(['core', 'search-zh', 'zh']);
});

test('an install that begins between two pages waits for the next one', async () => {
  const scope = await device();
  const installed = scope.send('install');
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(scope.bundles).toEqual([]);
  scope.openPage('zh/');
  await installed;
  expect(scope.bundles).toContain('zh');
});

test('an install while no page opens keeps nothing, and ends', async () => {
  const scope = await device();
  await scope.send('install');
  expect(scope.bundles).toEqual([]);
});

test('an update keeps what is kept already, and under a data saver nothing', async () => {
  const old = await visited('zh/ok/');
  const next = await device(built({ ...FILES, 'zh/ok/index.html': '新的' }));
  for (const [name, entries] of old.caches.held) next.caches.held.set(name, new Map(entries));
  next.registration.active = {};
  next.openPage('ok/');
  next.savesData = true;
  await next.send('install');
  expect(next.asked).toEqual([]);
  next.savesData = false;
  await next.send('install');
  expect([...new Set(next.bundles)]).toEqual(['core', 'en', 'search-en', 'search-zh', 'zh']);
  // It waits until a page calls it; once it takes over, what only the old build had goes.
  expect(next.hasTakenOver).toBe(false);
  const before = next.bundles.length;
  await next.send('activate');
  expect(next.hasClaimed).toBe(true);
  expect(next.bundles.length).toBeLessThan(before);
  expect(next.bundles).toEqual(['core', 'en', 'search-en', 'search-zh', 'zh']);
  next.isOnline = false;
  expect(await textOf(await next.ask('zh/ok/'))).toEqual([200, '新的']);
});

test('a device that is full fails to install, and keeps nothing', async () => {
  const scope = await device();
  scope.openPage('ok/');
  scope.caches.isFull = true;
  await expect(scope.send('install')).rejects.toThrow();
  expect(scope.bundles).toEqual([]);
});

test('what is kept is answered without a network, with its type and what the host sends with every file', async () => {
  const scope = await visited('ok/');
  const asked = scope.asked.length;
  const page = await scope.ask('ok/');
  expect(page?.headers.get('content-type')).toMatch(/^text\/html/);
  expect(page?.headers.get('x-frame-options')).toBe('DENY');
  for (const name of OF_THE_BUNDLE) expect(page?.headers.get(name), name).toBeNull();
  expect(await textOf(page)).toEqual([200, 'OK']);
  expect(await textOf(await scope.ask(''))).toEqual([200, 'Board']);
  const file = await scope.ask('_astro/page.js', { mode: 'cors', from: scope.openPage('ok/') });
  expect(file?.headers.get('content-type')).toMatch(/javascript/);
  expect(await textOf(file)).toEqual([200, 'page()']);
  expect(scope.asked.length).toBe(asked);
});

test('headers that are those of a bundle are not those of a file in it', async () => {
  const scope = await visited('ok/');
  for (const entries of scope.caches.held.values())
    for (const [url, response] of entries) {
      const headers = new Headers(response.headers);
      for (const name of OF_THE_BUNDLE) headers.set(name, 'of the bundle');
      entries.set(url, new Response(await response.arrayBuffer(), { headers }));
    }
  const page = await scope.ask('ok/');
  expect([...(page?.headers.values() ?? [])]).not.toContain('of the bundle');
});

test('an address that lacks the slash at its end leads on, query included', async () => {
  const scope = await visited('ok/');
  const response = await scope.ask('ok?from=log');
  expect(response?.status).toBe(302);
  expect(response?.headers.get('location')).toBe(`${SCOPE}ok/?from=log`);
});

test('without a network an unknown address is missing where the language is kept, else it cannot be told', async () => {
  const scope = await visited('ok/');
  scope.isOnline = false;
  expect(await textOf(await scope.ask('nothing/'))).toEqual([404, 'No such page']);
  expect(await textOf(await scope.ask('zh/ok/'))).toEqual([503, '离线']);
  const chinese = await visited('zh/');
  chinese.isOnline = false;
  expect(await textOf(await chinese.ask('zh/nothing/'))).toEqual([404, 'No such page']);
  expect(await textOf(await chinese.ask('ok/'))).toEqual([503, 'You are offline']);
});

test('in a language that is kept in part the page that explains it is in that language', async () => {
  const scope = await visited('zh/');
  for (const entries of scope.caches.held.values())
    for (const url of entries.keys()) if (nameInAddress(url) === 'search-zh') entries.delete(url);
  scope.isOnline = false;
  expect(await textOf(await scope.ask('zh/nothing/'))).toEqual([503, '离线']);
});

test('where nothing is kept and there is no network, the browser says so', async () => {
  const scope = await device();
  scope.isOnline = false;
  expect((await scope.ask('ok/'))?.type).toBe('error');
  expect((await scope.ask('_astro/page.js', { mode: 'cors' }))?.type).toBe('error');
});

test('a page of another language is kept with its language, but not under a data saver or where it is missing', async () => {
  const scope = await visited('ok/');
  scope.savesData = true;
  expect(await textOf(await scope.ask('zh/ok/'))).toEqual([200, '成功']);
  expect(scope.bundles).not.toContain('zh');
  scope.savesData = false;
  expect(await textOf(await scope.ask('zh/nothing/'))).toEqual([404, 'missing']);
  expect(scope.bundles).not.toContain('zh');
  expect(await textOf(await scope.ask('zh/ok/'))).toEqual([200, '成功']);
  expect(scope.bundles).toEqual(['core', 'en', 'search-en', 'search-zh', 'zh']);
});

test('a page is shown even where there is no room for its language', async () => {
  const scope = await visited('ok/');
  scope.caches.isFull = true;
  expect(await textOf(await scope.ask('zh/ok/'))).toEqual([200, '成功']);
  expect(scope.bundles).not.toContain('zh');
});

test('a page of a newer build takes its files from the network, as the page itself', async () => {
  const scope = await visited('ok/');
  scope.network.set('/codes/_astro/page.js', 'page(2)');
  const fromHere = scope.openPage('ok/');
  const fromNetwork = scope.openPage('zh/ok/');
  expect(await textOf(await scope.ask('_astro/page.js', { mode: 'cors', from: fromHere }))).toEqual([
    200,
    'page()',
  ]);
  expect(await textOf(await scope.ask('_astro/page.js', { mode: 'cors', from: fromNetwork }))).toEqual([
    200,
    'page(2)',
  ]);
  // No page at all, or one outside the site, such as a frame.
  expect(await textOf(await scope.ask('_astro/page.js', { mode: 'cors' }))).toEqual([200, 'page()']);
  scope.isOnline = false;
  expect(await textOf(await scope.ask('_astro/page.js', { mode: 'cors', from: fromNetwork }))).toEqual([
    200,
    'page()',
  ]);
});

test('what is outside the site is left alone', async () => {
  const scope = await visited('ok/');
  expect(await scope.ask('https://docs.example/other/')).toBeUndefined();
  expect(await scope.ask('https://elsewhere.example/codes/ok/')).toBeUndefined();
});

test('a reader keeps the language of a page by asking, and the page hears when that is done', async () => {
  const scope = await device();
  const page = scope.openPage('zh/offline/');
  await scope.send('message', { data: 'keep', source: page, ports: [] });
  expect(scope.bundles).toEqual(['core', 'search-zh', 'zh']);
  expect(page.heard).toEqual(['kept']);
  await scope.send('message', { data: 'keep', source: {}, ports: [] });
  await scope.send('message', { data: 'else', source: page, ports: [] });
  expect(page.heard).toEqual(['kept']);
});

test('a reader removes what is kept by asking, also what is just being stored', async () => {
  const scope = await device();
  const page = scope.openPage('ok/');
  const heard: string[] = [];
  const remove = () =>
    scope.send('message', { data: 'remove', ports: [{ postMessage: (word: string) => heard.push(word) }] });
  const storing = scope.send('message', { data: 'keep', source: page, ports: [] });
  await remove();
  await storing;
  expect(scope.bundles).toEqual([]);
  expect(heard).toEqual(['removed']);
  scope.isOnline = false;
  expect((await scope.ask('ok/'))?.type).toBe('error');
  // And may keep it again.
  scope.isOnline = true;
  await scope.send('message', { data: 'keep', source: page, ports: [] });
  expect(scope.bundles).toEqual(['core', 'en', 'search-en']);
});

test('a successor takes over when a page calls it', async () => {
  const scope = await device();
  await scope.send('message', { data: 'keep it', ports: [] });
  expect(scope.hasTakenOver).toBe(false);
  await scope.send('message', { data: 'take over', ports: [] });
  expect(scope.hasTakenOver).toBe(true);
});

test('a reload of the only page calls the successor that waits, once', async () => {
  const scope = await visited('ok/');
  const calls = async (init: { mode?: RequestMode; isReload?: boolean }) =>
    (await (await scope.ask('ok/', init))?.text())?.includes("postMessage('take over')");
  expect(await calls({ isReload: true })).toBe(false);
  scope.registration.waiting = {};
  expect(await calls({ isReload: false })).toBe(false);
  expect(await calls({ isReload: true, mode: 'cors' })).toBe(false);
  const other = scope.openPage('ok/');
  expect(await calls({ isReload: true })).toBe(false);
  scope.pages.splice(scope.pages.indexOf(other), 1);
  const page = await scope.ask('ok/', { isReload: true });
  expect(page?.headers.get('content-type')).toBe('text/html');
  expect(await page?.text()).toContain('location.reload()');
  // Should the successor not come, the page is shown as it is here.
  expect(await calls({ isReload: true })).toBe(false);
});

test('a site without offline reading removes what an earlier build kept, and its worker', async () => {
  const old = await visited('ok/');
  const scope = await device(built(FILES, false));
  for (const [name, entries] of old.caches.held) scope.caches.held.set(name, entries);
  scope.caches.held.set('offline https://docs.example/other/', new Map());
  await scope.send('install');
  expect(scope.hasTakenOver).toBe(true);
  await scope.send('activate');
  expect([...scope.caches.held.keys()]).toEqual(['offline https://docs.example/other/']);
  expect(scope.isRegistered).toBe(false);
});

test('the address of a bundle holds its name and its content', () => {
  const hash = createHash('sha256').update('x').digest('hex').slice(0, 12);
  const address = bundleAddress('search-en', hash);
  expect(address).toBe(`assets/offline-search-en.${hash}.txt`);
  expect(nameInAddress(`https://docs.example/codes/${address}`)).toBe('search-en');
  expect(nameInAddress(`/${address}.br`)).toBeUndefined();
  expect(nameInAddress('/assets/lookup.js')).toBeUndefined();
});
