/** What is made of a built folder: which file answers an address, what is kept offline, what the archive holds. */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { list } from 'tar';
import { afterAll, describe, expect, test } from 'vitest';
import { archive, archivedFiles, writeArchive } from '../../src/build/archive.ts';
import { addressOfFile, fileBehind, filesIn } from '../../src/build/built-files.ts';
import { buildCache, packageVersions } from '../../src/build/cache.ts';
import { groups } from '../../src/build/offline-bundles.ts';
import { writeBundles } from '../../src/build/service-worker.ts';
import { latestChanges } from '../../src/data/changes.ts';
import type { Entry } from '../../src/worker/bundle.ts';

const scratch = mkdtempSync(join(tmpdir(), 'built-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const folderOf = (files: Readonly<Record<string, string | Buffer>>): string => {
  const folder = mkdtempSync(join(scratch, 'folder-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

describe('an address and its file', () => {
  test.each([
    ['/', 'index.html'],
    ['/zh/', 'zh/index.html'],
    ['/codes/ok/', 'codes/ok/index.html'],
    ['/codes/ok.md', 'codes/ok.md'],
    ['/404.html', '404.html'],
  ])('%s is answered by %s', (address, file) => {
    expect(fileBehind(address)).toBe(file);
    expect(addressOfFile(file)).toBe(address);
  });

  test('only a whole name is an index', () => {
    expect(addressOfFile('a/myindex.html')).toBe('/a/myindex.html');
    expect(addressOfFile('a/index.html.br')).toBe('/a/index.html.br');
  });

  test('files are found in folders of any depth, folders are none', () => {
    expect(filesIn(folderOf({ 'a.txt': '', 'b/c/d.txt': '' })).sort()).toEqual(['a.txt', 'b/c/d.txt']);
  });
});

const PAGEFIND = { languages: { en: { wasm: 'en' }, 'zh-cn': { wasm: null } } };

/** Which groups keep each file. */
const KEPT: Readonly<Record<string, string>> = {
  '_astro/page.css': 'core',
  'x/_astro/page.css': '',
  'offline/index.html': 'core',
  'zh/offline/index.html': 'core',
  'messages/go-x.json': 'core',
  'messages/a/b.json': '',
  'zh/messages/go-x.json': '',
  'messages.json': '',
  'assets/lookup.js': 'core',
  'assets/log-worker.js': 'core',
  'lookup/patterns.json': 'core',
  'pagefind/pagefind.js': 'core',
  'pagefind/pagefind-entry.json': 'core',
  'favicon.svg': 'core',
  '404.html': 'core',
  'index.html': 'en',
  'codes/ok/index.html': 'en',
  'zhx/index.html': 'en',
  'zh/index.html': 'zh',
  'en-zh/codes/ok/index.html': 'en-zh',
  'lookup/en.json': 'en',
  'lookup/units-words-en.json': 'en',
  'lookup/places-zh.json': 'zh',
  'lookup/details-zh.json': 'zh',
  'lookup/titles-zh-0a1b2.json': 'zh',
  'lookup/zh.json': 'zh',
  'lookup/zh.json.br': '',
  'a/lookup/zh.json': '',
  'pagefind/wasm.en.pagefind': 'search-en',
  'pagefind/wasm.unknown.pagefind': 'search-zh',
  'pagefind/pagefind.en_12.pf_meta': 'search-en',
  'pagefind/pagefind.zh-cn_12.pf_meta': 'search-zh',
  'pagefind/index/en_1.pf_index': 'search-en',
  'pagefind/fragment/zh-cn_1.pf_fragment': 'search-zh',
  'codes/ok.md': '',
  'codes/ok.json': '',
  'poster.svg': '',
};

describe('what is kept offline', () => {
  const all = () => groups(PAGEFIND);

  test.each(Object.entries(KEPT))('%s is kept in “%s”', (file, kept) => {
    expect(
      all()
        .filter(({ holds }) => holds(file))
        .map(({ name }) => name)
        .join(),
    ).toBe(kept);
  });

  test('each group says whose pages call for it', () => {
    expect(all().map(({ name, folder }) => [name, folder])).toEqual([
      ['core', undefined],
      ['en', ''],
      ['search-en', ''],
      ['zh', 'zh'],
      ['search-zh', 'zh'],
      ['en-zh', 'en-zh'],
    ]);
  });

  test('two languages may share one reader of the index', () => {
    const shared = groups({ languages: { en: { wasm: null } } });
    expect(
      shared.filter(({ holds }) => holds('pagefind/wasm.unknown.pagefind')).map(({ name }) => name),
    ).toEqual(['search-en', 'search-zh']);
  });
});

describe('a bundle', () => {
  const FILES = {
    'zh/index.html': '<p>中文</p>',
    'zh/a/index.html': '<p>a</p>',
    'assets/lookup.js': 'x()',
    '_astro/a.css': 'a{}',
    '_astro/b.woff2': 'font',
    'favicon.svg': '<svg/>',
    'pagefind/pagefind-entry.json': JSON.stringify(PAGEFIND),
    'pagefind/index/zh-cn_1.pf_index': gzipSync('unzipped'),
  };

  const read = (folder: string) =>
    new Map(
      writeBundles(folder).map((bundle) => {
        const content = readFileSync(join(folder, bundle.url));
        const entries = JSON.parse(content.subarray(0, bundle.head).toString()) as Entry[];
        return [bundle.name, { bundle, content, entries, body: content.subarray(bundle.head).toString() }];
      }),
    );

  test('holds its files in order, each with its type and length, what was zipped unzipped', () => {
    const bundles = read(folderOf(FILES));
    expect(bundles.get('zh')).toMatchObject({
      bundle: { name: 'zh', folder: 'zh' },
      entries: [
        ['zh/a/index.html', 'text/html; charset=utf-8', 8],
        ['zh/index.html', 'text/html; charset=utf-8', 13],
      ],
      body: '<p>a</p><p>中文</p>',
    });
    expect(bundles.get('core')?.entries.map(([path, type]) => [path, type])).toEqual([
      ['_astro/a.css', 'text/css; charset=utf-8'],
      ['_astro/b.woff2', 'application/octet-stream'],
      ['assets/lookup.js', 'text/javascript; charset=utf-8'],
      ['favicon.svg', 'image/svg+xml'],
      ['pagefind/pagefind-entry.json', 'application/json'],
    ]);
    expect(bundles.get('core')?.bundle).not.toHaveProperty('folder');
    expect(bundles.get('search-zh')).toMatchObject({
      entries: [['pagefind/index/zh-cn_1.pf_index', 'application/octet-stream', 8]],
      body: 'unzipped',
    });
  });

  test('has an address and a check that depend on what it holds', () => {
    const before = read(folderOf(FILES));
    const after = read(folderOf({ ...FILES, 'zh/index.html': '<p>新的</p>' }));
    for (const { bundle, content } of after.values()) {
      const digest = createHash('sha256').update(content).digest();
      expect(bundle.integrity).toBe(`sha256-${digest.toString('base64')}`);
      expect(bundle.url).toBe(`assets/offline-${bundle.name}.${digest.toString('hex').slice(0, 12)}.txt`);
    }
    const changed = [...after].filter(([name, { bundle }]) => bundle.url !== before.get(name)?.bundle.url);
    expect(changed.map(([name]) => name)).toEqual(['zh']);
  });

  test('of an earlier build is removed', () => {
    const folder = folderOf({ ...FILES, 'assets/offline-zh.0123.txt': 'old' });
    const names = [...read(folder).values()].map(({ bundle }) => bundle.url);
    expect(
      readdirSync(join(folder, 'assets'))
        .map((file) => `assets/${file}`)
        .filter((file) => file.includes('offline'))
        .sort(),
    ).toEqual(names.sort());
  });
});

describe('the archive', () => {
  const FILES = {
    'index.html': 'page',
    'codes/ok/index.html': 'ok',
    'site.tar.gz': 'old',
    'site.tar.gz.part': 'begun',
  };

  const listed = async (folder: string) => {
    const found: [path: string, size: number, time: string | undefined][] = [];
    await list({
      file: join(folder, 'site.tar.gz'),
      onReadEntry: ({ path, size, mtime }) => void found.push([path, size, mtime?.toISOString()]),
    });
    return found;
  };

  test('holds every file but itself, sorted, in one folder', async () => {
    const folder = folderOf(FILES);
    expect(archivedFiles(folder).toSorted()).toEqual(['codes/ok/index.html', 'index.html']);
    await writeArchive(folder);
    expect((await listed(folder)).map(([path, size]) => [path, size])).toEqual([
      ['grpc-status-codes/codes/ok/index.html', 2],
      ['grpc-status-codes/index.html', 4],
    ]);
    expect(filesIn(folder)).not.toContain('site.tar.gz.part');
  });

  test('is the same wherever and whenever it is made', async () => {
    const folders = [folderOf(FILES), folderOf(FILES)];
    utimesSync(join(folders[1] ?? '', 'index.html'), 1, 1);
    for (const folder of folders) await writeArchive(folder);
    const [first, second] = folders.map((folder) => readFileSync(join(folder, 'site.tar.gz')));
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
    const times = (await listed(folders[0] ?? '')).map(([, , time]) => Date.parse(time ?? ''));
    const latest = Date.parse(latestChanges[0]?.at ?? '');
    expect(times).toEqual([latest, latest]);
  });

  test('is written when a build ends, which says how large it is', async () => {
    const folder = folderOf(FILES);
    const said: string[] = [];
    const given: object = {
      dir: pathToFileURL(`${folder}/`),
      logger: { info: (text: string) => said.push(text) },
    };
    await archive().hooks['astro:build:done']?.(given as never);
    expect(await listed(folder)).toHaveLength(2);
    expect(said).toEqual([expect.stringMatching(/^site\.tar\.gz: 0\.0 MB in \d+\.\d s$/)]);
  });
});

test('the build cache finds a result by what it was made from, and by what made it', () => {
  const kind = `tests-${process.pid}`;
  try {
    const cache = buildCache(kind, { version: 1 });
    expect(cache.has('a')).toBe(false);
    expect(() => cache.read('a')).toThrow();
    cache.write('a', 'result');
    expect(cache.has('a')).toBe(true);
    expect(cache.has('b')).toBe(false);
    expect(buildCache(kind, { version: 1 }).read('a').toString()).toBe('result');
    expect(buildCache(kind, { version: 2 }).has('a')).toBe(false);
    expect(readdirSync(join('.cache', kind))).toHaveLength(1);
  } finally {
    rmSync(join('.cache', kind), { recursive: true, force: true });
  }
});

test('the build cache asks for the versions of packages that the build depends on', () => {
  const [version] = packageVersions('pagefind');
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
  expect(() => packageVersions('vitest')).toThrow(
    'vitest is not in "dependencies" of package.json; the build cache needs its version.',
  );
});
