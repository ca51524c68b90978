/** The steps of the build that start programs or bundle code, each on a folder with little in it. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { extract, list } from 'tar';
import { afterAll, describe, expect, test } from 'vitest';
import { fullTextIndex, writeFullTextIndex } from '../../src/build/full-text-index.ts';
import { serviceWorker, writeServiceWorker } from '../../src/build/service-worker.ts';
import { terminalCommand, writeCommand } from '../../src/build/terminal-command.ts';

const scratch = mkdtempSync(join(tmpdir(), 'build-steps-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(scratch, 'folder-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

/** Runs a step of the build on a built folder as Astro does, and returns what it told the log. */
const runStep = async (
  { hooks }: AstroIntegration,
  folder: string,
  config: Readonly<Record<string, string>> = {},
): Promise<string[]> => {
  const said: string[] = [];
  const given = {
    config,
    dir: pathToFileURL(`${folder}/`),
    logger: { info: (text: string) => said.push(text) },
  };
  for (const name of ['astro:config:done', 'astro:build:done'] as const)
    await (hooks[name] as ((of: object) => unknown) | undefined)?.(given);
  return said;
};

describe('the full-text index', () => {
  const page = (lang: string, text: string) =>
    `<!doctype html><html lang="${lang}"><title>T</title><main data-pagefind-body><h1>T</h1><p>${text}</p></main></html>`;
  const files = {
    'index.html': page('en', 'Retry with backoff<sup class="ref">footnote</sup>'),
    'zh/index.html': page('zh-CN', '重试'),
    'other.html': '<!doctype html><html lang="en"><title>T</title><p>Without a body to index</p></html>',
  };

  test('holds the words of the pages that offer them, in each language, without the marks of notes', async () => {
    const folder = folderOf(files);
    expect(await writeFullTextIndex(folder)).toBe(3);
    const entry = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'));
    expect(
      Object.entries(entry.languages as Record<string, { page_count: number }>)
        .map(([language, { page_count }]) => [language, page_count])
        .sort(),
    ).toEqual([
      ['en', 1],
      ['zh-cn', 1],
    ]);
    const fragments = join(folder, 'pagefind/fragment');
    const texts = readdirSync(fragments).map((name) =>
      gunzipSync(readFileSync(join(fragments, name))).toString(),
    );
    expect(texts.join()).toContain('Retry with backoff');
    expect(texts.join()).not.toContain('footnote');
  });

  test('is a step of the build that says how many pages it read', async () => {
    const folder = folderOf(files);
    expect(fullTextIndex().name).toBe('full-text-index');
    expect(await runStep(fullTextIndex(), folder)).toEqual([
      expect.stringMatching(/^3 pages in \d{1,2}\.\d s$/),
    ]);
    expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
  });
});

describe('the terminal command', () => {
  const PACKED = {
    version: '1.2.3',
    license: 'MIT',
    site: 'https://docs.example',
    base: '/status/',
  };
  const WORDS = 'words.ts';
  const SOURCES = {
    'entry.ts': `
      const { greet } = await import(${JSON.stringify(`./${WORDS}`)});
      console.log(greet(process.argv[2] ?? ''), import.meta.env.SITE + import.meta.env.BASE_URL);`,
    [WORDS]: 'export const greet = (name: string): string => `hello ${name}`;',
  };
  const entry = join(folderOf(SOURCES), 'entry.ts');

  const packedInto = async (folder: string): Promise<string> => {
    await writeCommand(folder, PACKED, entry);
    return join(folder, 'explain.tgz');
  };

  test('runs when unpacked, knows the addresses of the site, and asks for nothing else', async () => {
    const folder = folderOf({});
    await extract({ file: await packedInto(folder), cwd: folder });
    const unpacked = join(folder, 'package');
    const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
    expect(manifest).toEqual({
      name: 'explain-grpc-status',
      version: '1.2.3',
      description: expect.stringContaining('gRPC'),
      homepage: 'https://docs.example',
      license: 'MIT',
      private: true,
      type: 'module',
      engines: { node: '>=20' },
      bin: { explain: 'explain.js' },
    });
    expect(execFileSync(process.execPath, [join(unpacked, manifest.bin.explain), 'you']).toString()).toBe(
      'hello you https://docs.example/status/\n',
    );
    expect(readFileSync(join(unpacked, 'LICENSE'), 'utf8')).toContain('MIT License');
    expect(readdirSync(folder).sort()).toEqual(['explain.tgz', 'package']);
  });

  test('has the same bytes from the same sources, and its files in order', async () => {
    const [one, two] = [await packedInto(folderOf({})), await packedInto(folderOf({}))];
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
    const names: string[] = [];
    list({ file: one, sync: true, onReadEntry: ({ path }) => names.push(path) });
    expect(names).toEqual([
      'package/LICENSE',
      'package/explain.js',
      expect.stringMatching(/^package\/lib\/words-[\w-]+\.js$/),
      'package/package.json',
    ]);
  });

  test('leaves nothing among temporary files, not even when its sources do not compile', async () => {
    const broken = join(folderOf({ 'broken.ts': 'const = 1;' }), 'broken.ts');
    const before = process.env['TMPDIR'];
    const temporary = folderOf({});
    process.env['TMPDIR'] = temporary;
    try {
      await expect(writeCommand(folderOf({}), PACKED, broken)).rejects.toThrow();
      expect(readdirSync(temporary)).toEqual([]);
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  });

  test('is a step of the build that takes the addresses of the site and says what it weighs', async () => {
    const folder = folderOf({});
    const { version, license, site, base } = PACKED;
    const step = terminalCommand({ version, license }, entry);
    expect(step.name).toBe('terminal-command');
    expect(await runStep(step, folder, { site, base })).toEqual([
      expect.stringMatching(/^explain\.tgz: \d kB$/),
    ]);
    expect(
      readFileSync(join(folder, 'explain.tgz')).equals(readFileSync(await packedInto(folderOf({})))),
    ).toBe(true);
  });
});

describe('the service worker', () => {
  const files = {
    'index.html': '<!doctype html><title>Board</title>',
    'pagefind/pagefind-entry.json': JSON.stringify({
      version: '1',
      languages: { en: { hash: 'en_1', wasm: 'en', page_count: 1 } },
    }),
  };

  /** The events that a worker listens to when it starts. */
  const eventsOf = (source: string): string[] => {
    const events: string[] = [];
    const globals = {
      addEventListener: (name: string) => events.push(name),
      location: new URL('https://docs.example/sw.js'),
      registration: { scope: 'https://docs.example/' },
      URL,
    };
    runInNewContext(source, { ...globals, self: globals });
    return events;
  };

  test('is one script that starts by itself and names the bundles written beside it', async () => {
    const folder = folderOf({ ...files, 'assets/kept.txt': '' });
    await writeServiceWorker(folder, true);
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
    const bundles = readdirSync(join(folder, 'assets')).filter((name) => name.startsWith('offline-'));
    expect(bundles.length).toBeGreaterThan(0);
    for (const name of bundles) expect(worker).toContain(name);
    expect(worker).not.toContain('process.env');
    expect(eventsOf(worker)).toEqual(expect.arrayContaining(['install', 'fetch']));
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(files['index.html']);
    expect(existsSync(join(folder, 'favicon.svg'))).toBe(false);
  });

  test('without reading offline removes what was kept, and no bundle is written', async () => {
    const folder = folderOf(files);
    const step = serviceWorker(false);
    expect(step.name).toBe('service-worker');
    await runStep(step, folder);
    const events = eventsOf(readFileSync(join(folder, 'sw.js'), 'utf8'));
    expect(events).toContain('activate');
    expect(events).not.toContain('fetch');
    expect(existsSync(join(folder, 'assets'))).toBe(false);
  });
});
